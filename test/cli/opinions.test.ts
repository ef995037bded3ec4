import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { extractRawText } from "mammoth";
import { formatReportJson } from "../../src/report/parse";
import { fixture } from "../check/reports";
import { nianbao, printedReports, temporaryFolder } from "./reports";
import type { Folder } from "./reports";

describe("nianbao check --opinions", () => {
  let folder: Folder;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  const reportFile = (name: string): string =>
    folder.write(`${name}.json`, formatReportJson(fixture(name)));
  const place = (): string => join(folder.path, "意见", "一月");

  it("writes an opinion a file into the folder, which it makes, and says where", async () => {
    const file = reportFile("chaoyang-2023");
    const { status, out } = await nianbao("check", "--opinions", place(), file);
    const path = join(place(), "chaoyang-2023审核意见.docx");
    expect(status).toBe(1);
    expect(out.at(-1)).toBe(`  意见　${path}`);
    const { value } = await extractRawText({ buffer: readFileSync(path) });
    expect(value).toContain("宝清县朝阳镇2023年政府信息公开工作年度报告审核意见");
    expect(value).toContain("审核结论：还有错误 2 处。");
    expect(value).toContain("表三 · 自然人 · （七）总计");
    expect(value).toContain("修改建议：");
  });

  it("writes over no file: a new name is taken, and told", async () => {
    const file = reportFile("suqian-2024");
    await nianbao("check", "--opinions", place(), file);
    const first = readFileSync(join(place(), "suqian-2024审核意见.docx"));
    const { out } = await nianbao("check", "--opinions", place(), file);
    const path = join(place(), "suqian-2024审核意见(2).docx");
    expect(out.at(-1)).toBe(`  意见　${path}（“suqian-2024审核意见.docx”已经有了，没有改动）`);
    expect(readFileSync(join(place(), "suqian-2024审核意见.docx"))).toEqual(first);
  });

  it("beside JSON tells of it apart, and of an unread file writes none", async () => {
    const [good, bad] = [reportFile("suqian-2024"), folder.write("坏.docx", "PK坏的")];
    const printed = await nianbao("check", "--json", "--opinions", place(), good, bad);
    expect(printed.status).toBe(2);
    expect(printedReports(printed)).toHaveLength(1);
    expect(printed.err[0]).toBe(
      `${good}：审核意见写到了 ${join(place(), "suqian-2024审核意见.docx")}`,
    );
    expect(readdirSync(place())).toEqual(["suqian-2024审核意见.docx"]);
  });

  it("where the folder is a file, says so and checks nothing", async () => {
    const file = reportFile("suqian-2024");
    const { status, out, err } = await nianbao("check", "--opinions", file, file);
    expect({ status, out }).toEqual({ status: 2, out: [] });
    expect(err).toEqual([`${file}：已经有这个名称的文件了。`]);
  });
});
