import fc from "fast-check";
import { countStates } from "../../src/check/review/state";
import { draftNotice } from "../../src/check/review/verdict";
import type { Verdict } from "../../src/check/review/verdict";
import { isTotal } from "../../src/check/sums/formulas";
import { TABLE_KEYS } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import type { Report } from "../../src/report/model";
import type { ReportText } from "../../src/report/text";
import { anyAudit } from "./arbitrary";
import { reasonsFor } from "./opinions";
import { audited, change, filled, fixture } from "./reports";
import type { Beside } from "./reports";
import { soundText } from "./sound-text";

const NOTHING = { errors: 0, open: 0, blanks: 0, gaps: 0, unread: 0, unjudged: false };

const verdictOf = (report: Report, beside: Beside = {}): Verdict =>
  audited(report, { text: soundText(report), ...beside }).verdict;

/** A text with so many places that wait for words. */
const withGaps = (report: Report, gaps: number): ReportText =>
  soundText(report, [], {
    problems: [
      "主要问题：政策解读的形式还比较单一，解读文字不够通俗，下一步改进。",
      ...Array<string>(gaps).fill("【待填：改进措施】"),
    ],
  });

describe("an untouched form", () => {
  const layouts = [
    LAYOUTS["2021"].disclosure,
    LAYOUTS["2021"].requests,
    LAYOUTS["2021"].proceedings,
  ];
  const computedTotals = layouts.flatMap((layout) =>
    layout.cells.map(({ key }) => key).filter((key) => isTotal(layout, key)),
  );
  /** What Excel shows: 0 in every total that a formula makes of blanks. */
  const inserted = { changedLabels: [], overwrittenFormulas: [], computedTotals };
  const zeros = Object.fromEntries(
    computedTotals.map(({ table, row, column }) => [`${table}.${row}.${column}`, 0]),
  );

  it("with typed totals has 200 cells to fill in", () => {
    expect(verdictOf(filled(null), { text: null })).toEqual({
      ...NOTHING,
      state: "incomplete",
      blanks: 200,
      gaps: 1,
      sentence: "还有 200 格没填；正文没有审核，上报前请另行核对。",
    });
  });

  it("with computed totals has 166: the formulas' zeros are nobody's statement", () => {
    const report = change(filled(null), zeros);
    expect(verdictOf(report, { text: null, sheet: inserted })).toMatchObject({
      state: "incomplete",
      blanks: 166,
      errors: 0,
      open: 0,
      sentence: "还有 166 格没填；正文没有审核，上报前请另行核对。",
    });
  });
});

