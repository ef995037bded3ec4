import { formatReportJson } from "../../src/report/parse";
import type { Report } from "../../src/report/model";
import { written } from "../exchange/reports";
import { writePage } from "../exchange/write-page";
import { change, fixture } from "../check/reports";
import { nianbao, printedReports, temporaryFolder } from "./reports";
import type { Folder } from "./reports";

describe("nianbao check", () => {
  let folder: Folder;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  const reportFile = (name: string, report = fixture(name)): string =>
    folder.write(`${name}.json`, formatReportJson(report));

  /** A page that names no year. */
  const yearless = (report: Report): string =>
    folder.write("无年度.html", writePage(report, "plain").replace(/\d{4}年/gu, ""));

  it("宿迁市 2024 has no error: status 0", async () => {
    const { status, err } = await nianbao("check", reportFile("suqian-2024"));
    expect({ status, err }).toEqual({ status: 0, err: [] });
  });

  it("朝阳镇 2023 has two broken totals: status 1, each with place, values and what to do", async () => {
    const { status, out } = await nianbao("check", reportFile("chaoyang-2023"));
    expect(status).toBe(1);
    expect(out[0]).toContain("宝清县朝阳镇 2023 年，错误 2，需核实 0，提示 0");
    expect(out[1]).toBe("  结论　还有错误 2 处。");
    expect(out.filter((line) => line.includes("表三 · 自然人 · （七）总计："))).toHaveLength(1);
    expect(out.join("\n")).not.toMatch(/results-total|undefined|null/);
  });

  it("--json prints one object a line with the public names of the findings", async () => {
    const file = reportFile("chaoyang-2023");
    const [printed] = printedReports(await nianbao("check", "--json", file));
    expect(printed).toMatchObject({ file, problems: [] });
    expect(printed?.report).toEqual(fixture("chaoyang-2023"));
    expect(printed?.findings.map(({ code }) => code)).toEqual(["results-total", "results-total"]);
    expect(printed?.findings[0]).toMatchObject({
      severity: "error",
      expected: 3,
      actual: 0,
      difference: -3,
    });
    expect(printed?.findings[0]?.cells[0]).toEqual({
      table: "requests",
      row: "resultsTotal",
      column: "naturalPerson",
    });
  });

  it("--json gives the verdict of every file, with its counts and nothing else", async () => {
    const blank = change(fixture("suqian-2023"), { "requests.repeated.business": null });
    const printed = await nianbao(
      "check",
      "--json",
      reportFile("chaoyang-2023"),
      reportFile("blank", blank),
    );
    expect(printedReports(printed).map(({ verdict }) => verdict)).toEqual([
      { state: "open", errors: 2, open: 0, blanks: 0, gaps: 1, unread: 0 },
      { state: "incomplete", errors: 0, open: 0, blanks: 1, gaps: 1, unread: 0 },
    ]);
  });

  it("a file with a table that cannot be read: nobody can say whether it is ready", async () => {
    const page = writePage(written("suqian-2023"), "plain");
    const broken = folder.write("坏表.html", page.replace("2.重复申请", "二次来信"));
    const json = await nianbao("check", "--json", broken);
    const [printed] = printedReports(json);
    expect(json.status).toBe(3);
    expect(printed?.verdict).toMatchObject({ state: "unread", unread: 1 });
    expect(printed?.report["requests"]).toBeNull();
    expect(printed?.findings.map(({ code }) => code)).not.toContain("table-missing");
    const { out } = await nianbao("check", broken);
    expect(out[1]).toMatch(/^ {2}结论　.*表三没有审核/u);
  });

  it("the report that is printed is the one that was read, blanks and texts as they stood", async () => {
    const report = change(fixture("suqian-2023"), {
      "requests.received.business": null,
      "requests.granted.naturalPerson": "１１７５",
    });
    const [printed] = printedReports(
      await nianbao("check", "--json", reportFile("suqian-2023", report)),
    );
    expect(printed?.report).toEqual(report);
  });

  it("blanks stand in one line a row, each row with its place", async () => {
    const { out } = await nianbao("check", reportFile("chengguan-2022"));
    const blanks = out.filter((line) => line.includes("没有填数"));
    expect(blanks).toHaveLength(6);
    expect(blanks[0]).toBe(
      "  需核实　表三 · （一）予以公开 · 整行（7 格）：没有填数。没有发生的填 0；确需留空的，写明原因。",
    );
  });

  it("--json: both findings of 朝阳镇 2023 carry the same repairs, every reading of them", async () => {
    const [printed] = printedReports(await nianbao("check", "--json", reportFile("chaoyang-2023")));
    const [natural, total] = printed?.findings ?? [];
    expect(natural?.repairs).toHaveLength(3);
    expect(total?.repairs).toEqual(natural?.repairs);
    expect(natural?.repairs?.[0]).toEqual({
      changes: [
        { table: "requests", row: "resultsTotal", column: "naturalPerson", from: 0, to: 3 },
        { table: "requests", row: "resultsTotal", column: "total", from: 0, to: 3 },
        { table: "requests", row: "received", column: "naturalPerson", from: 0, to: 3 },
        { table: "requests", row: "received", column: "total", from: 0, to: 3 },
      ],
      resolves: 2,
      reason: "总计没有填，没有填数",
    });
  });

  it("--json: two independent faults each have their own repairs, sound rules none", async () => {
    const [printed] = printedReports(await nianbao("check", "--json", reportFile("hongze-2023")));
    const sums = printed?.findings.filter(({ code }) => code === "outcomes-total") ?? [];
    expect(sums.map(({ repairs }) => repairs?.[0]?.changes.map(({ to }) => to))).toEqual([
      [11],
      [5],
    ]);
    const others = printed?.findings.filter(({ code }) => code !== "outcomes-total") ?? [];
    expect(others.filter(({ repairs }) => repairs !== undefined)).toEqual([]);
  });

  it("what is probably wrong stands below the first finding that it explains", async () => {
    const report = change(fixture("suqian-2023"), { "requests.granted.naturalPerson": 1715 });
    const { out } = await nianbao("check", reportFile("suqian-2023", report));
    const likely = out.filter((line) => line.includes("最可能"));
    expect(likely).toEqual([
      "  　　　最可能：表三 · 自然人 · （一）予以公开 应为 1175（现为 1715，相邻两位颠倒），改后 2 处错误消失。",
    ]);
  });

  it("--previous: a 上年结转 that is not last year's 结转下年度 is an error", async () => {
    const lastYear = reportFile("suqian-2023");
    const wrong = change(fixture("suqian-2024"), { "requests.carriedIn.naturalPerson": 117 });
    const [printed] = printedReports(
      await nianbao("check", "--json", "--previous", lastYear, reportFile("suqian-2024", wrong)),
    );
    expect(printed?.findings.map(({ code }) => code)).toContain("carried-in");
  });

  it("--previous of another year is said, and the years are not compared", async () => {
    const { err, status } = await nianbao(
      "check",
      "--previous",
      reportFile("chaoyang-2023"),
      reportFile("suqian-2023"),
    );
    expect(err.join("\n")).toContain(
      "上年年报是 2023 年的，这份是 2023 年的，没有比对两年的数字。",
    );
    expect(status).toBe(0);
  });

  it("--previous of another unit is said, and the two are not compared", async () => {
    const { err } = await nianbao(
      "check",
      "--previous",
      reportFile("chaoyang-2023"),
      reportFile("suqian-2024"),
    );
    expect(err.join("\n")).toContain(
      "上年年报是“宝清县朝阳镇”的，这份是“宿迁市”的，没有比对两年的数字。",
    );
  });

  it("--previous with a table that cannot be read: the reason, and status 2", async () => {
    const page = writePage(written("suqian-2023"), "plain");
    const broken = folder.write("上年.html", page.replace("2.重复申请", "二次来信"));
    const { status, out, err } = await nianbao(
      "check",
      "--previous",
      broken,
      reportFile("suqian-2024"),
    );
    expect(status).toBe(2);
    expect(err).toEqual([expect.stringMatching(/上年\.html：表三：.*没有读取这张表。.*。$/u)]);
    expect(out[0]).toContain("宿迁市 2024 年，错误 0");
  });

  it("--previous that names no year: said once, nothing compared, status 2", async () => {
    const unknown = yearless(written("suqian-2023"));
    const wrong = change(fixture("suqian-2024"), { "requests.carriedIn.naturalPerson": 117 });
    const now = reportFile("suqian-2024", wrong);
    const printed = await nianbao("check", "--json", "--previous", unknown, now);
    expect(printed.err).toEqual([
      `${unknown}：没有找到上年年报的年度，没有比对两年的数字。请在上年年报里写明年度后再试。`,
    ]);
    const codes = printedReports(printed).flatMap(({ findings }) =>
      findings.map(({ code }) => code),
    );
    expect(codes).not.toContain("carried-in");
    expect(codes).not.toEqual([]);
    expect(printed.status).toBe(2);
  });

  it("a file that is not there and one that is no report: status 2, the others are still done", async () => {
    const broken = folder.write("坏.docx", "PK\u0003\u0004 not a document");
    const { status, out, err } = await nianbao(
      "check",
      "--json",
      broken,
      "没有.json",
      reportFile("suqian-2023"),
    );
    expect(status).toBe(2);
    expect(out).toHaveLength(1);
    expect(err).toHaveLength(2);
    expect(err[0]).toMatch(/坏\.docx：[\p{Script=Han}].*。$/u);
    expect(err[1]).toBe("没有.json：没有这个文件或文件夹。");
  });

  it("a last year's report that cannot be read: status 2, the file is still checked", async () => {
    const { status, out } = await nianbao(
      "check",
      "--previous",
      "没有.json",
      reportFile("suqian-2023"),
    );
    expect({ status, lines: out.length > 0 }).toEqual({ status: 2, lines: true });
  });

  it("a file of which nothing was read says so, and differs from one that was read in part", async () => {
    const lines = ["规章 0 0 0", "行政许可 12", "行政处罚 3", "行政强制 0"];
    const nothing = folder.write("散行.txt", lines.join("\n"));
    const { status, err } = await nianbao("check", nothing);
    expect(status).toBe(2);
    expect(err).toEqual([expect.stringContaining("没有读出任何一张表，也没有读到正文")]);
    const json = await nianbao("check", "--json", nothing);
    const [printed] = printedReports(json);
    expect(printed?.verdict).toMatchObject({ state: "unread" });
    expect(printed?.problems[0]).toMatch(/^表二：.*没有读取这张表/u);
  });

  it("of tables that stand twice and differ, --tables takes one; equal ones are one", async () => {
    const report = written("suqian-2023");
    const page = writePage(report, "plain");
    const other = change(report, { "requests.repeated.business": 999 });
    const twice = folder.write("附表.html", page + writePage(other, "plain"));
    const asked = await nianbao("check", "--json", twice);
    expect(asked.status).toBe(3);
    expect(printedReports(asked)[0]?.problems.join()).toContain("文件里有 2 张表三");
    const read = async (number: string): Promise<unknown> =>
      printedReports(await nianbao("check", "--json", "--tables", number, twice))[0]?.report[
        "requests"
      ];
    expect(await read("1")).toEqual(report.requests);
    expect(await read("2")).toEqual(other.requests);
    const third = printedReports(await nianbao("check", "--json", "--tables", "3", twice));
    expect(third[0]?.problems.join()).toContain("表三：文件里只有 2 张，没有第 3 张。");
    const same = folder.write("两份.html", page + page);
    const [one] = printedReports(await nianbao("check", "--json", same));
    expect(one?.report["requests"]).toEqual(report.requests);
  });

  it("a folder stands for the reports in it, by name; other files and Word's own are left out", async () => {
    reportFile("suqian-2024");
    reportFile("chaoyang-2023");
    folder.write("说明.png", "\x89PNG");
    folder.write("~$年报.docx", "");
    const printed = await nianbao("check", "--json", folder.path);
    expect(printedReports(printed).map(({ file }) => file.replace(/^.*\//, ""))).toEqual([
      "chaoyang-2023.json",
      "suqian-2024.json",
    ]);
    expect(printed.status).toBe(1);
  });

  it("an empty folder is said", async () => {
    const { status, err } = await nianbao("check", folder.path);
    expect({ status, err }).toEqual({
      status: 2,
      err: [`${folder.path}：这个文件夹里没有可以读取的年报文件。`],
    });
  });

  it("help and a wrong call print how it is used", async () => {
    expect((await nianbao()).out.join()).toContain("用法：nianbao check");
    const wrong = await nianbao("check");
    expect(wrong.status).toBe(2);
    expect(wrong.err.join()).toContain("没有写要审核的文件。");
  });
});
