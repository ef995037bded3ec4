import { deskOf, fileOf, reportOf, unit, unreadFile } from "./desks";
import { keptFiles } from "../../src/actions/collect/kept-files";
import type { Desk } from "../../src/collect/desk";
import { outcomeOf } from "../../src/collect/outcome";
import { deskSheets } from "../../src/collect/sheets/desk-sheets";
import { readDesk } from "../../src/collect/sheets/read/read-desk";
import type { DeskGrid } from "../../src/collect/sheets/read/grid";
import { DESK_SHEETS } from "../../src/collect/sheets/names";
import { shownIn } from "../../src/collect/sheets/sheet";
import type { DeskSheet } from "../../src/collect/sheets/sheet";
import { isSumNote, sumNotes } from "../../src/collect/sheets/sum-notes";
import { TABLE_KEYS } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import { placeOf } from "../../src/report/place";
import { valueAt } from "../../src/report/model";

const RECEIVED = { table: "requests", row: "received", column: "naturalPerson" } as const;
const FEES = { table: "disclosure", row: "fees", column: "amount" } as const;

const UNITS = [
  unit("固镇县人民政府", "own", { aliases: ["固镇县", "县政府"] }),
  unit("固镇县财政局", "department", { contact: "李明", phone: "0552-1234567" }),
  unit("固镇县水利局", "department"),
  unit("城关镇", "township", { aliases: ["=城关", "+1"] }),
  unit("石湖乡", "township"),
  unit("县二级所", "other", { counted: false, note: "数字在财政局年报里" }),
];

const DESK: Desk = deskOf({
  units: UNITS,
  files: [
    fileOf("县政府.docx", reportOf("固镇县人民政府", { "disclosure.fees.amount": 0.1 })),
    fileOf("财政局.docx", reportOf("固镇县财政局", { "disclosure.fees.amount": 0.2 })),
    fileOf("城关镇.docx", reportOf("城关镇", { "requests.received.naturalPerson": null })),
    unreadFile("石湖乡.docx"),
  ],
  assignments: [{ path: "石湖乡.docx", unit: "石湖乡" }],
  adjustments: [
    { unit: "城关镇", cell: RECEIVED, amount: -2, reason: "联合发文，两家都报", by: "王" },
    { unit: "固镇县财政局", cell: FEES, amount: 0.3, reason: "=补报", by: "" },
  ],
  returns: [
    {
      unit: "城关镇",
      returned: "2026-01-20",
      due: "2026-01-25",
      remarks: "请核对新收件数",
      struck: ["用语｜“一、总体情况”第 1 段", "空白｜表三 · 自然人"],
      fingerprint: "abc",
    },
  ],
  previous: [
    reportOf("固镇县财政局", { "requests.carriedOut.business": 3 }, { year: 2024 }),
    reportOf("城关镇", {}, { year: 2024 }),
  ],
});

const OUTCOME = outcomeOf(DESK);

/** A sheet as a workbook gives it back. */
function gridOf(sheet: DeskSheet, known = true): DeskGrid {
  return {
    name: DESK_SHEETS[sheet.key],
    known: known ? sheet.key : null,
    rows: [
      [sheet.title],
      ...sheet.notes.map((note) => [note]),
      sheet.columns.map(({ heading }) => heading),
      ...sheet.rows.map((row) => row.map(shownIn)),
    ],
  };
}

