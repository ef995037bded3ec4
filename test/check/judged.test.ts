import fc from "fast-check";
import type { Audit } from "../../src/check/audit";
import { RULES } from "../../src/check/rules";
import type { RuleCode } from "../../src/check/rules";
import { TABLE_RULES } from "../../src/check/rules/tables";
import { TEXT_RULES } from "../../src/check/rules/text";
import { cellId } from "../../src/report/cell";
import { TABLE_KEYS } from "../../src/report/form";
import { layoutsOf, withValues } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { anyAudit } from "./arbitrary";
import { audited, change, filled, fixture, subjectWith } from "./reports";
import type { Beside } from "./reports";
import { soundText } from "./sound-text";

/** The rules that count as judged everywhere, without a finding. */
const passedIn = ({ judged }: Audit): readonly RuleCode[] =>
  judged.filter(({ found, lacks }) => found === 0 && lacks.length === 0).map(({ code }) => code);

const TEXT_CODES: readonly RuleCode[] = TEXT_RULES.map(({ code }) => code);
const TABLE_CODES: readonly RuleCode[] = TABLE_RULES.map(({ code }) => code);

describe("a rule counts as passed only when nothing that it needs is missing", () => {
  it("in any report, whatever is blank, missing, unread or not at hand", () => {
    let withheld = 0;
    fc.assert(
      fc.property(anyAudit, ({ report, beside }) => {
        const subject = subjectWith(report, beside);
        const passed = passedIn(audited(report, beside));
        for (const { code, needs } of RULES) {
          if (needs.every((need) => need.isMet(subject))) continue;
          withheld += 1;
          expect(passed).not.toContain(code);
        }
      }),
      { numRuns: 60 },
    );
    expect(withheld).toBeGreaterThan(0);
  });

  it("without a text none about the text does, without last year's report none about two years", () => {
    fc.assert(
      fc.property(anyAudit, ({ report, beside }) => {
        const passed = passedIn(audited(report, { ...beside, text: null, previous: null }));
        expect(passed.filter((code) => TEXT_CODES.includes(code))).toEqual([]);
        for (const code of ["carried-in", "in-force", "fee-unit", "year-jump"] as const) {
          expect(passed).not.toContain(code);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("without tables none about tables does, but the one that says so", () => {
    const none = { ...filled(0), disclosure: null, requests: null, proceedings: null };
    const unread = TABLE_KEYS.map((part) => ({ part, sentence: "表头看不清。" }));
    const passed = passedIn(audited(none, { unread, text: soundText(none) }));
    expect(passed.filter((code) => TABLE_CODES.includes(code))).toEqual(["table-missing"]);
  });
});

/** A way to know less of a report. */
type Loss = (given: { readonly report: Report; readonly beside: Beside }) => {
  readonly report: Report;
  readonly beside: Beside;
};

const cellsOf = (report: Report) =>
  layoutsOf(report).flatMap((layout) => layout.cells.map(({ key }) => key));

const withoutCells = (report: Report, drawn: readonly number[]): Report => {
  const cells = cellsOf(report);
  const gone = drawn.flatMap((at) => cells[at % Math.max(cells.length, 1)] ?? []);
  return withValues(
    report,
    gone.map((cell) => ({ cell, value: null })),
  );
};

const anyLoss: fc.Arbitrary<Loss> = fc.oneof(
  fc
    .array(fc.nat(), { minLength: 1, maxLength: 20 })
    .map((drawn): Loss => ({ report, beside }) => ({
      report: withoutCells(report, drawn),
      beside,
    })),
  fc
    .array(fc.nat(), { minLength: 20, maxLength: 60 })
    .map((drawn): Loss => ({ report, beside: { previous = null, ...beside } }) => ({
      report,
      beside: {
        ...beside,
        previous: previous === null ? null : withoutCells(previous, drawn),
      },
    })),
  fc.constantFrom(...TABLE_KEYS).map((table): Loss => ({ report, beside }) => ({
    report: { ...report, [table]: null },
    beside,
  })),
  fc.constantFrom<Loss>(
    ({ report, beside }) => ({ report, beside: { ...beside, text: null } }),
    ({ report, beside }) => ({ report, beside: { ...beside, previous: null } }),
    ({ report, beside }) => ({ report, beside: { ...beside, previousText: null } }),
    ({ report, beside }) => ({ report: { ...report, level: null }, beside }),
    ({ report, beside }) => ({ report: { ...report, organisation: "" }, beside }),
  ),
);

/** What is wrong with one cell is not there any more when the cell is empty. */
const OF_ONE_CELL: readonly RuleCode[] = ["not-a-number", "not-a-count", "number-as-text"];

describe("what is wrong", () => {
  it("never counts as passed because less is known: it is found still, or not judged", () => {
    fc.assert(
      fc.property(anyAudit, anyLoss, (given, loss) => {
        const before = audited(given.report, given.beside);
        const less = loss(given);
        const passed = passedIn(audited(less.report, less.beside));
        const wrong = before.findings
          .map(({ code }) => code)
          .filter((code) => !OF_ONE_CELL.includes(code));
        expect(passed.filter((code) => wrong.includes(code))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("is noticed so: 宿迁市 2024 beside a wrong 2023, cell by cell", () => {
    const report = fixture("suqian-2024");
    const previous = change(fixture("suqian-2023"), {
      "requests.carriedOut.business": 9,
      "disclosure.normativeDocuments.inForce": 9,
      "disclosure.fees.amount": 1,
      "disclosure.licences.decisions": 1,
    });
    const text = soundText(report);
    const wrong = new Set(audited(report, { previous, text }).findings.map(({ code }) => code));
    expect([...wrong].sort()).toEqual(["carried-in", "fee-unit", "in-force", "year-jump"]);
    for (const cell of cellsOf(report)) {
      const gap = withValues(report, [{ cell, value: null }]);
      const passed = passedIn(audited(gap, { previous, text }));
      expect([cellId(cell), passed.filter((code) => wrong.has(code))]).toEqual([cellId(cell), []]);
    }
  });
});
