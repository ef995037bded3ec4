import { auditSum } from "../../src/collect/audit-sum";
import type { DeskOutcome } from "../../src/collect/desk";
import { outcomeOf } from "../../src/collect/outcome";
import { missingText } from "../../src/collect/standing";
import { subtotalsOf } from "../../src/collect/subtotals";
import { LAYOUTS, rowKeys } from "../../src/report/formats";
import type { NumberCell } from "../../src/report/layout-types";
import type { CellKey } from "../../src/report/cell";
import { TABLE_KEYS } from "../../src/report/form";
import type { Report } from "../../src/report/model";
import { goldenFolder } from "./golden-folder";
import type { GoldenFolder } from "./golden-folder";

const CELLS: readonly NumberCell[] = TABLE_KEYS.flatMap((table) => LAYOUTS["2021"][table].cells);
const idOf = ({ table, row, column }: CellKey): string => `${table}.${row}.${column}`;
const FOUR = ["received", "carriedIn", "resultsTotal", "carriedOut"];

const valueOf = (report: Report, { table, row, column }: CellKey): number | null => {
  const value = report[table]?.[row]?.[column];
  return typeof value === "number" ? value : null;
};

/** The cells that a total is the sum of, written down as the form prints it. */
function partsOf({ table, row, column }: CellKey): readonly CellKey[] {
  const columns = (name: string): string[] =>
    CELLS.filter(({ key }) => key.table === table && key.row === name)
      .map(({ key }) => key.column)
      .filter((each) => each !== "total");
  const rows =
    table === "requests" && row === "resultsTotal"
      ? rowKeys(LAYOUTS["2021"].requests).filter((each) => !FOUR.includes(each))
      : [row];
  return rows.flatMap((each) =>
    (column === "total" ? columns(each) : [column]).map((name) => ({
      table,
      row: each,
      column: name,
    })),
  );
}

/** The sum of a cell over units, in units of 0.0001; null where nobody has a number. */
function expectedSum(key: CellKey, reports: readonly Report[]): number | null {
  const values = partsOf(key).flatMap((part) =>
    reports.flatMap((report) => valueOf(report, part) ?? []),
  );
  if (values.length === 0) return null;
  return values.reduce((all, value) => all + Math.round(value * 10_000), 0) / 10_000;
}

describe("the golden folder: 49 units of three groups", () => {
  let folder: GoldenFolder;
  let outcome: DeskOutcome;
  beforeAll(async () => {
    folder = await goldenFolder();
    outcome = outcomeOf(folder.desk);
  });

  const reports = (name?: string): readonly Report[] =>
    folder.units.flatMap((unit) =>
      unit.counted !== null && (name === undefined || unit.name === name) ? [unit.counted] : [],
    );

  it("every unit stands as it should, with its reason", () => {
    expect(outcome.lines.map(({ unit, state, counted }) => [unit.name, state, counted])).toEqual(
      folder.units.map(({ name, state, counted }) => [name, state, counted !== null]),
    );
    for (const [at, { name, reason }] of folder.units.entries()) {
      const said = outcome.lines[at]?.reason ?? null;
      if (reason === null) expect([name, said]).toEqual([name, null]);
      else expect([name, said]).toEqual([name, expect.stringContaining(reason)]);
    }
  });

  it("tells who is due, who has reported and who is counted", () => {
    // 49 without the one whose numbers are in another's; 王庄镇, 民政局 and 杨庙镇 have none.
    expect(outcome).toMatchObject({ expected: 48, received: 45, counted: 40 });
    expect(missingText(outcome, "1 月 20 日")).toBe(
      "截至 1 月 20 日，以下 2 个单位未报：王庄镇、固镇县民政局。",
    );
  });

  it("every cell of the sum is the sum of the counted units' cells, totals derived", () => {
    for (const { key } of CELLS) {
      const own = key.row === "regulations" ? reports("固镇县人民政府") : reports();
      const { table, row, column } = key;
      expect([idOf(key), outcome.sum.report[table]?.[row]?.[column]]).toEqual([
        idOf(key),
        expectedSum(key, own),
      ]);
    }
  });

  it("every cell leads to its parts, the largest first, and they make it up", () => {
    for (const { key } of CELLS) {
      const parts = outcome.sum.cells.get(idOf(key))?.parts.map(({ value }) => value) ?? [];
      expect(parts).toEqual([...parts].sort((a, b) => b - a));
      const sum = parts.reduce((all, value) => all + Math.round(value * 10_000), 0) / 10_000;
      expect([idOf(key), sum]).toEqual([
        idOf(key),
        outcome.sum.report[key.table]?.[key.row]?.[key.column],
      ]);
    }
  });

  it("blanks are listed under their cells, and 规章 of others is listed and not added", () => {
    const blanks = [...outcome.sum.cells.values()].filter(({ blank }) => blank.length > 0);
    expect(blanks.map(({ cell, blank }) => [idOf(cell), blank])).toEqual([
      ["disclosure.penalties.decisions", ["新马桥镇"]],
      ["requests.granted.naturalPerson", ["新马桥镇"]],
    ]);
    expect(outcome.sum.cells.get("disclosure.regulations.inForce")?.notAdded).toEqual([
      { unit: "湖沟镇", value: 3, adjustment: null },
    ]);
    expect(outcome.sum.unbalanced).toEqual(["固镇县教育局"]);
  });

  it("what is doubtful is asked, and nothing is guessed", () => {
    expect(
      outcome.questions.map((question) =>
        question.kind === "whose"
          ? [question.found, question.candidates]
          : [question.unit, question.taken, question.equal, question.differences.length > 0],
      ),
    ).toEqual([
      ["杨苗镇", ["杨庙镇"]],
      ["区财政局", ["固镇县财政局"]],
      ["刘集镇", "07 刘集镇.docx", true, false],
      ["濠城镇", "08 濠城镇（改）.docx", false, true],
      ["固镇县司法局", null, false, true],
      ["固镇县水利局", ["固镇县水利局"]],
    ]);
    expect(outcome.strangers).toEqual(["外单位.docx"]);
  });

  it("does not depend on the order of the files", () => {
    const turned = outcomeOf({ ...folder.desk, files: [...folder.desk.files].reverse() });
    expect({ ...turned, desk: null }).toEqual({ ...outcome, desk: null });
  });

  it("subtotals of the groups add up to the whole", () => {
    const subtotals = Object.values(subtotalsOf(outcome));
    for (const { key } of CELLS) {
      const numbers = subtotals.flatMap((report) => valueOf(report, key) ?? []);
      const sum = numbers.reduce((all, value) => all + Math.round(value * 10_000), 0) / 10_000;
      expect([idOf(key), sum]).toEqual([idOf(key), valueOf(outcome.sum.report, key)]);
    }
  });

  it("the sum is judged as a report, and is not ready while units are missing", () => {
    const { verdict, findings } = auditSum(outcome);
    expect(verdict.state).not.toBe("ready");
    const [incomplete] = findings.filter(({ code }) => code === "sum-incomplete");
    expect(incomplete).toMatchObject({ severity: "explain", state: "open" });
    expect(incomplete?.sentence).toBe(
      "应报 48，已报 45，计入 40；未报：王庄镇、杨庙镇、固镇县民政局；报了没有计入：任桥镇、仲兴镇、连城镇、固镇县司法局、固镇县水利局。",
    );
  });
});
