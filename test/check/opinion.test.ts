import type { Explanation } from "../../src/check/repair/repair";
import { explain } from "../../src/check/repair/explain";
import { opinionOf } from "../../src/check/review/opinion";
import type { Opinion } from "../../src/check/review/opinion";
import type { OpinionFinding } from "../../src/check/review/opinion-rules";
import type { TextFinding } from "../../src/check/text/finding";
import type { Report } from "../../src/report/model";
import { cell, change, filled, fixture } from "./reports";
import { factsOf, reasonFor } from "./opinion-facts";

const sound = filled(0);
const soundText = { findings: [], withLastYear: false };

const textFinding: TextFinding = {
  code: "text-count",
  severity: "explain",
  span: { section: "general", paragraph: 1, from: 0, to: 9 },
  quote: "全年收到申请9件。",
  cells: [cell("requests.received.total")],
  expected: 0,
  actual: 9,
  difference: 9,
  sentence: "正文写收到 9 件，表三填的是 0，多 9。",
};

const findingsOf = ({ rules }: Opinion): readonly OpinionFinding[] =>
  rules.flatMap(({ findings }) => findings);

const explanationsOf = (report: Report): readonly Explanation[] =>
  explain(report, { previous: null, computedTotals: [], confirmed: [], text: null });

describe("an opinion says what it is about", () => {
  it("names unit, year and the local time of the check", () => {
    const opinion = opinionOf(factsOf(fixture("chaoyang-2023")));
    expect(opinion.title).toBe("宝清县朝阳镇2023年政府信息公开工作年度报告审核意见");
    expect([opinion.year, opinion.time]).toEqual([2023, "2026年11月21日 9:05"]);
  });

  it("says what was checked and what could not be read", () => {
    const report = { ...sound, disclosure: null };
    const unread = [{ table: "disclosure", sentence: "表头看不清。" }] as const;
    const { scope, completeness, rules } = opinionOf(factsOf(report, { unread }));
    expect(scope).toEqual([
      "审核了表三、表四。",
      "表二没有审核：表头看不清。",
      "正文没有审核：六个部分是否齐全、文字与表格是否一致，请另行核对。",
      "没有与上年年报对照：没有上一年度的年报。",
    ]);
    expect(completeness[0]).toMatchObject({ complete: false, sentence: "表二没有读出来。" });
    expect(rules).toEqual([]);
  });

  it("says of a text without any table that there was nothing to hold it against", () => {
    const none = { ...sound, disclosure: null, requests: null, proceedings: null };
    const { scope } = opinionOf(factsOf(none, { text: soundText }));
    expect(scope.slice(0, 2)).toEqual(["没有读到年报表格。", "审核了正文，没有表格可以核对。"]);
  });

  it("says which year it was compared with", () => {
    const previous = { ...sound, year: 2022 };
    const { scope } = opinionOf(factsOf(sound, { text: soundText }, { previous }));
    expect(scope).toContain("与 2022 年的年报作了对照。");
    expect(scope).toContain("审核了正文，并与表格核对。");
  });
});

describe("the verdict", () => {
  it("is 可以上报 when nothing is open and tables, sections and cells are complete", () => {
    const opinion = opinionOf(factsOf(sound, { text: soundText }));
    expect(opinion.verdict).toEqual({ ready: true, sentence: "可以上报。" });
    expect(opinion.completeness.map(({ complete }) => complete)).toEqual([true, true, true]);
  });

  it("counts what is open, in tables and text", () => {
    const report = change(sound, { "requests.received.total": 2 });
    const text = { findings: [textFinding], withLastYear: false };
    const { verdict, counts } = opinionOf(factsOf(report, { text }));
    expect(verdict).toEqual({ ready: false, sentence: `还有 ${counts.open} 处待处理。` });
    expect(counts.open).toBe(factsOf(report).findings.length + 1);
  });

  it("is not given for a text that nobody checked", () => {
    expect(opinionOf(factsOf(sound)).verdict.ready).toBe(false);
  });
});

