import fc from "fast-check";
import { explanationHolds, explanationKey } from "../../src/check/review/explanation-key";
import { reasonFor } from "../../src/check/review/justification";
import type {
  Justifiable,
  Justification,
  JustifiedReport,
} from "../../src/check/review/justification";
import { isKey, wordsKey } from "../../src/check/review/justification-key";
import type { RuleCode } from "../../src/check/rules";
import type { Report } from "../../src/report/model";
import { textOfNarrative } from "../../src/report/narrative-text";
import { audited, change, factsIn, filled, findingsIn, fixture, theOnly, told } from "./reports";
import type { ReportText } from "../../src/report/text";
import type { Beside } from "./reports";

const CHENGGUAN = fixture("chengguan-2022");
const of = (report: Report, set = 1): JustifiedReport => ({ report, set });

/** What can be justified in a report. */
const justifiables = (report: Report, beside: Beside = {}): readonly Justifiable[] =>
  findingsIn(report, beside).flatMap(({ justifiable }) => justifiable ?? []);

function reasonOf(
  { place, rule, values, key }: Justifiable,
  reason = "上级要求留空",
): Justification {
  return { place, rule, values, key, reason, date: "2026-11-21" };
}

/** 规章 in a township: 需核实, with one cell. */
const RULES = change(filled(0), { "disclosure.regulations.inForce": 2 });

/** The only finding of a rule, which can be justified. */
function codeOf(report: Report, code: RuleCode, beside: Beside = {}): Justifiable {
  const { justifiable } = told(code, report, beside);
  if (justifiable === null) throw new Error("this finding cannot be justified");
  return justifiable;
}

/** Whether a finding counts as justified with these reasons. */
const isJustified = (finding: Justifiable | null, reasons: readonly Justification[]): boolean =>
  reasonFor(finding, reasons).justification !== null;

describe("what can be justified", () => {
  test("需核实 can, errors and hints cannot", () => {
    const report = change(filled(0), {
      "requests.granted.total": 1,
      "disclosure.fees.amount": 0.12345,
      "requests.received.business": null,
    });
    const kinds = findingsIn(report).map(({ severity, justifiable }) => [
      severity,
      justifiable !== null,
    ]);
    expect(new Set(kinds.map(String))).toEqual(
      new Set(["error,false", "explain,true", "hint,false"]),
    );
  });

  test("every finding of a report has a key of its own", () => {
    const all = justifiables(CHENGGUAN);
    expect(all.length).toBeGreaterThan(40);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    expect(all.every(({ key }) => isKey(key))).toBe(true);
  });

  test("it is told with its place, its rule and what stood there", () => {
    expect(codeOf(RULES, "no-rulemaking-power")).toMatchObject({
      place: "2023 年：表二 · 规章 · 现行有效件数",
      rule: "规章制定权",
      values: "单位层级是“乡镇、街道”，规章填的是 2。",
    });
  });
});

describe("a justified finding", () => {
  const finding = codeOf(RULES, "no-rulemaking-power");
  const kept = [reasonOf(finding)];

  test("stays justified while its cells hold the same values, whatever changes elsewhere", () => {
    const elsewhere = change(RULES, { "requests.received.total": 9 });
    expect(reasonFor(codeOf(elsewhere, "no-rulemaking-power"), kept)).toEqual({
      justification: kept[0],
      earlier: null,
    });
  });

  test("is open again when its cell changes, and the reason given before is offered", () => {
    const [changed] = justifiables(change(RULES, { "disclosure.regulations.inForce": 3 })).filter(
      ({ rule }) => rule === "规章制定权",
    );
    expect(reasonFor(changed ?? null, kept)).toEqual({ justification: null, earlier: kept[0] });
  });

  test("is justified again when the value comes back", () => {
    const there = change(RULES, { "disclosure.regulations.inForce": 3 });
    const back = change(there, { "disclosure.regulations.inForce": 2 });
    expect(isJustified(codeOf(back, "no-rulemaking-power"), kept)).toBe(true);
  });

  test("does not count in the report of another year or in another set of tables", () => {
    const nextYear = codeOf({ ...RULES, year: 2024 }, "no-rulemaking-power");
    expect(reasonFor(nextYear, kept)).toEqual({ justification: null, earlier: kept[0] });
    const other = justifiables(RULES, { set: 2 }).find(({ rule }) => rule === "规章制定权") ?? null;
    expect(reasonFor(other, kept)).toEqual({ justification: null, earlier: null });
  });

  test("without its reason, which was deleted in the sheet, is open", () => {
    expect(reasonFor(finding, [reasonOf(finding, "  ")])).toEqual({
      justification: null,
      earlier: null,
    });
  });

  test("whose hidden key is gone counts by the words of its row, blanks aside", () => {
    const { place, rule, values } = finding;
    const row = { ...reasonOf(finding), key: wordsKey(`${place} `, rule, `\n${values}`) };
    expect(isJustified(finding, [row])).toBe(true);
    expect(isJustified(finding, [{ ...row, key: wordsKey(place, rule, "别的数") }])).toBe(false);
  });

  test("only the finding itself counts, no other of the same rule", () => {
    const all = justifiables(CHENGGUAN).filter(({ rule }) => rule === "空白");
    const [first] = all;
    const reasons = first === undefined ? [] : [reasonOf(first)];
    expect(all.filter((each) => isJustified(each, reasons))).toEqual([first]);
  });
});

