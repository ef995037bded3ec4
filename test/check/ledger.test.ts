import * as fc from "fast-check";
import { opinionOf } from "../../src/check/review/opinion";
import { LEDGER_RULES } from "../../src/check/rules/ledger";
import type { LedgerFacts, LedgerRowProblem } from "../../src/check/ledger-facts";
import { isTotal } from "../../src/check/sums/formulas";
import { cellId } from "../../src/report/cell";
import type { CellKey } from "../../src/report/cell";
import { LAYOUTS } from "../../src/report/formats";
import type { TableValues } from "../../src/report/model";
import { cellsOf, soundReport } from "./arbitrary";
import { audited, cell, change, filled, findingsIn } from "./reports";
import type { Beside } from "./reports";

const NATURAL = "requests.received.naturalPerson";
const TOTAL = "requests.received.total";

/** Tables three and four in which one natural person's application came in and is open. */
const REPORT = change(filled(0), {
  [NATURAL]: 1,
  [TOTAL]: 1,
  "requests.carriedOut.naturalPerson": 1,
  "requests.carriedOut.total": 1,
});

const PROBLEM: LedgerRowProblem = {
  row: 5,
  number: "2023-4",
  heading: "办理结果",
  message: "有办结日期，没有办理结果：请补填办理结果。",
  address: "'依申请公开台账'!N5",
};

const table = (values: TableValues | null): TableValues => values ?? {};

/** A ledger that counts what the report states. */
const ledgerFor = (report: typeof REPORT, more: Partial<LedgerFacts> = {}): LedgerFacts => ({
  ...{ sheet: "依申请公开台账", cases: 3, problems: [], countedCells: [] },
  ...{ requests: table(report.requests), proceedings: table(report.proceedings) },
  ...more,
});

const CODES: readonly string[] = LEDGER_RULES.map(({ code }) => code);
const own = (report: typeof REPORT, ledger: LedgerFacts, beside: Beside = {}) =>
  findingsIn(report, { ...beside, ledger }).filter(({ code }) => CODES.includes(code));

const told = (report: typeof REPORT, ledger: LedgerFacts, beside: Beside = {}) =>
  own(report, ledger, beside).map(({ code, place, sentence }) => `${code} ${place}：${sentence}`);

/** How the ledger's rules are judged: the finding count, and what they lack. */
const judgedOf = (report: typeof REPORT, ledger: LedgerFacts) =>
  audited(report, { ledger })
    .judged.filter(({ code }) => CODES.includes(code))
    .map(({ code, found, lacks }) => [code, found, lacks.join("、")]);

describe("without a ledger", () => {
  it("nothing is judged of it, and nothing else is said than before", () => {
    const { judged, findings } = audited(REPORT);
    expect(judged.map(({ code }) => code)).not.toEqual(expect.arrayContaining([CODES[0]]));
    expect(findings.filter(({ code }) => CODES.includes(code))).toEqual([]);
  });

  it("a sum of many reports is not compared with one", () => {
    const sum = { expected: 1, received: 1, counted: 1, missing: [], left: [], years: null };
    const ledger = ledgerFor(filled(0), { problems: [PROBLEM] });
    const { judged } = audited(REPORT, { ledger, sum });
    expect(judged.filter(({ code }) => CODES.includes(code))).toEqual([]);
  });
});

