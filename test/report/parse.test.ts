import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { valueAt, withValues } from "../../src/report/model";
import { formatReportJson, parseReport, parseReportJson } from "../../src/report/parse";

const folder = resolve(__dirname, "..", "fixtures");
const fixtures = readdirSync(folder).filter((file) => file.endsWith(".json"));
const read = (file: string): string => readFileSync(resolve(folder, file), "utf8");

/** What a sound report is like, to be spoiled. */
const sound = (): Record<string, Record<string, Record<string, unknown>>> =>
  JSON.parse(read("suqian-2023.json")) as Record<string, Record<string, Record<string, unknown>>>;

function problems(input: unknown): readonly string[] {
  const parsed = parseReport(input);
  return parsed.ok ? [] : parsed.problems;
}

describe("the JSON form of a report", () => {
  it.each(fixtures)("%s goes in and comes out the same", (file) => {
    const parsed = parseReportJson(read(file));
    if (!parsed.ok) throw new Error(parsed.problems.join(" "));
    const again = parseReportJson(formatReportJson(parsed.report));
    expect(again).toEqual(parsed);
    expect(JSON.parse(formatReportJson(parsed.report))).toMatchObject(
      JSON.parse(read(file)) as object,
    );
  });

  it("keeps blanks and unsettled texts apart from numbers", () => {
    const input = sound();
    Object.assign(input["requests"]?.["granted"] ?? {}, { total: null, business: "减4" });
    const parsed = parseReport(input);
    if (!parsed.ok) throw new Error(parsed.problems.join(" "));
    const at = (column: string) =>
      valueAt(parsed.report, { table: "requests", row: "granted", column });
    expect([at("total"), at("business"), at("naturalPerson")]).toEqual([null, "减4", 1175]);
  });

  it("changes cells without touching the report it is given", () => {
    const parsed = parseReportJson(read("suqian-2023.json"));
    if (!parsed.ok) throw new Error(parsed.problems.join(" "));
    const cell = { table: "requests", row: "granted", column: "total" } as const;
    const changed = withValues(parsed.report, [{ cell, value: 5 }]);
    expect(valueAt(changed, cell)).toBe(5);
    expect(valueAt(parsed.report, cell)).toBe(1191);
  });
});

describe("what cannot be read is said in Chinese, with the place", () => {
  it("a cell of another kind", () => {
    const input = sound();
    Object.assign(input["requests"]?.["resultsTotal"] ?? {}, { naturalPerson: true });
    Object.assign(input["proceedings"]?.["reconsideration"] ?? {}, { upheld: [1] });
    expect(problems(input)).toEqual([
      "表三 · 自然人 · （七）总计：应为数字、空白（null）或文字。",
      "表四 · 行政复议 · 结果维持：应为数字、空白（null）或文字。",
    ]);
  });

  it("a missing row, and a row that the form does not have", () => {
    const input = sound();
    const { granted, ...others } = input["requests"] ?? {};
    expect(granted).toBeDefined();
    const [missing, unknown] = problems({ ...input, requests: { ...others, extra: {} } });
    expect(missing).toBe("表三 · （一）予以公开：缺少这一行的数据。");
    expect(unknown).toBe("表三：有 1 处不是该表的行或列（extra）。");
  });

  it("the head of the report", () => {
    expect(
      problems({ ...sound(), organisation: 5, year: "今年", level: "村", format: "2020" }),
    ).toEqual([
      "缺少单位名称，或者单位名称不是文字。",
      "年度应为四位数的年份，如 2023。",
      "单位层级不是可选的层级之一。",
      "表格格式应为 2019、2021 或 mixed。",
    ]);
  });

  it("no report at all", () => {
    expect(problems([])).toEqual(["内容不是一份年报数据。"]);
    const parsed = parseReportJson('{ "organisation": ');
    expect(parsed).toEqual({ ok: false, problems: ["文件内容不完整或不是年报数据，无法读取。"] });
  });

  it("a table that is not there is no fault of the file", () => {
    expect(problems({ ...sound(), disclosure: null })).toEqual([]);
  });

  it("a table of numbers that is no table", () => {
    expect(problems({ ...sound(), requests: 5 })).toEqual(["表三：不是表格数据。"]);
  });
});