describe("rule by rule", () => {
  it("puts errors first and numbers the findings through", () => {
    const report = change(sound, {
      "disclosure.regulations.issued": 3,
      "requests.received.total": 2,
    });
    const opinion = opinionOf(factsOf(report));
    expect(opinion.rules[0]?.severity).toBe("error");
    expect(opinion.rules.map(({ severity }) => severity)).toContain("explain");
    expect(opinion.rules.every(({ rule, source }) => rule !== "" && source !== "")).toBe(true);
    const numbers = findingsOf(opinion).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  it("gives place, workbook cell, values and what to do", () => {
    const report = change(sound, { "requests.received.total": 2 });
    const addressOf = () => "'三、依申请公开'!J5";
    const [first] = findingsOf(opinionOf(factsOf(report, { addressOf })));
    expect(first).toMatchObject({
      place: "表三 · 总计 · 一、本年新收政府信息公开申请数量",
      address: "'三、依申请公开'!J5",
      state: "open",
    });
    expect(first?.sentence).toContain("2");
    expect(first?.instruction).not.toBe("");
  });

  it("tells the blanks of a row as one: 42 blanks of six rows are six entries", () => {
    const opinion = opinionOf(factsOf(fixture("chengguan-2022")));
    const blanks = opinion.rules.find(({ code }) => code === "blank");
    expect(blanks?.findings.map(({ place }) => place.endsWith("整行（7 格）"))).toEqual(
      Array.from({ length: 6 }, () => true),
    );
    expect([blanks?.count, opinion.counts.open]).toEqual([42, 42]);
    expect(opinion.completeness[2]).toMatchObject({ sentence: "42 格没有填数。" });
  });

  it("quotes the sentence of the text", () => {
    const text = { findings: [textFinding], withLastYear: false };
    const [only] = findingsOf(opinionOf(factsOf(sound, { text })));
    expect(only?.sentence).toBe("正文写收到 9 件，表三填的是 0，多 9。原文：“全年收到申请9件。”");
    expect(only?.place).toBe("“一、总体情况”第 2 段");
  });
});

describe("a kept finding", () => {
  const report = change(sound, { "proceedings.reconsideration.upheld": null });

  it("has its reason and day, and does not count as open", () => {
    const { findings } = factsOf(report);
    const kept = [reasonFor(findings[0], report, "本单位没有复议事项")];
    const opinion = opinionOf(factsOf(report, { kept, text: soundText }));
    expect(opinion.counts).toEqual({ open: 0, kept: 1, hint: 0 });
    expect(findingsOf(opinion)[0]).toMatchObject({
      state: "kept",
      reason: { reason: "本单位没有复议事项", date: "2026-11-20" },
    });
    expect(opinion.completeness[2]).toMatchObject({
      complete: true,
      sentence: "1 格没有填数，都有说明。",
    });
    expect(opinion.verdict.ready).toBe(true);
  });

  it("is open again when the cells hold something else, with the reason given before", () => {
    const level = { ...sound, level: "township" } as const;
    const before = change(level, { "disclosure.regulations.inForce": 1 });
    const kept = [reasonFor(factsOf(before).findings[0], before, "有授权")];
    const after = change(level, { "disclosure.regulations.inForce": 2 });
    const [first] = findingsOf(opinionOf(factsOf(after, { kept })));
    expect(first).toMatchObject({ state: "open", reason: null, earlier: { reason: "有授权" } });
  });
});

describe("the repairs", () => {
  it("are told at the first finding they explain; the others refer to it", () => {
    const report = change(fixture("suqian-2023"), {});
    const total = report.requests?.["received"]?.["naturalPerson"];
    const wrong = change(report, { "requests.received.naturalPerson": Number(total) + 100 });
    const opinion = opinionOf(factsOf(wrong, { explanations: explanationsOf(wrong) }));
    const [first, second] = findingsOf(opinion).map(({ repairs }) => repairs);
    expect(first?.[0]).toMatch(
      new RegExp(
        `^最可能：表三 · 自然人 · .* 应为 ${String(total)}（现为 .*，改后 2 条错误消失。$`,
      ),
    );
    expect(second).toEqual(["同第 1 处。"]);
  });

  it("of the printed totals of 朝阳镇 are shown side by side, none hidden among equals", () => {
    const report = fixture("chaoyang-2023");
    const explanations = explanationsOf(report);
    const [found] = explanations;
    const [first] = findingsOf(opinionOf(factsOf(report, { explanations })));
    if (found?.kind !== "found") throw new Error("nothing was found");
    expect(found.equal).toBeGreaterThan(1);
    expect(first?.repairs[0]).toBe(`下面 ${found.equal} 种改法同样可能，请对照原始材料判断：`);
    expect(first?.repairs.filter((line) => /^改法 \d+：/.test(line))).toHaveLength(found.equal);
  });

  it("are said to be impossible or stopped where they are", () => {
    const report = change(sound, { "proceedings.reconsideration.total": 2 });
    const [finding] = factsOf(report).findings;
    if (finding === undefined || !("parts" in finding)) throw new Error("no sum is broken");
    const findings = [{ code: finding.code, cells: finding.cells }];
    const linesFor = (kind: "none" | "stopped") =>
      findingsOf(opinionOf(factsOf(report, { explanations: [{ kind, findings }] })))[0]?.repairs;
    expect(linesFor("none")).toEqual([
      "改动 4 个以内的单元格不能使这一条成立，请逐项核对原始台账。",
    ]);
    expect(linesFor("stopped")?.[0]).toContain("超过 3 秒");
  });
});

describe("the rules without a finding", () => {
  it("are counted as passed only where they were judged", () => {
    const { quiet } = opinionOf(factsOf(sound, { text: soundText }));
    expect(quiet.passed).toEqual(expect.arrayContaining(["横向合计不符", "章节标题不一致"]));
    expect(quiet.unjudged).toEqual(expect.arrayContaining(["上年结转不衔接", "与上年雷同"]));
  });

  it("are not called passed where the one number that they look at is blank", () => {
    const level = { ...sound, level: "township", narrative: { others: "没有收费。" } } as const;
    const previous = { ...level, year: 2022 };
    const titles = [
      ["disclosure.regulations.inForce", "规章制定权"],
      ["disclosure.fees.amount", "金额小数过多"],
      ["disclosure.fees.amount", "金额单位存疑"],
      ["requests.feeOverdue.total", "逾期未缴费与正文不一"],
      ["proceedings.litigationDirect.total", "与上年相差很大"],
    ] as const;
    const whole = opinionOf(factsOf(level, {}, { previous })).quiet;
    expect(whole.passed).toEqual(expect.arrayContaining(titles.map(([, title]) => title)));
    for (const [cell, title] of titles) {
      const gap = opinionOf(factsOf(change(level, { [cell]: null }), {}, { previous })).quiet;
      expect([gap.passed.includes(title), gap.unjudged.includes(title)]).toEqual([false, true]);
    }
    const lastYear = change(previous, { "requests.received.total": null });
    expect(opinionOf(factsOf(level, {}, { previous: lastYear })).quiet.unjudged).toContain(
      "与上年相差很大",
    );
  });

  it("of the text against the tables are not called passed where a table is missing or blank", () => {
    const against = ["正文与表格数字不一", "正文说没有而表格有数"];
    const whole = opinionOf(factsOf(sound, { text: soundText })).quiet;
    expect(whole.passed).toEqual(expect.arrayContaining(against));
    for (const gap of [{ ...sound, requests: null }, fixture("chengguan-2022")]) {
      const { passed, unjudged } = opinionOf(factsOf(gap, { text: soundText })).quiet;
      expect(unjudged).toEqual(expect.arrayContaining(against));
      expect(passed).toContain("章节标题不一致");
    }
  });

  it("are not called passed where blanks kept them from being judged", () => {
    const { quiet } = opinionOf(factsOf(fixture("chengguan-2022")));
    expect(quiet.unjudged).toEqual(expect.arrayContaining(["横向合计不符", "纵向合计不符"]));
    expect(quiet.passed).not.toContain("纵向合计不符");
  });

  it("leave out what the edition does not have, and what a missing table has is not judged", () => {
    const old = opinionOf(factsOf(filled(0, "2019"))).quiet;
    expect([...old.passed, ...old.unjudged]).not.toContain("制发数过大");
    const missing = opinionOf(factsOf({ ...sound, disclosure: null })).quiet;
    expect(missing.unjudged).toContain("制发数过大");
  });

  it("and those with a finding are all rules, each once", () => {
    for (const name of ["chaoyang-2023", "shanghai-office-2019", "hongze-2023"]) {
      const { rules, quiet } = opinionOf(factsOf(fixture(name), { text: soundText }));
      const titles = [...rules.map(({ title }) => title), ...quiet.passed, ...quiet.unjudged];
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});