const sheets = deskSheets(OUTCOME);
const sheetOf = (key: DeskSheet["key"]): DeskSheet => {
  const found = sheets.find((sheet) => sheet.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
};

describe("the officer's sheets", () => {
  it.each([
    ["by their defined names", (sheet: DeskSheet) => gridOf(sheet)],
    [
      "by their headings, under any name",
      (sheet: DeskSheet) => ({ ...gridOf(sheet, false), name: `表${sheet.key}` }),
    ],
    [
      "with rows and a column put in, and the columns in another order",
      (sheet: DeskSheet) => {
        const grid = gridOf(sheet, false);
        return {
          ...grid,
          rows: [[], ["自己的一行"], ...grid.rows.map((row) => ["", ...[...row].reverse()])],
        };
      },
    ],
  ])("are read back %s", (_name, asGrid) => {
    const kept = readDesk(sheets.map(asGrid));
    expect(kept?.frame).toEqual(DESK.frame);
    expect(kept?.units).toEqual(UNITS);
    expect(kept?.adjustments).toEqual(DESK.adjustments);
    expect(kept?.returns).toEqual(DESK.returns);
    expect(kept?.problems).toEqual([]);
    const read = OUTCOME.lines.filter(({ file }) => file?.content.kind === "read");
    expect(kept?.lines.map(({ unit: name }) => name)).toEqual(read.map((line) => line.unit.name));
    for (const { unit: name, report } of kept?.lines ?? []) {
      const line = read.find((each) => each.unit.name === name);
      const content = line?.file?.content;
      if (content?.kind !== "read") throw new Error(name);
      const { disclosure, requests, proceedings } = content.audit.report;
      expect(report).toMatchObject({ disclosure, requests, proceedings, year: 2025 });
    }
    expect(
      kept?.previous.map(({ organisation, requests, year }) => [organisation, year, requests]),
    ).toEqual(
      DESK.previous.map(({ organisation, requests, year }) => [organisation, year, requests]),
    );
  });

  it("a report without 表二 is not counted, and 明细 says so when it is read back", () => {
    const without = { ...reportOf("城关镇"), disclosure: null };
    const outcome = outcomeOf(
      deskOf({ units: [unit("城关镇", "township")], files: [fileOf("城关镇.docx", without)] }),
    );
    expect(outcome.counted).toBe(0);
    const kept = readDesk(deskSheets(outcome).map((sheet) => gridOf(sheet)));
    expect(kept?.lines.map(({ unit: name, counted }) => [name, counted])).toEqual([
      ["城关镇", false],
    ]);
    // Its blank columns look like a report that can be added.
    const files = keptFiles(kept?.lines ?? [], []).map(({ file }) => file);
    const assignments = files.map(({ path }) => ({ path, unit: "城关镇" }));
    const again = outcomeOf({ ...outcome.desk, files, assignments });
    expect(again.counted).toBe(0);
    expect(again.lines[0]?.reason).toContain("“计入”是“否”");
  });

  it("a workbook without them is none of an officer", () => {
    expect(
      readDesk([
        {
          name: "Sheet1",
          known: null,
          rows: [
            ["单位", "金额"],
            ["财政局", 3],
          ],
        },
      ]),
    ).toBeNull();
  });

  it("调整 of a place that the form has not, or without a number: told by its row, not taken", () => {
    const rows = [
      ["单位", "位置", "增减数", "原因"],
      ["城关镇", "表三 自然人 一、本年新收政府信息公开申请数量", "-2", "两家都报"],
      ["城关镇", "表九 · 自然人", 1, "x"],
      ["城关镇", placeOf(FEES).full, "两", "x"],
      ["", placeOf(FEES).full, 1, "x"],
    ];
    const kept = readDesk([gridOf(sheetOf("list")), { name: "我的调整", known: null, rows }]);
    expect(kept?.adjustments.map(({ cell, amount }) => [cell, amount])).toEqual([[RECEIVED, -2]]);
    expect(kept?.problems).toEqual([
      "“我的调整”第 3 行的位置“表九 · 自然人”在表格里找不到，这项调整没有计入。请照“明细”的表头写。",
      "“我的调整”第 4 行的增减数不是数字，这项调整没有计入。",
      "“我的调整”第 5 行没有写单位，这项调整没有计入。",
    ]);
  });

  it("退回日期 typed as a day of Excel, or in Chinese, is the same day", () => {
    const rows = [
      ["单位", "退回日期", "重报期限", "审核人意见"],
      ["城关镇", 46042, "2026年1月25日", ""],
    ];
    const kept = readDesk([gridOf(sheetOf("list")), { name: "x", known: "returns", rows }]);
    expect(kept?.returns).toMatchObject([{ returned: "2026-01-20", due: "2026-01-25" }]);
  });

  it("明细 has a line for every report that was read, and says whether it is counted", () => {
    const { rows } = sheetOf("detail");
    expect(rows.slice(4).map((row) => [row[0], row[1], row[2]])).toEqual([
      ["固镇县人民政府", "本级", "是"],
      ["固镇县财政局", "部门", "是"],
      ["城关镇", "乡镇街道", "是"],
    ]);
  });

  it("a blank of 城关镇 is blank in 明细, and told under 汇总三", () => {
    const cells = Object.values(LAYOUTS["2021"]).flatMap((layout) => layout.cells);
    const at = cells.findIndex(({ key }) => placeOf(key).full === placeOf(RECEIVED).full);
    expect(sheetOf("detail").rows[6]?.[4 + at]).toBeNull();
    expect(sumNotes(OUTCOME, "requests").join("")).toContain(
      `${placeOf(RECEIVED).full} 1 个单位空白`,
    );
  });

  it("under each table of the sum: who is counted, who is not and why", () => {
    const [first, ...others] = sumNotes(OUTCOME, "disclosure");
    expect(first).toBe("汇总 3 个单位：应报 5，已报 4，计入 3。");
    expect(others).toContain("未计入 2 个单位：固镇县水利局（未报）、石湖乡（读不出）。");
    expect(others).toContain("不计入 1 个单位：县二级所（数字在财政局年报里）。");
  });

  it("every line under a table of the sum is known as one of ours, and a line of the officer's is not", () => {
    const refused = [{ unit: "固镇县水利局", cell: RECEIVED, amount: 1, reason: "x", by: "" }];
    const outcome = outcomeOf({ ...DESK, adjustments: [...DESK.adjustments, ...refused] });
    for (const table of TABLE_KEYS) {
      const notes = sumNotes(outcome, table);
      expect(notes.filter((note) => !isSumNote(note))).toEqual([]);
    }
    expect(isSumNote("请各单位 1 月 25 日前重报。")).toBe(false);
  });

  it("收齐情况 names those missing in a line that can be copied", () => {
    expect(sheetOf("standing").notes).toEqual([
      "应报 5，已报 4，计入 3",
      "以下 1 个单位未报：固镇县水利局。",
    ]);
    expect(valueAt(OUTCOME.sum.report, FEES)).toBe(0.6);
  });
});
