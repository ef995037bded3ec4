import type { Desk, UnitState } from "../../src/collect/desk";
import { judgedReportOf, receivedContent } from "../../src/collect/read-report";
import type { ReceivedFile } from "../../src/collect/received";
import { readUnitList } from "../../src/collect/unit-list";
import { importedReport } from "../../src/exchange/imported-json";
import { readFile } from "../../src/exchange/read-file";
import { writeDocx } from "../../src/exchange/write-docx";
import type { CellValue } from "../../src/report/cell";
import { LAYOUTS, rowKeys } from "../../src/report/formats";
import { tableValues } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { soundText } from "../check/sound-text";
import { change } from "../check/reports";
import { draftOf } from "../exchange/draft";
import { writeText } from "../exchange/write-text";
import { writeWorkbook } from "../exchange/write-workbook";
import { YEAR } from "./desks";

const APPLICANTS = [
  "naturalPerson",
  "business",
  "research",
  "nonprofit",
  "legalService",
  "otherOrganisation",
];
const FOUR = ["received", "carriedIn", "resultsTotal", "carriedOut"];

/** Numbers that look drawn and are always the same. */
function drawing(seed: number): (most: number) => number {
  let state = seed * 7919 + 17;
  return (most) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * (most + 1));
  };
}

type Rows = Record<string, Record<string, number>>;

function requestsOf(draw: (most: number) => number): Rows {
  const results = rowKeys(LAYOUTS["2021"].requests).filter((row) => !FOUR.includes(row));
  const rows: Rows = Object.fromEntries([...FOUR, ...results].map((row) => [row, {}]));
  const put = (row: string, column: string, value: number): void => {
    rows[row] = { ...rows[row], [column]: value };
  };
  for (const column of APPLICANTS) {
    let total = 0;
    for (const row of results) {
      const value = draw(3);
      put(row, column, value);
      total += value;
    }
    const [out, into] = [draw(4), draw(total)];
    put("resultsTotal", column, total);
    put("carriedOut", column, out);
    put("carriedIn", column, into);
    put("received", column, total + out - into);
  }
  for (const [row, values] of Object.entries(rows)) {
    put(
      row,
      "total",
      Object.values(values).reduce((all, value) => all + value, 0),
    );
  }
  return rows;
}

/** A sound report: every sum of it holds. 规章 is 0; the amount has four decimals. */
export function soundReport(organisation: string, seed: number): Report {
  const draw = drawing(seed);
  const { disclosure, proceedings } = LAYOUTS["2021"];
  const requests = requestsOf(draw);
  const lines: Rows = Object.fromEntries(
    rowKeys(proceedings).map((row) => {
      const [upheld, corrected, otherOutcome, pending] = [draw(2), draw(2), draw(2), draw(2)];
      const total = upheld + corrected + otherOutcome + pending;
      return [row, { upheld, corrected, otherOutcome, pending, total }];
    }),
  );
  const inForce = 5 + draw(20);
  return {
    ...{ organisation, year: YEAR, level: null, format: "2021" as const, narrative: {} },
    disclosure: tableValues(disclosure, ({ row, column }) => {
      if (row === "regulations") return 0;
      if (row === "normativeDocuments") return column === "inForce" ? inForce : draw(2);
      return row === "fees" ? draw(9_999_999) / 10_000 : draw(4000);
    }),
    requests: tableValues(LAYOUTS["2021"].requests, (key) => requests[key.row]?.[key.column] ?? 0),
    proceedings: tableValues(proceedings, (key) => lines[key.row]?.[key.column] ?? 0),
  };
}

/** How a unit has to stand, and the report that it is counted with. */
export interface GoldenUnit {
  readonly name: string;
  readonly state: UnitState;
  /** Null: not in the sum. */
  readonly counted: Report | null;
  /** What the reason says among others; null where nothing is said. */
  readonly reason: string | null;
}

/** A folder of known composition. */
export interface GoldenFolder {
  readonly desk: Desk;
  readonly units: readonly GoldenUnit[];
}

const OWN = "固镇县人民政府";
export const TOWNS = [
  ...["城关镇", "王庄镇", "任桥镇", "新马桥镇", "仲兴镇", "连城镇", "刘集镇", "濠城镇"],
  ...["湖沟镇", "石湖乡", "杨庙镇"],
];
const WORDS =
  "财政 教育 民政 司法 水利 交通 审计 统计 文旅 卫健 应急 市监 林业 农业 商务 信访 医保 住建 城管 人社 发改 经信 科技 公安 生态 自规 退役 数据 乡村 机关 粮食 档案 地震 气象 烟草 税务 残联";
export const DEPARTMENTS = WORDS.split(" ").map((word) => `固镇县${word}局`);

const inMemory = (path: string, report: Report, modified: number | null = null): ReceivedFile => {
  const imported = { ...importedReport(report), source: "docx" as const, text: soundText(report) };
  return { path, modified, content: judgedReportOf(imported) };
};

const onDisk = async (
  path: string,
  bytes: Uint8Array,
  modified: number | null = null,
): Promise<ReceivedFile> => ({
  path,
  modified,
  content: receivedContent(await readFile(path, bytes)),
});

const list = (): readonly (readonly string[])[] => [
  ["固镇县 2025 年度政府信息公开工作年度报告单位名单"],
  ["序号", "类别", "单位名称", "简称/别名", "是否计入", "备注"],
  ["1", "本级", OWN, "固镇县政府办、县政府办公室", "是", ""],
  ...TOWNS.map((name) => [
    "",
    "乡镇街道",
    name,
    name === "石湖乡" ? "石湖乡政务公开办" : "",
    "",
    "",
  ]),
  ...DEPARTMENTS.map((name) =>
    name === "固镇县残联局"
      ? ["", "部门", name, "", "否", "已含在民政局年报中"]
      : ["", "部门", name, "", "√", ""],
  ),
];