describe("the states of a verdict", () => {
  const report = fixture("suqian-2023");

  it("ready: nothing open, nothing blank, nothing missing, nothing unread", () => {
    expect(verdictOf(report)).toEqual({ ...NOTHING, state: "ready", sentence: "可以上报。" });
  });

  it("open: an error, or something that needs a look, whatever is blank besides", () => {
    const wrong = change(report, {
      "requests.granted.naturalPerson": 1,
      "requests.repeated.business": null,
      "disclosure.regulations.issued": 99,
    });
    expect(verdictOf(wrong)).toMatchObject({ state: "open", open: 1, blanks: 1 });
    expect(verdictOf(wrong).sentence).toMatch(/^还有错误 \d+ 处，需核实 1 处，空白 1 格。$/u);
  });

  it("incomplete: what is there is right, but cells are blank", () => {
    const blank = change(report, { "requests.repeated.business": null });
    expect(verdictOf(blank)).toEqual({
      ...NOTHING,
      state: "incomplete",
      blanks: 1,
      sentence: "还有 1 格没填。",
    });
  });

  it("incomplete: every place of the text that waits for words is a gap, none of them 需核实", () => {
    const text = withGaps(report, 3);
    expect(verdictOf(report, { text })).toEqual({
      ...NOTHING,
      state: "incomplete",
      gaps: 3,
      sentence: "正文还有 3 处待填。",
    });
    const { completeness } = audited(report, { text });
    expect(completeness[1]).toMatchObject({ complete: false, sentence: "有 3 处待填。" });
  });

  it("a hint of a template that was left is no gap: it needs a look", () => {
    const text = soundText(report, [], { others: ["信息处理费按照规定收取（待补充）。"] });
    expect(verdictOf(report, { text })).toMatchObject({ state: "open", open: 1, gaps: 0 });
  });

  it("incomplete: nobody has looked at the text", () => {
    expect(verdictOf(report, { text: null })).toMatchObject({ state: "incomplete", gaps: 1 });
  });

  it("unread: a table is there and could not be read, even where everything else is right", () => {
    const unread = [{ part: "requests", sentence: "表头看不清。" }] as const;
    expect(verdictOf({ ...report, requests: null }, { unread })).toEqual({
      ...NOTHING,
      state: "unread",
      unread: 1,
      sentence: "表三没有审核。",
    });
  });

  it("a part that could not be read in two places is one part", () => {
    const unread = [
      { part: "requests", sentence: "表头看不清。" },
      { part: "requests", sentence: "另一张也看不清。" },
    ] as const;
    expect(verdictOf({ ...report, requests: null }, { unread })).toMatchObject({
      unread: 1,
      sentence: "表三没有审核。",
    });
  });

  it("unread comes before open: what was not read may hold anything", () => {
    const unread = [{ part: "disclosure", sentence: "表头看不清。" }] as const;
    const wrong = { ...fixture("chaoyang-2023"), disclosure: null };
    expect(verdictOf(wrong, { unread })).toMatchObject({
      state: "unread",
      errors: 2,
      sentence: "还有错误 2 处；表二没有审核。",
    });
  });

  it("a missing table is an error", () => {
    const missing = { ...report, proceedings: null };
    expect(verdictOf(missing)).toMatchObject({ state: "open", errors: 1 });
  });

  it("a reason for every finding that can have one makes it ready", () => {
    const odd = change(report, {
      "disclosure.regulations.issued": 99,
      "requests.repeated.business": null,
    });
    const justifications = reasonsFor(audited(odd, { text: soundText(odd) }).findings);
    expect(justifications).toHaveLength(2);
    expect(verdictOf(odd, { justifications })).toMatchObject({ ...NOTHING, state: "ready" });
  });

  // Numbers that were read by hand; the whole files are in test/cli/published.test.ts.
  it.each([
    ["chaoyang-2023", { state: "open", errors: 2, open: 0, blanks: 0 }],
    ["fancheng-2023", { state: "ready", errors: 0, open: 0, blanks: 0 }],
    ["sikeshu-2023", { state: "ready", errors: 0, open: 0, blanks: 0 }],
    ["chengguan-2022", { state: "incomplete", errors: 0, open: 0, blanks: 42 }],
    ["baikui-2023", { state: "open", errors: 1, open: 0, blanks: 0 }],
    ["suqian-2023", { state: "ready", errors: 0, open: 0, blanks: 0 }],
    ["suqian-2024", { state: "ready", errors: 0, open: 0, blanks: 0 }],
    ["hongze-2023", { state: "open", errors: 3, open: 0, blanks: 0 }],
    ["shanghai-science-2024", { state: "incomplete", errors: 0, open: 0, blanks: 1 }],
    ["shanghai-office-2019", { state: "open", errors: 1, open: 0, blanks: 135 }],
  ])("%s with a sound text", (name, expected) => {
    expect(verdictOf(fixture(name))).toMatchObject(expected);
  });
});

describe("the draft line", () => {
  it("counts only what there is, and is not there when the report is ready", () => {
    const report = fixture("suqian-2023");
    expect(draftNotice(verdictOf(report))).toBeNull();
    const blank = change(report, { "requests.repeated.business": null });
    expect(draftNotice(verdictOf(blank))).toBe("草稿：空白 1 格");
    expect(draftNotice(verdictOf(blank, { text: withGaps(report, 2) }))).toBe(
      "草稿：空白 1 格，待填 2 处",
    );
    expect(draftNotice(verdictOf(fixture("chaoyang-2023")))).toBe("草稿：错误 2 处");
    const unread = [{ part: "requests", sentence: "表头看不清。" }] as const;
    expect(draftNotice(verdictOf({ ...report, requests: null }, { unread }))).toBe(
      "草稿：有 1 部分没有读出来",
    );
  });
});

describe("of any report", () => {
  it("可以上报 is said only when nothing is open, all parts are there and none is blank", () => {
    fc.assert(
      fc.property(anyAudit, ({ report, beside }) => {
        const { verdict, findings, completeness } = audited(report, beside);
        const isReady =
          countStates(findings).open === 0 &&
          TABLE_KEYS.every((table) => report[table] !== null) &&
          completeness.every(({ complete }) => complete);
        expect(verdict.state === "ready").toBe(isReady);
        expect(verdict.sentence === "可以上报。").toBe(isReady);
        expect(draftNotice(verdict) === null).toBe(isReady);
      }),
      { numRuns: 60 },
    );
  });

  it("every open finding is counted once: as an error, 需核实, a blank or a gap", () => {
    fc.assert(
      fc.property(anyAudit, ({ report, beside }) => {
        const { verdict, findings, hasText } = audited(report, beside);
        const { errors, open, blanks, gaps } = verdict;
        const unwritten = hasText ? 0 : 1;
        expect(errors + open + blanks + gaps - unwritten).toBe(countStates(findings).open);
      }),
      { numRuns: 60 },
    );
  });
});
