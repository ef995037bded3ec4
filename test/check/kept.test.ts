import fc from "fast-check";
import { checkTables } from "../../src/check/check";
import type { Finding } from "../../src/check/finding";
import { explanationHolds, explanationKey } from "../../src/check/review/explanation-key";
import { keepable, staleReasons, stateOf } from "../../src/check/review/justification";
import type { Keepable, KeptReason, KeptSubject } from "../../src/check/review/justification";
import { isKey, wordsKey } from "../../src/check/review/justification-key";
import { checkText } from "../../src/check/text/check-text";
import { keepableText } from "../../src/check/text/kept-text";
import type { TextFinding } from "../../src/check/text/finding";
import type { Report } from "../../src/report/model";
import { textOfNarrative } from "../../src/report/narrative-text";
import { change, filled, fixture } from "./reports";

const CHENGGUAN = fixture("chengguan-2022");
const of = (report: Report, set = 1): KeptSubject => ({ report, set });

function keepables(report: Report, previous: Report | null = null, set = 1): readonly Keepable[] {
  return checkTables(report, { previous }).flatMap(
    (finding) => keepable(finding, of(report, set)) ?? [],
  );
}

function reasonFor({ place, rule, values, key }: Keepable, reason = "上级要求留空"): KeptReason {
  return { place, rule, values, key, reason, date: "2026-11-21" };
}

function theOnly<T>(values: readonly T[]): T {
  const [first] = values;
  if (first === undefined || values.length > 1) throw new Error(`${values.length} of them`);
  return first;
}

/** 规章 in a township: 需核实, with one cell. */
const RULES = change(filled(0), { "disclosure.regulations.inForce": 2 });
const codeOf = (report: Report, code: Finding["code"]): Keepable =>
  theOnly(
    checkTables(report)
      .filter((finding) => finding.code === code)
      .flatMap((finding) => keepable(finding, of(report)) ?? []),
  );