/** 49 units of three groups with everything that happens to reports on their way. */
export async function goldenFolder(): Promise<GoldenFolder> {
  const units: GoldenUnit[] = [];
  const files: ReceivedFile[] = [];
  const stands = (
    name: string,
    state: UnitState,
    counted: Report | null,
    reason: string | null = null,
  ): void => {
    units.push({ name, state, counted, reason });
  };
  const sound = (name: string, seed: number): Report => soundReport(name, seed);
  const broken = (report: Report, changes: Readonly<Record<string, CellValue>>): Report =>
    change(report, changes);

  const own = broken(sound(OWN, 1), {
    "disclosure.regulations.issued": 1,
    "disclosure.regulations.inForce": 7,
  });
  files.push(inMemory("01 县政府.docx", own));
  stands(OWN, "ready", own);

  const chengguan = sound("固镇县城关镇人民政府", 2);
  files.push(
    await onDisk(
      "02 城关镇.docx",
      await writeDocx(draftOf(chengguan), chengguan, { draftNotice: null }),
    ),
  );
  stands("城关镇", "ready", chengguan);
  stands("王庄镇", "missing", null);
  files.push(await onDisk("03 任桥镇年报.docx", new TextEncoder().encode("PK\u0003\u0004坏的")));
  stands("任桥镇", "unread", null, "无法读取");
  const blank = broken(sound("新马桥镇", 5), {
    "requests.granted.naturalPerson": null,
    "requests.granted.total": null,
    "disclosure.penalties.decisions": null,
  });
  files.push(inMemory("04.docx", blank));
  stands("新马桥镇", "open", blank);
  files.push(
    inMemory("05.docx", broken(sound("仲兴镇", 6), { "disclosure.licences.decisions": "约30件" })),
  );
  stands("仲兴镇", "errors", null, "约30件");
  const old = LAYOUTS["2019"];
  files.push(
    inMemory("06.docx", {
      ...sound("连城镇", 7),
      format: "mixed",
      disclosure: tableValues(old.disclosure, () => 0),
    }),
  );
  stands("连城镇", "errors", null, "格式不同，未计入");
  const liuji = sound("刘集镇", 8);
  files.push(
    inMemory("07 刘集镇 (1).docx", liuji, 1_000_000),
    inMemory("07 刘集镇.docx", liuji, 2_000_000),
  );
  stands("刘集镇", "ready", liuji, "内容相同");
  const [before, after] = [sound("濠城镇", 9), sound("濠城镇", 10)];
  files.push(
    inMemory("08 濠城镇.docx", before, 1_000_000),
    inMemory("08 濠城镇（改）.docx", after, 9_000_000),
  );
  stands("濠城镇", "ready", after, "用的是最新的");
  const hugou: Report = {
    ...broken(sound("湖沟镇人民政府", 11), { "disclosure.regulations.inForce": 3 }),
    level: "township",
  };
  files.push(inMemory("09.docx", hugou));
  stands("湖沟镇", "open", hugou);
  const shihu = sound("石湖乡政务公开办", 12);
  files.push(await onDisk("10.txt", new TextEncoder().encode(writeText(shihu, "rows"))));
  stands("石湖乡", "open", shihu);
  files.push(inMemory("11.docx", sound("杨苗镇", 13)));
  stands("杨庙镇", "asked", null, "可能是这个单位的");

  for (const [at, name] of DEPARTMENTS.entries()) {
    const report = sound(name, 100 + at);
    const path = `部门/${String(at + 12)}.docx`;
    if (name === "固镇县残联局") {
      files.push(inMemory(path, report));
      stands(name, "excluded", null, "已含在民政局年报中");
    } else if (name === "固镇县教育局") {
      const unbalanced = broken(report, { "requests.granted.total": 999 });
      files.push(inMemory(path, unbalanced));
      stands(name, "errors", unbalanced);
    } else if (name === "固镇县民政局") {
      files.push(inMemory(path, { ...report, year: YEAR - 1 }));
      stands(name, "missing", null, `是 ${YEAR - 1} 年的，没有采用`);
    } else if (name === "固镇县司法局") {
      files.push(inMemory(path, report), inMemory(`部门/${name}2.docx`, sound(name, 999)));
      stands(name, "asked", null, "请选定用哪一个");
    } else if (name === "固镇县水利局") {
      const file = inMemory(path, report);
      const { content } = file;
      files.push(content.kind === "read" ? { ...file, content: { ...content, year: null } } : file);
      stands(name, "asked", null, "没有写年度");
    } else if (name === "固镇县交通局") {
      files.push(await onDisk(path.replace("docx", "xlsx"), writeWorkbook(report, "xlsx")));
      stands(name, "open", report);
    } else {
      files.push(inMemory(path, report));
      stands(name, "ready", report);
    }
  }
  files.push(inMemory("区财政局.docx", sound("区财政局", 301)));
  files.push(inMemory("外单位.docx", sound("某某石油销售公司", 302)));

  const { units: listed } = readUnitList(list());
  return {
    units,
    desk: {
      frame: { organisation: OWN, year: YEAR, scope: "all" },
      ...{ units: listed, files, assignments: [], adjustments: [], returns: [], previous: [] },
    },
  };
}
