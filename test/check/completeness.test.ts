import type { Audit } from "../../src/check/audit";
import type { Justification } from "../../src/check/review/justification";
import { countStates } from "../../src/check/review/state";
import type { Report } from "../../src/report/model";
import { reasonsFor } from "./opinions";
import { audited, change, filled, findingsIn, fixture } from "./reports";
import type { Beside } from "./reports";
import { soundText } from "./sound-text";

const sound = fixture("suqian-2023");

/** A report with a text in which nothing is wrong. */
const judged = (report: Report, beside: Beside = {}): Audit =>
  audited(report, { text: soundText(report), ...beside });

/** A reason for every finding of a report that can have one. */
const allJustified = (report: Report): readonly Justification[] => reasonsFor(findingsIn(report));

const sentences = ({ completeness }: Audit): readonly string[] =>
  completeness.map(({ name, sentence }) => `${name}：${sentence}`);

const isComplete = ({ completeness }: Audit): boolean =>
  completeness.every(({ complete }) => complete);

/** More regulations made than are in force: to be kept with a reason, or corrected. */
const odd = change(sound, {
  "disclosure.regulations.issued": 9,
  "disclosure.regulations.inForce": 1,
});

describe("completeness", () => {
  it("is all three tables, all six sections, no blanks", () => {
    const audit = judged(sound);
    expect(isComplete(audit)).toBe(true);
    expect(sentences(audit)).toEqual(["三张表：齐全。", "六个部分：齐全。", "空白：没有空白。"]);
  });

  it("stands apart from what is wrong", () => {
    const audit = judged(fixture("chaoyang-2023"));
    expect(isComplete(audit)).toBe(true);
    expect(audit.verdict).toMatchObject({ state: "open", errors: 2, sentence: "还有错误 2 处。" });
  });

  it("names the tables and sections that are missing, and counts the blanks", () => {
    const report = { ...fixture("chengguan-2022"), disclosure: null };
    expect(sentences(judged(report, { text: soundText(report, ["others"]) }))).toEqual([
      "三张表：缺少表二。",
      "六个部分：缺少“六、其他需要报告的事项”。",
      "空白：42 格没有填数。",
    ]);
  });

  it("says nothing of blanks where there is no table that could have any", () => {
    const report = { ...sound, disclosure: null, requests: null, proceedings: null };
    expect(sentences(judged(report))).toEqual([
      "三张表：缺少表二、表三、表四。",
      "六个部分：齐全。",
    ]);
  });

  it("tells a table that could not be read as such, not as missing", () => {
    const unread = [{ part: "requests", sentence: "表头看不清。" }] as const;
    const audit = judged({ ...sound, requests: null }, { unread });
    expect(sentences(audit)[0]).toBe("三张表：表三没有读出来。");
    expect(sentences(audit)[2]).toBe("空白：表二、表四没有空白。");
    expect(countStates(audit.findings).open).toBe(0);
    expect(audit.verdict).toMatchObject({ state: "unread", sentence: "表三没有审核。" });
  });

  it("tells a text that could not be read as such, not as one that nobody wrote", () => {
    const unread = [{ part: "text", sentence: "工作表“年报正文”读不出来。" }] as const;
    const audit = judged(sound, { text: null, unread });
    expect(sentences(audit)[1]).toBe("六个部分：正文没有读出来，是否齐全不清楚。");
    expect(audit.verdict).toMatchObject({ state: "unread", gaps: 0, sentence: "正文没有审核。" });
  });

  it("does not take a text without a word for one whose sections are all there", () => {
    const empty = { title: null, introduction: [], sections: [], hasHeadings: false };
    const audit = judged(sound, { text: empty });
    expect(sentences(audit)[1]).toBe("六个部分：没有审核正文，是否齐全不清楚。");
    expect(audit.verdict.state).toBe("incomplete");
  });

  it("is reached with blanks that are explained one and all", () => {
    const report = fixture("chengguan-2022");
    const justifications = allJustified(report);
    const some = judged(report, { justifications: justifications.slice(1) });
    expect(sentences(some)[2]).toBe("空白：42 格没有填数，其中 41 格有说明。");
    const all = judged(report, { justifications });
    expect(all.completeness[2]).toMatchObject({ complete: true });
  });
});

describe("可以上报", () => {
  it("is said when nothing is open and nothing is missing", () => {
    expect(judged(sound).verdict).toEqual({
      state: "ready",
      errors: 0,
      open: 0,
      blanks: 0,
      gaps: 0,
      unread: 0,
      unjudged: false,
      sentence: "可以上报。",
    });
  });

  it("is not hindered by a hint", () => {
    const { findings, verdict } = judged(change(sound, { "disclosure.fees.amount": 1.23456 }));
    expect(countStates(findings)).toEqual({ open: 0, justified: 0, hint: 1 });
    expect(verdict.state).toBe("ready");
  });

  it("waits for a reason, and for a new one when the numbers change", () => {
    expect(judged(odd).verdict.sentence).toBe("还有需核实 1 处。");
    const justifications = allJustified(odd);
    const kept = judged(odd, { justifications });
    expect(countStates(kept.findings)).toEqual({ open: 0, justified: 1, hint: 0 });
    expect(kept.verdict.state).toBe("ready");
    const changed = change(odd, { "disclosure.regulations.issued": 8 });
    expect(judged(changed, { justifications }).verdict.state).toBe("open");
  });

  it("is never said of an error, whatever is written about it", () => {
    const report = fixture("chaoyang-2023");
    const [finding] = findingsIn(report);
    const wrong: Justification = {
      place: "表三 · 自然人 · （七）总计",
      rule: "纵向合计不符",
      values: "",
      reason: "就是这样。",
      date: "2026-11-21",
      key: finding?.id ?? "",
    };
    expect(countStates(judged(report, { justifications: [wrong] }).findings).open).toBe(2);
  });

  it("is not said while nobody has looked at the text", () => {
    expect(judged(sound, { text: null }).verdict).toMatchObject({
      state: "incomplete",
      gaps: 1,
      sentence: "正文没有审核，上报前请另行核对。",
    });
  });

  it("is not said of an incomplete report, nor of an empty form", () => {
    const { verdict } = judged(sound, { text: soundText(sound, ["others"]) });
    expect(verdict).toMatchObject({ state: "open", errors: 1, sentence: "还有错误 1 处。" });
    expect(judged(filled(null)).verdict.state).toBe("incomplete");
  });
});