describe("what can be kept with a reason", () => {
  test("需核实 can, errors and hints cannot", () => {
    const report = change(filled(0), {
      "requests.granted.total": 1,
      "disclosure.fees.amount": 0.12345,
      "requests.received.business": null,
    });
    const kinds = checkTables(report).map((finding) => [
      finding.severity,
      keepable(finding, of(report)) !== null,
    ]);
    expect(new Set(kinds.map(String))).toEqual(
      new Set(["error,false", "explain,true", "hint,false"]),
    );
  });

  test("every finding of a report has a key of its own", () => {
    const all = keepables(CHENGGUAN);
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

describe("a kept finding", () => {
  const finding = codeOf(RULES, "no-rulemaking-power");
  const kept = [reasonFor(finding)];

  test("is kept while its cells hold the same values, whatever changes elsewhere", () => {
    const elsewhere = change(RULES, { "requests.received.total": 9 });
    expect(stateOf(codeOf(elsewhere, "no-rulemaking-power"), kept)).toEqual({
      kind: "kept",
      reason: kept[0],
    });
  });

  test("is open again when its cell changes, and the reason given before is offered", () => {
    const [changed] = keepables(change(RULES, { "disclosure.regulations.inForce": 3 })).filter(
      ({ rule }) => rule === "规章制定权",
    );
    expect(stateOf(changed ?? null, kept)).toEqual({ kind: "open", earlier: kept[0] });
  });

  test("is kept again when the value comes back", () => {
    const there = change(RULES, { "disclosure.regulations.inForce": 3 });
    const back = change(there, { "disclosure.regulations.inForce": 2 });
    expect(stateOf(codeOf(back, "no-rulemaking-power"), kept).kind).toBe("kept");
  });

  test("does not count in the report of another year or in another set of tables", () => {
    const nextYear = codeOf({ ...RULES, year: 2024 }, "no-rulemaking-power");
    expect(stateOf(nextYear, kept)).toEqual({ kind: "open", earlier: kept[0] });
    const other = keepables(RULES, null, 2).find(({ rule }) => rule === "规章制定权") ?? null;
    expect(stateOf(other, kept)).toEqual({ kind: "open", earlier: null });
  });

  test("without its reason, which was deleted in the sheet, is open", () => {
    expect(stateOf(finding, [reasonFor(finding, "  ")])).toEqual({ kind: "open", earlier: null });
  });

  test("whose hidden key is gone counts by the words of its row, blanks aside", () => {
    const { place, rule, values } = finding;
    const row = { ...reasonFor(finding), key: wordsKey(`${place} `, rule, `\n${values}`) };
    expect(stateOf(finding, [row]).kind).toBe("kept");
    expect(stateOf(finding, [{ ...row, key: wordsKey(place, rule, "别的数") }]).kind).toBe("open");
  });

  test("only the finding itself counts, no other of the same rule", () => {
    const all = keepables(CHENGGUAN).filter(({ rule }) => rule === "空白");
    const [first] = all;
    const states = all.map((each) => stateOf(each, first ? [reasonFor(first)] : []).kind);
    expect(states.filter((kind) => kind === "kept")).toHaveLength(1);
  });
});

describe("a blank that is kept", () => {
  const blank = change(filled(0), { "requests.received.business": null });
  const kept = [reasonFor(theOnly(keepables(blank)))];

  test("stays kept while the sums say nothing, or 0", () => {
    const more = change(blank, { "requests.received.total": null });
    const [first] = keepables(more).filter(({ place }) => place.includes("商业企业"));
    expect(stateOf(first ?? null, kept).kind).toBe("kept");
  });

  test("is open again once the sums say that another number belongs there", () => {
    const contradicted = change(blank, { "requests.received.total": 5 });
    expect(stateOf(theOnly(keepables(contradicted)), kept)).toEqual({
      kind: "open",
      earlier: kept[0],
    });
  });
});

test("现行有效 that does not follow is open again when last year's number changes", () => {
  const last = { ...filled(0), year: 2022 };
  const report = change(filled(0), { "disclosure.normativeDocuments.inForce": 4 });
  const finding = theOnly(keepables(report, last));
  const kept = [reasonFor(finding)];
  expect(stateOf(theOnly(keepables(report, last)), kept).kind).toBe("kept");
  const other = change(last, { "disclosure.normativeDocuments.inForce": 1 });
  expect(stateOf(theOnly(keepables(report, other)), kept).kind).toBe("open");
});

test("an altered label is kept as it reads, and open again when it reads otherwise", () => {
  const labelled = (found: string): Keepable => {
    const changedLabels = [{ table: "disclosure" as const, expected: "规章", found }];
    const sheet = { changedLabels, overwrittenFormulas: [], computedTotals: [] };
    return theOnly(
      checkTables(filled(0), { sheet }).flatMap(
        (finding) => keepable(finding, of(filled(0))) ?? [],
      ),
    );
  };
  const kept = [reasonFor(labelled("规章件数"))];
  expect(stateOf(labelled("规章件数"), kept).kind).toBe("kept");
  expect(stateOf(labelled("规 定"), kept)).toEqual({ kind: "open", earlier: kept[0] });
});

describe("a finding in the text", () => {
  const report: Report = {
    ...change(filled(0), { "requests.received.total": 3, "requests.received.naturalPerson": 3 }),
    narrative: { general: "2023年，我镇共收到政府信息公开申请5件。" },
  };
  const counts = (of_: Report): TextFinding =>
    theOnly(checkText(of_, textOfNarrative(of_)).filter(({ code }) => code === "text-count"));
  const keepableOf = (of_: Report) => keepableText(counts(of_), of(of_));
  const finding = keepableOf(report);
  if (finding === null) throw new Error("it can be kept");
  const kept = [reasonFor(finding, "含信函转办件")];

  test("is kept with its sentence in the row", () => {
    expect(finding.values).toContain("原文：“2023年，我镇共收到政府信息公开申请5件。”");
    expect(stateOf(keepableOf(report), kept).kind).toBe("kept");
  });

  test("is kept when paragraphs are put before it", () => {
    const general = `我镇认真贯彻条例。\n${report.narrative.general ?? ""}`;
    expect(stateOf(keepableOf({ ...report, narrative: { general } }), kept).kind).toBe("kept");
  });

  test("is open again when the sentence or the table's number changes", () => {
    const general = "2023年，我镇共收到政府信息公开申请6件。";
    expect(stateOf(keepableOf({ ...report, narrative: { general } }), kept)).toEqual({
      kind: "open",
      earlier: kept[0],
    });
    const four = change(report, {
      "requests.received.total": 4,
      "requests.received.naturalPerson": 4,
    });
    expect(stateOf(keepableOf(four), kept).kind).toBe("open");
  });

  test("an error of the form cannot be kept", () => {
    const heading = { text: "一、总体情况", numeral: "一", automatic: false, words: "总体情况" };
    const missing = checkText(report, {
      title: null,
      introduction: [],
      sections: [{ key: "general", heading, paragraphs: ["总体情况。"] }],
      hasHeadings: true,
    }).filter(({ code }) => code === "section-missing");
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.map((each) => keepableText(each, of(report)))).toEqual(missing.map(() => null));
  });
});

test("已不适用: the reasons that no finding has any more, but not those of another set", () => {
  const finding = codeOf(RULES, "no-rulemaking-power");
  const others = keepables(RULES, null, 2).map((each) => reasonFor(each));
  const gone = reasonFor(finding);
  const words = { ...reasonFor(finding), key: wordsKey("表三", "空白", "没有填") };
  const subject = of(filled(0));
  expect(staleReasons([gone, words, ...others], [null], subject)).toEqual([gone, words]);
  expect(staleReasons([gone], [finding], of(RULES))).toEqual([]);
});

describe("an explanation that was put aside (都不对)", () => {
  const broken = change(filled(0), { "requests.granted.naturalPerson": 31 });
  const findings = checkTables(broken).flatMap((finding) =>
    finding.code === "row-total" || finding.code === "results-total"
      ? [{ code: finding.code, cells: finding.cells }]
      : [],
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
