import type { Audit } from "../../src/check/audit";
import { assemble } from "../../src/exchange/assemble";
import { auditSource } from "../../src/exchange/audit-source";
import { readFile } from "../../src/exchange/read-file";
import { formatReportJson } from "../../src/report/parse";
import { change } from "../check/reports";
import { opened, written } from "./reports";
import { writePage } from "./write-page";
import { writeWorkbook } from "./write-workbook";

const report = written("suqian-2023");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function auditOf(name: string, bytes: Uint8Array): Promise<Audit> {
  const imported = opened(await readFile(name, bytes));
  return auditSource(imported, assemble(imported, {}), null);
}

const lacksOf = ({ judged }: Audit, code: string): readonly string[] | undefined =>
  judged.find((rule) => rule.code === code)?.lacks;

describe("a source as it is judged", () => {
  it("JSON has numbers alone: nobody can say what was printed beside them", async () => {
    const audit = await auditOf("年报.json", utf8(formatReportJson(report)));
    expect(lacksOf(audit, "label-changed")).toEqual(["来源里没有表格的文字"]);
    expect(lacksOf(audit, "section-title")).toEqual(["正文没有标题"]);
  });

  it("a document has the words: they are held against the form", async () => {
    const page = writePage(report, "plain");
    const sound = await auditOf("年报.html", utf8(page));
    expect(lacksOf(sound, "label-changed")).toEqual([]);
    expect(lacksOf(sound, "section-title")).toEqual([]);
    const altered = await auditOf(
      "年报.html",
      utf8(page.replaceAll("行政规范性文件", "规范性文件")),
    );
    expect(altered.findings.map(({ code }) => code)).toContain("label-changed");
  });

  it("no source has computed totals: whether a formula was overwritten is not asked", async () => {
    for (const audit of [
      await auditOf("年报.json", utf8(formatReportJson(report))),
      await auditOf("年报.html", utf8(writePage(report, "plain"))),
    ]) {
      expect(lacksOf(audit, "formula-overwritten")).toBeUndefined();
      expect(lacksOf(audit, "heading-differs")).toBeUndefined();
    }
  });

  it("a table that cannot be read is unread with its reason, and no missing one", async () => {
    const page = writePage(report, "plain").replace("2.重复申请", "二次来信");
    const audit = await auditOf("年报.html", utf8(page));
    expect(audit.unread).toMatchObject([{ part: "requests" }]);
    expect(audit.unread[0]?.sentence).toMatch(/没有读取这张表.*。$/u);
    expect(audit.verdict.state).toBe("unread");
    expect(audit.findings.map(({ code }) => code)).not.toContain("table-missing");
    expect(lacksOf(audit, "row-total")).toContain("没有读到全部表格");
  });

  it("a cell of a workbook has its address", async () => {
    const wrong = change(report, { "requests.repeated.business": "若干" });
    const audit = await auditOf("年报.xlsx", writeWorkbook(wrong, "xlsx"));
    const finding = audit.findings.find(({ code }) => code === "not-a-number");
    expect(finding?.address).toMatch(/^'三、依申请公开'![A-Z]+\d+$/u);
  });
});
