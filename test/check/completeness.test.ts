import { checkTables } from "../../src/check/check";
import { completenessOf, countStates, verdictOf } from "../../src/check/review/completeness";
import type { CompletenessFacts } from "../../src/check/review/completeness";
import { keepable } from "../../src/check/review/justification";
import type { KeptReason } from "../../src/check/review/justification";
import type { TextFinding } from "../../src/check/text/finding";
import type { Report } from "../../src/report/model";
import { change, filled, fixture } from "./reports";

const sound = fixture("suqian-2023");
const checked = { findings: [] };

function factsOf(report: Report, given: Partial<CompletenessFacts> = {}): CompletenessFacts {
  const findings = checkTables(report);
  return { report, set: 1, kept: [], unread: [], findings, text: checked, ...given };
}

/** A reason for every finding of a report that can have one. */
function allKept(report: Report): readonly KeptReason[] {
  return checkTables(report).flatMap((finding) => {
    const own = keepable(finding, { report, set: 1 });
    return own === null ? [] : [{ ...own, reason: "已核对台账。", date: "2026-11-21" }];
  });
}

const sentences = (facts: CompletenessFacts): readonly string[] =>
  completenessOf(facts).map(({ name, sentence }) => `${name}：${sentence}`);

const missingSection: TextFinding = {
  code: "section-missing",
  severity: "error",
  span: null,
  quote: null,
  cells: [],
  expected: "六、其他需要报告的事项",
  actual: null,
  difference: null,
  sentence: "缺少“六、其他需要报告的事项”。",
};

/** More regulations made than are in force: to be kept with a reason, or corrected. */
const odd = change(sound, {
  "disclosure.regulations.issued": 9,
  "disclosure.regulations.inForce": 1,
});

describe("completeness", () => {
  it("is all three tables, all six sections, no blanks", () => {
    const facts = factsOf(sound);
    expect(completenessOf(facts).every(({ complete }) => complete)).toBe(true);
    expect(sentences(facts)).toEqual(["三张表：齐全。", "六个部分：齐全。", "空白：没有空白。"]);
  });

  it("stands apart from what is wrong", () => {
    const facts = factsOf(fixture("chaoyang-2023"));
    expect(completenessOf(facts).every(({ complete }) => complete)).toBe(true);
    expect(verdictOf(facts)).toEqual({ ready: false, sentence: "还有 2 处待处理。" });
  });

  it("names the tables and sections that are missing, and counts the blanks", () => {
    const facts = factsOf(
      { ...fixture("chengguan-2022"), disclosure: null },
      { text: { findings: [missingSection] } },
    );
    expect(sentences(facts)).toEqual([
      "三张表：缺少表二。",
      "六个部分：缺少“六、其他需要报告的事项”。",
      "空白：42 格没有填数。",
    ]);
  });

  it("tells a table that could not be read as such, not as missing", () => {
    const facts = factsOf({ ...sound, requests: null }, { unread: [{ table: "requests" }] });
    expect(sentences(facts)[0]).toBe("三张表：表三没有读出来。");
    expect(countStates(facts).open).toBe(0);
    expect(verdictOf(facts).ready).toBe(false);
  });

  it("is reached with blanks that are explained one and all", () => {
    const report = fixture("chengguan-2022");
    const kept = allKept(report);
    const some = factsOf(report, { kept: kept.slice(1) });
    expect(sentences(some)[2]).toBe("空白：42 格没有填数，其中 41 格有说明。");
    const all = factsOf(report, { kept });
    expect(completenessOf(all)[2]).toMatchObject({ complete: true });
  });
});

describe("可以上报", () => {
  it("is said when nothing is open and nothing is missing", () => {
    expect(verdictOf(factsOf(sound))).toEqual({ ready: true, sentence: "可以上报。" });
  });

  it("is not hindered by a hint", () => {
    const facts = factsOf(change(sound, { "disclosure.fees.amount": 1.23456 }));
    expect(countStates(facts)).toEqual({ open: 0, kept: 0, hint: 1 });
    expect(verdictOf(facts).ready).toBe(true);
  });

  it("waits for a reason, and for a new one when the numbers change", () => {
    expect(verdictOf(factsOf(odd)).sentence).toBe("还有 1 处待处理。");
    const kept = allKept(odd);
    expect(countStates(factsOf(odd, { kept }))).toEqual({ open: 0, kept: 1, hint: 0 });
    expect(verdictOf(factsOf(odd, { kept })).ready).toBe(true);
    const changed = change(odd, { "disclosure.regulations.issued": 8 });
    expect(verdictOf(factsOf(changed, { kept })).ready).toBe(false);
  });

  it("is never said of an error, whatever is written about it", () => {
    const report = fixture("chaoyang-2023");
    const [finding] = checkTables(report);
    const wrong: KeptReason = {
      place: "表三 · 自然人 · （七）总计",
      rule: "纵向合计不符",
      values: "",
      reason: "就是这样。",
      date: "2026-11-21",
      key: finding?.code ?? "",
    };
    expect(countStates(factsOf(report, { kept: [wrong] })).open).toBe(2);
  });

  it("is not said while nobody has looked at the text", () => {
    expect(verdictOf(factsOf(sound, { text: null }))).toEqual({
      ready: false,
      sentence: "表格没有待处理的问题；正文没有审核，上报前请另行核对。",
    });
  });

  it("is not said of an incomplete report, nor of an empty form", () => {
    const facts = factsOf(sound, { text: { findings: [missingSection] } });
    expect(verdictOf(facts).sentence).toBe("还有 1 处待处理。");
    expect(verdictOf(factsOf(filled(null))).ready).toBe(false);
  });
});