describe("a problem of the ledger", () => {
  const ledger = ledgerFor(REPORT, { problems: [PROBLEM] });

  it("is a finding of its own, under 台账, with where it stands", () => {
    expect(own(REPORT, ledger)).toMatchObject([
      {
        ...{ code: "ledger-problem", part: "ledger", table: null, severity: "explain" },
        ...{ place: "台账 · 第 5 行 · 办理结果", address: "'依申请公开台账'!N5", focus: [] },
        sentence: PROBLEM.message,
      },
    ]);
  });

  it("comes after those of the tables", () => {
    const wrong = change(REPORT, { [TOTAL]: 4 });
    expect(findingsIn(wrong, { ledger }).at(-1)?.code).toBe("ledger-problem");
  });

  it("can be kept with a reason, also when rows are inserted above it", () => {
    const [finding] = own(REPORT, ledger);
    const { key = "", place = "", rule = "", values = "" } = finding?.justifiable ?? {};
    const reason = { key, place, rule, values, reason: "答复书在途", date: "2026-11-28" };
    const moved = ledgerFor(REPORT, {
      problems: [{ ...PROBLEM, row: 6, address: "'依申请公开台账'!N6" }],
    });
    for (const facts of [ledger, moved]) {
      const beside = { justifications: [reason] };
      expect(own(REPORT, facts, beside)).toMatchObject([{ state: "justified" }]);
    }
    const other = ledgerFor(REPORT, { problems: [{ ...PROBLEM, message: "又有别的问题。" }] });
    expect(own(REPORT, other, { justifications: [reason] })).toMatchObject([{ state: "open" }]);
  });

  it("stands in the opinion", () => {
    const { rules } = opinionOf(audited(REPORT, { ledger }), [], new Date(2026, 10, 28));
    const found = rules.find(({ code }) => code === "ledger-problem");
    expect(found?.findings).toMatchObject([{ place: "台账 · 第 5 行 · 办理结果" }]);
  });

  it("two of them in one cell are two findings", () => {
    const twice = ledgerFor(REPORT, { problems: [PROBLEM, { ...PROBLEM, message: "另一处。" }] });
    const ids = own(REPORT, twice).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe("a typed number that is not the ledger's", () => {
  it("is told with both numbers and the difference, and not its total again", () => {
    const report = change(REPORT, { [NATURAL]: 3, [TOTAL]: 3 });
    expect(told(report, ledgerFor(REPORT))).toEqual([
      "ledger-differs 表三 · 自然人 · 一、本年新收政府信息公开申请数量：填的是 3，台账里数出 1 件，多 2。",
    ]);
    expect(own(report, ledgerFor(REPORT))[0]).toMatchObject({
      ...{ expected: 1, actual: 3, difference: 2 },
      offers: [{ label: "填 1", changes: [{ cell: cell(NATURAL), from: 3, value: 1 }] }],
    });
  });

  it("is told of a total where every part is right", () => {
    expect(told(change(REPORT, { [TOTAL]: 2 }), ledgerFor(REPORT))).toEqual([
      "ledger-differs 表三 · 总计 · 一、本年新收政府信息公开申请数量：填的是 2，台账里数出 1 件，多 1。",
    ]);
  });

  it("a blank is told where the ledger counts something, and not where it counts 0", () => {
    const report = change(REPORT, { [NATURAL]: null, "requests.received.business": null });
    expect(told(report, ledgerFor(REPORT))).toEqual([
      "ledger-differs 表三 · 自然人 · 一、本年新收政府信息公开申请数量：没有填数，台账里数出 1 件。",
    ]);
  });

  it("is told of a formula that counts another year or sheet, and of no computed total", () => {
    const report = change(REPORT, { [NATURAL]: 3, [TOTAL]: 3 });
    const ledger = ledgerFor(REPORT, { countedCells: [cell(NATURAL)] });
    const sheet = {
      ...{ changedLabels: [], overwrittenFormulas: [] },
      computedTotals: [cell(TOTAL)],
    };
    const differs = own(report, ledger, { sheet }).filter(({ code }) => code === "ledger-differs");
    expect(differs.map(({ sentence, offers }) => [sentence, offers])).toEqual([
      ["公式数出 3，台账里数出 1 件，多 2。", []],
    ]);
  });

  it("is not told of formulas while the ledger has problems: they see less of it than we do", () => {
    const report = change(REPORT, { [NATURAL]: 3, [TOTAL]: 3 });
    const ledger = ledgerFor(REPORT, { countedCells: [cell(NATURAL)], problems: [PROBLEM] });
    const differs = own(report, ledger).filter(({ code }) => code === "ledger-differs");
    expect(differs.map(({ focus: [one] }) => one && cellId(one))).not.toContain(NATURAL);
  });

  it("a text is left to the rule about texts, a number as text is read", () => {
    const words = change(REPORT, { [NATURAL]: "若干" });
    expect(told(words, ledgerFor(REPORT))).toEqual([]);
    const text = change(REPORT, { [NATURAL]: "2" });
    expect(told(text, ledgerFor(REPORT))).toHaveLength(1);
  });

  it("in a ledger with problems of its own, those are mended first", () => {
    const report = change(REPORT, { [NATURAL]: 3 });
    const ledger = ledgerFor(REPORT, { problems: [PROBLEM] });
    const found = own(report, ledger).find(({ code }) => code === "ledger-differs");
    expect(found).toMatchObject({
      advice: "台账里有 1 处要改，先改好台账，再核对这里；确有不同的，写明原因。",
      offers: [],
    });
  });

  it("is never told of a report that states what the ledger counts", () => {
    fc.assert(
      fc.property(soundReport, (report) => {
        expect(told(report, ledgerFor(report))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("is told, wherever it is: at the cell itself, or at a part that differs too", () => {
    fc.assert(
      fc.property(soundReport, fc.nat(), fc.nat({ max: 40 }), (report, drawn, value) => {
        const cells = cellsOf(report);
        const at: CellKey = cells[drawn % cells.length] ?? cell(TOTAL);
        const ledger = ledgerFor(report);
        const before = table(report[at.table])[at.row]?.[at.column];
        const found = own(change(report, { [cellId(at)]: value }), ledger);
        expect(found.map(({ focus }) => focus)).toEqual(before === value ? [] : [[at]]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("whether the ledger was judged", () => {
  it("follows from what is there", () => {
    expect(judgedOf(REPORT, ledgerFor(REPORT))).toEqual([
      ["ledger-problem", 0, ""],
      ["ledger-differs", 0, ""],
    ]);
  });

  it("a ledger without applications says nothing, and none of its rules counts as held", () => {
    const empty = ledgerFor(filled(0), { cases: 0 });
    expect(judgedOf(REPORT, empty)).toEqual([
      ["ledger-problem", 0, "台账里没有登记申请"],
      ["ledger-differs", 0, "台账里没有登记申请"],
    ]);
  });

  it("with rows that are not counted, with blanks or without the tables it was not", () => {
    const lacksOf = (report: typeof REPORT, ledger: LedgerFacts) =>
      judgedOf(report, ledger)[1]?.[2];
    const ledger = ledgerFor(REPORT);
    expect(lacksOf(REPORT, { ...ledger, problems: [PROBLEM] })).toBe("台账里有的申请没有登记好");
    expect(lacksOf(change(REPORT, { [TOTAL]: null }), ledger)).toBe("表格有空白");
    expect(lacksOf({ ...REPORT, proceedings: null }, ledger)).toBe("没有读到表三、表四");
  });
});

describe("a typed number beside cells that count the ledger", () => {
  const layout = LAYOUTS["2021"].requests;
  const countable = layout.cells.map(({ key }) => key).filter((key) => !isTotal(layout, key));
  const overwritten = (report: typeof REPORT, countedCells: readonly CellKey[]) =>
    own(report, ledgerFor(report, { countedCells }))
      .filter(({ code }) => code === "ledger-overwritten")
      .map(({ focus: [one] }) => (one === undefined ? "" : cellId(one)));

  it("is told, whatever the number is", () => {
    const [first, ...others] = countable;
    expect(overwritten(REPORT, others)).toEqual([first === undefined ? "" : cellId(first)]);
    expect(overwritten(REPORT, countable)).toEqual([]);
  });

  it("is not told where nothing stands, and of no total", () => {
    const gone = change(REPORT, { [NATURAL]: null });
    expect(
      overwritten(
        gone,
        countable.filter((key) => cellId(key) !== NATURAL),
      ),
    ).toEqual([]);
  });

  it("is told of a whole row that was pasted over", () => {
    const left = countable.filter(({ row }) => row !== "granted");
    expect(overwritten(REPORT, left)).toHaveLength(6);
  });

  it("where only a row counts the ledger, the other rows are somebody's own", () => {
    const row = countable.filter((key) => key.row === "received" && cellId(key) !== NATURAL);
    expect(overwritten(REPORT, row)).toEqual([NATURAL]);
  });
});