describe("a justified blank", () => {
  const blank = change(filled(0), { "requests.received.business": null });
  const kept = [reasonOf(theOnly(justifiables(blank)))];

  test("stays justified while the sums say nothing, or 0", () => {
    const more = change(blank, { "requests.received.total": null });
    const [first] = justifiables(more).filter(({ place }) => place.includes("商业企业"));
    expect(isJustified(first ?? null, kept)).toBe(true);
  });

  test("is open again once the sums say that another number belongs there", () => {
    const contradicted = change(blank, { "requests.received.total": 5 });
    expect(reasonFor(theOnly(justifiables(contradicted)), kept)).toEqual({
      justification: null,
      earlier: kept[0],
    });
  });
});

test("现行有效 that does not follow is open again when last year's number changes", () => {
  const last = { ...filled(0), year: 2022 };
  const report = change(filled(0), { "disclosure.normativeDocuments.inForce": 4 });
  const finding = theOnly(justifiables(report, { previous: last }));
  const kept = [reasonOf(finding)];
  expect(isJustified(theOnly(justifiables(report, { previous: last })), kept)).toBe(true);
  const other = change(last, { "disclosure.normativeDocuments.inForce": 1 });
  expect(isJustified(theOnly(justifiables(report, { previous: other })), kept)).toBe(false);
});

test("an altered label is justified as it reads, and open again when it reads otherwise", () => {
  const labelled = (found: string): Justifiable => {
    const changedLabels = [{ table: "disclosure" as const, expected: "规章", found }];
    const sheet = { changedLabels, overwrittenFormulas: [], computedTotals: [] };
    return theOnly(justifiables(filled(0), { sheet }));
  };
  const kept = [reasonOf(labelled("规章件数"))];
  expect(isJustified(labelled("规章件数"), kept)).toBe(true);
  expect(reasonFor(labelled("规 定"), kept)).toEqual({ justification: null, earlier: kept[0] });
});

describe("a finding in the text", () => {
  const report: Report = {
    ...change(filled(0), { "requests.received.total": 3, "requests.received.naturalPerson": 3 }),
    narrative: { general: "2023年，我镇共收到政府信息公开申请5件。" },
  };
  const counted = (own: Report): Justifiable =>
    codeOf(own, "text-count", { text: textOfNarrative(own) });
  const finding = counted(report);
  const kept = [reasonOf(finding, "含信函转办件")];

  test("is justified with its sentence in the row", () => {
    expect(finding.values).toContain("原文：“2023年，我镇共收到政府信息公开申请5件。”");
    expect(isJustified(counted(report), kept)).toBe(true);
  });

  test("stays justified when paragraphs are put before it", () => {
    const general = `我镇认真贯彻条例。\n${report.narrative.general ?? ""}`;
    expect(isJustified(counted({ ...report, narrative: { general } }), kept)).toBe(true);
  });

  test("is open again when the sentence or the table's number changes", () => {
    const general = "2023年，我镇共收到政府信息公开申请6件。";
    expect(reasonFor(counted({ ...report, narrative: { general } }), kept)).toEqual({
      justification: null,
      earlier: kept[0],
    });
    const four = change(report, {
      "requests.received.total": 4,
      "requests.received.naturalPerson": 4,
    });
    expect(isJustified(counted(four), kept)).toBe(false);
  });

  test("an error of the form cannot be justified", () => {
    const heading = { text: "一、总体情况", numeral: "一", automatic: false, words: "总体情况" };
    const text: ReportText = {
      title: null,
      introduction: [],
      sections: [{ key: "general", heading, paragraphs: ["总体情况。"] }],
      hasHeadings: true,
    };
    const missing = findingsIn(report, { text }).filter(({ code }) => code === "section-missing");
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.map(({ justifiable }) => justifiable)).toEqual(missing.map(() => null));
  });
});

test("已不适用: the reasons that no finding has any more, but not those of another set", () => {
  const gone = reasonOf(codeOf(RULES, "no-rulemaking-power"));
  const others = justifiables(RULES, { set: 2 }).map((each) => reasonOf(each));
  const words = { ...gone, key: wordsKey("表三", "空白", "没有填") };
  const justifications = [gone, words, ...others];
  expect(audited(filled(0), { justifications }).stale).toEqual([gone, words]);
  expect(audited(RULES, { justifications: [gone] }).stale).toEqual([]);
});

describe("an explanation that was put aside (都不对)", () => {
  const broken = change(filled(0), { "requests.granted.naturalPerson": 31 });
  const findings = factsIn(broken).flatMap(({ code, cells }) =>
    code === "row-total" || code === "results-total" ? [{ code, cells }] : [],
  );
  const key = explanationKey(findings, of(broken));

  test("is named alike in whatever order its findings come", () => {
    expect(findings).toHaveLength(2);
    expect(explanationKey([...findings].reverse(), of(broken))).toBe(key);
  });

  test("stays away while all its cells hold the same, in this year and set alone", () => {
    expect(explanationHolds(key, of(change(broken, { "proceedings.review.total": 9 })))).toBe(true);
    expect(explanationHolds(key, of(change(broken, { "requests.granted.total": 31 })))).toBe(false);
    expect(explanationHolds(key, of({ ...broken, year: 2024 }))).toBe(false);
    expect(explanationHolds(key, of(broken, 2))).toBe(false);
  });

  test("a damaged key counts for nothing", () => {
    fc.assert(fc.property(fc.string(), (text) => !explanationHolds(text, of(broken))));
    fc.assert(fc.property(fc.json(), (text) => !explanationHolds(text, of(broken))));
  });
});
