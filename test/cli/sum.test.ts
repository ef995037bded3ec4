import { formatReportJson } from "../../src/report/parse";
import type { Report } from "../../src/report/model";
import { change } from "../check/reports";
import { soundReport } from "../collect/golden-folder";
import { writeText } from "../exchange/write-text";
import { nianbao, temporaryFolder } from "./reports";
import type { Folder } from "./reports";

interface PrintedSum {
  readonly expected: number;
  readonly received: number;
  readonly counted: number;
  readonly units: readonly Readonly<Record<string, unknown>>[];
  readonly report: Report;
  readonly blanks: readonly unknown[];
  readonly verdict: Readonly<Record<string, unknown>>;
  readonly files: readonly { readonly file: string; readonly reason: string }[];
}

const parse: (line: string) => PrintedSum = JSON.parse;

describe("nianbao sum", () => {
  let folder: Folder;
  let beside: Folder;
  beforeEach(() => {
    folder = temporaryFolder();
    beside = temporaryFolder();
  });
  afterEach(() => {
    folder.remove();
    beside.remove();
  });

  const put = (name: string, report: Report): string =>
    folder.write(name, formatReportJson(report));
  const sum = async (...given: readonly string[]) => {
    const printed = await nianbao("sum", "--json", ...given, folder.path);
    return { ...printed, sum: parse(printed.out[0] ?? "") };
  };

  it("prints one object: who reported, how each unit stands, the sum in the form of a report", async () => {
    const list = beside.write("名单.txt", "固镇县人民政府\n城关镇\n任桥镇\n石湖乡\n");
    const county = put("a.json", soundReport("固镇县人民政府", 1));
    const town = folder.write("b.txt", writeText(soundReport("固镇县城关镇人民政府", 2), "rows"));
    const bad = folder.write("任桥镇.json", "{");
    const odd = put("d.json", soundReport("怀远县石湖乡", 3));
    const { status, out, sum: printed } = await sum("--units", list);
    expect(out).toHaveLength(1);
    expect(Object.keys(printed)).toEqual([
      ...["expected", "received", "counted", "units", "report", "blanks", "verdict", "files"],
    ]);
    expect(printed).toMatchObject({ expected: 4, received: 3, counted: 2 });
    expect(printed.units).toMatchObject([
      { name: "固镇县人民政府", category: "own", state: "open", file: county, year: 2025 },
      { name: "城关镇", category: "township", state: "open", file: town, reason: null },
      {
        name: "任桥镇",
        category: "township",
        state: "unread",
        file: bad,
        year: null,
        verdict: null,
      },
      { name: "石湖乡", category: "township", state: "missing", file: null },
    ]);
    expect(printed.report).toMatchObject({
      organisation: "固镇县人民政府",
      year: 2025,
      format: "2021",
    });
    const licences = [1, 2].map((seed) =>
      Number(soundReport("", seed).disclosure?.["licences"]?.["decisions"]),
    );
    expect(printed.report.disclosure?.["licences"]?.["decisions"]).toBe(
      (licences[0] ?? 0) + (licences[1] ?? 0),
    );
    expect(printed.files).toEqual([
      { file: odd, reason: "写的单位是“怀远县石湖乡”，与名单上的不一致，可能是：石湖乡" },
    ]);
    expect(printed.verdict).toMatchObject({ state: "open", errors: 0 });
    expect(status).toBe(2);
  });

  it("without a list every file is a unit of its own, and blanks are listed", async () => {
    put("a.json", soundReport("城关镇", 1));
    put("b.json", change(soundReport("任桥镇", 2), { "disclosure.penalties.decisions": null }));
    const { status, err, sum: printed } = await sum();
    expect({ status, err }).toEqual({ status: 0, err: [] });
    expect(printed).toMatchObject({ expected: 2, received: 2, counted: 2, files: [] });
    expect(printed.blanks).toContainEqual({
      ...{ table: "disclosure", row: "penalties", column: "decisions" },
      units: ["任桥镇"],
    });
  });

  it("the same folder gives the same bytes, and its own list is no report", async () => {
    put("a.json", soundReport("城关镇", 1));
    put("b.json", soundReport("任桥镇", 2));
    const list = folder.write("名单.csv", "单位名称,类别\n城关镇,乡镇街道\n任桥镇,乡镇街道\n");
    const [one, two] = [await sum("--units", list), await sum("--units", list)];
    expect(one.out).toEqual(two.out);
    expect(one.sum).toMatchObject({ counted: 2, files: [] });
  });

  it("--previous compares each unit with its own last year, and the sum over the same units", async () => {
    const last = { ...soundReport("城关镇", 1), year: 2024 };
    beside.write("去年.json", formatReportJson(last));
    put("a.json", soundReport("城关镇人民政府", 7));
    const { sum: alone } = await sum();
    const { sum: printed } = await sum("--previous", beside.path);
    const errors = (of: PrintedSum): unknown =>
      (of.units[0]?.["verdict"] as { readonly errors: number }).errors;
    expect(errors(alone)).toBe(0);
    expect(errors(printed)).toBeGreaterThan(0);
    expect(printed.verdict).toMatchObject({ errors: 0 });
  });

  it("for people: the states, the text for those missing, where the sum stands", async () => {
    const list = beside.write("名单.txt", "城关镇\n任桥镇\n");
    const file = put("a.json", soundReport("城关镇", 1));
    const { status, out } = await nianbao("sum", "--units", list, folder.path);
    expect(status).toBe(0);
    expect(out[0]).toBe("汇总 2025 年：应报 2，已报 1，计入 1");
    expect(out).toContain(`  待核实　城关镇（乡镇街道）　${file}`);
    expect(out).toContain("  催报　以下 1 个单位未报：任桥镇。");
    expect(out.at(-1)).toMatch(/^ {2}结论　/u);
    expect(out.join("\n")).not.toMatch(/undefined|null|NaN|township/u);
  });

  it("a list that cannot be read and a folder without reports end with 2 and a sentence", async () => {
    expect(await nianbao("sum", "--units", `${beside.path}/没有.csv`, folder.path)).toMatchObject({
      status: 2,
      out: [],
      err: [expect.stringContaining("没有这个文件或文件夹。")],
    });
    const empty = await nianbao("sum", folder.path);
    expect(empty.status).toBe(2);
    expect(empty.err.at(-1)).toBe("没有读出任何年报，不能汇总。");
  });
});
