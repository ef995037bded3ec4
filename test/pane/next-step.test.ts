import { cellCounts, allCells } from "../../src/actions/cell-counts";
import type { Checked } from "../../src/actions/checked";
import { headwayOf } from "../../src/actions/next-step";
import { opened, tabOfWork } from "../../src/actions/opening-tab";
import { initialState } from "../../src/actions/state";
import type { PaneState, Tab } from "../../src/actions/state";
import { withReading } from "../../src/actions/with-reading";
import type { WorkbookReading } from "../../src/excel/contract/contract";
import type { CellKey } from "../../src/report/cell";
import { layoutsOf, withValues } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { fixture } from "../check/reports";
import { judgedHere } from "../text-here";
import { emptyReading, fakeAddress, outcomeOf, readingOf } from "./fake-workbook";

const SOUND: Report = { ...fixture("suqian-2023"), level: "city" };
const WRONG = fixture("chaoyang-2023");

const cellsOf = (report: Report): readonly CellKey[] =>
  layoutsOf(report).flatMap(({ cells }) => cells.map(({ key }) => key));
const emptied = (report: Report, cells = cellsOf(report)): Report =>
  withValues(
    report,
    cells.map((cell) => ({ cell, value: null })),
  );

const judged = (reading: WorkbookReading): Checked =>
  judgedHere(reading, { form: null, failure: null });

/** What the line says of a reading, while a tab is shown. */
function line(reading: WorkbookReading, tab: Tab = "fill", change: Partial<PaneState> = {}) {
  const shown = { tab, reading, outcome: judged(reading), liveFailure: null, ...change };
  const headway = headwayOf(shown);
  return headway && { where: headway.where.join(" · "), next: headway.next?.words ?? null };
}

describe("the line under the tabs", () => {
  it("says nothing before the workbook was read and judged", () => {
    const nothing = { tab: "fill", reading: null, outcome: null, liveFailure: null } as const;
    expect(headwayOf(nothing)).toBeNull();
    expect(line(readingOf(WRONG), "fill", { outcome: null })).toBeNull();
  });

  it("tells that the workbook is not followed, and offers to read it again", () => {
    expect(line(readingOf(WRONG), "check", { liveFailure: "…" })).toEqual({
      where: "表格改动以后还没有读到",
      next: "重新读取",
    });
  });

  it("leads to the insertion while there is no table", () => {
    const where = "工作簿里还没有年报的表格";
    expect(line(emptyReading(WRONG), "check")).toEqual({ where, next: "插入表格" });
    expect(line(emptyReading(WRONG), "fill")).toEqual({ where, next: null });
    // Who adds up the reports of others inserts none.
    expect(line(emptyReading(WRONG), "collect")).toEqual({ where, next: null });
  });

  it("counts the cells that people fill in, and leads to the first that is blank", () => {
    const reading = readingOf(emptied(SOUND));
    const total = cellsOf(SOUND).length;
    expect(line(reading)).toEqual({
      where: `已填 0/${total} 格 · 正文没写`,
      next: "填浅黄色的格",
    });
    const headway = headwayOf({
      ...{ tab: "check", reading, outcome: judged(reading), liveFailure: null },
    });
    const [first] = cellsOf(SOUND);
    if (first === undefined) throw new Error("no cell");
    expect(headway?.next).toMatchObject({ kind: "cell", address: fakeAddress(first) });
  });

  it("speaks of blank cells, not of yellow ones, where the tables are not ours", () => {
    const reading = readingOf(emptied(SOUND));
    const tables = reading.tables.map((table) => ({ ...table, foundBy: "labels" as const }));
    expect(line({ ...reading, tables })?.next).toBe("填空白的格");
  });

  it("counts no total that a formula computes", () => {
    const reading = readingOf(emptied(SOUND));
    const [one] = cellsOf(SOUND).filter(({ column }) => column === "total");
    if (one === undefined) throw new Error("no total");
    const computed = { ...reading, sheet: { ...reading.sheet, computedTotals: [one] } };
    const { total } = allCells(cellCounts(judged(computed)));
    expect(total).toBe(cellsOf(SOUND).length - 1);
  });

  it("leads to what is wrong, and there to the first of it", () => {
    const total = cellsOf(WRONG).length;
    const where = `${total} 格已填 · 错误 2 处`;
    expect(line(readingOf(WRONG), "fill")).toEqual({ where, next: "看问题" });
    expect(line(readingOf(WRONG), "check")).toEqual({ where, next: "看第一处" });
  });

  it("asks for the table that is missing, for the name, and for the level that no name tells", () => {
    const lacking = line(readingOf({ ...SOUND, proceedings: null }), "check");
    expect(lacking?.where).toMatch(/^缺少表四 · /);
    expect(lacking?.next).toBe("补上表四");
    expect(line(readingOf({ ...SOUND, organisation: "" }))?.next).toBe("填单位名称");
    expect(line(readingOf({ ...SOUND, level: null }))?.next).toBe("选单位层级");
  });

  it("goes on to the text once the tables are sound", () => {
    const where = `${cellsOf(SOUND).length} 格已填 · 正文没写`;
    expect(line(readingOf(SOUND), "check")).toEqual({ where, next: "写正文" });
    expect(line(readingOf(SOUND), "draft")).toEqual({ where, next: null });
  });

  it("says that the text is being judged, and nothing of what comes of it", () => {
    const reading = readingOf(SOUND);
    const outcome = {
      ...outcomeOf(SOUND),
      textIs: "written",
      unjudged: { kind: "waiting" },
    } as const;
    const headway = headwayOf({ tab: "check", reading, outcome, liveFailure: null });
    expect(headway?.where.at(-1)).toBe("正文在审核");
    expect(headway?.next).toBeNull();
  });
});

describe("the pane opens on the work that is there", () => {
  const today = new Date(2026, 10, 1);

  it.each<[string, WorkbookReading, Tab]>([
    ["no tables", emptyReading(WRONG), "fill"],
    ["tables without a number", readingOf(emptied(WRONG)), "fill"],
    ["tables with numbers", readingOf(WRONG), "check"],
    ["the officer's sheets", { ...emptyReading(WRONG), isDesk: true }, "collect"],
  ])("%s", (_, reading, tab) => {
    expect(tabOfWork(reading)).toBe(tab);
    expect(opened({ ...initialState(today), reading }).tab).toBe(tab);
  });

  it("but not away from what somebody has begun", () => {
    const state = { ...initialState(today), reading: readingOf(WRONG) };
    expect(opened({ ...state, opened: true }).tab).toBe("fill");
    const typed = { ...state, form: { ...state.form, touched: true } };
    expect(opened(typed)).toMatchObject({ tab: "fill", opened: true });
  });
});

describe("a name that is typed over a table", () => {
  const before = withReading(initialState(new Date()), readingOf({ ...SOUND, organisation: "" }));

  it("comes into the field that waits for one", () => {
    expect(withReading(before, readingOf(SOUND)).form.organisation).toBe(SOUND.organisation);
  });

  it("takes the place of nothing that was typed in the pane", () => {
    const typed = { ...before, form: { ...before.form, organisation: "某镇" } };
    expect(withReading(typed, readingOf(SOUND)).form.organisation).toBe("某镇");
  });
});
