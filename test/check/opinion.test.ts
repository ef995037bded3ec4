import { explain } from "../../src/check/repair/explain";
import type { Explanation } from "../../src/check/repair/repair";
import type { Opinion, OpinionFinding, QuietRules } from "../../src/check/review/opinion";
import type { Report } from "../../src/report/model";
import type { ReportText } from "../../src/report/text";
import { opinionWith, reasonFor } from "./opinions";
import { cell, change, factsOf, filled, findingsIn, fixture } from "./reports";
import { soundText } from "./sound-text";

const sound = filled(0);
const text = soundText(sound);

/** The sound text with a sentence in its first section that contradicts table three. */
const wrongText: ReportText = {
  ...text,
  sections: text.sections.map((section) =>
    section.key === "general"
      ? { ...section, paragraphs: ["工作有序开展。", "全年收到申请9件。", ...section.paragraphs] }
      : section,
  ),
};

const findingsOf = ({ rules }: Opinion): readonly OpinionFinding[] =>
  rules.flatMap(({ findings }) => findings);

const explanationsOf = (report: Report): readonly Explanation[] =>
  explain(report, { previous: null, computedTotals: [], confirmed: [], text: null });

/** Every rule that was not judged everywhere. */
const unjudgedOf = ({ unjudged }: QuietRules): readonly string[] =>
  unjudged.flatMap(({ titles }) => titles);

/** What kept a rule from being judged. */
const lacksOf = ({ unjudged }: QuietRules, title: string): string | undefined =>
  unjudged.find(({ titles }) => titles.includes(title))?.lacks;

describe("an opinion says what it is about", () => {
  it("names unit, year and the local time of the check", () => {
    const opinion = opinionWith(fixture("chaoyang-2023"));
    expect(opinion.title).toBe("宝清县朝阳镇2023年政府信息公开工作年度报告审核意见");
    expect([opinion.year, opinion.time]).toEqual([2023, "2026年11月21日 9:05"]);
  });

  it("says what was checked and what could not be read", () => {
    const report = { ...sound, disclosure: null };
    const unread = [{ part: "disclosure", sentence: "表头看不清。" }] as const;
    const { scope, completeness, rules } = opinionWith(report, { unread });
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
    const { scope } = opinionWith(none, { text });
    expect(scope.slice(0, 2)).toEqual(["没有读到年报表格。", "审核了正文，没有表格可以核对。"]);
  });

  it("says which year it was compared with", () => {
    const previous = { ...sound, year: 2022 };
    const { scope } = opinionWith(sound, { text, previous });
    expect(scope).toContain("与 2022 年的年报作了对照。");
    expect(scope).toContain("审核了正文，并与表格核对。");
  });
});

describe("the verdict", () => {
  it("is 可以上报 when nothing is open and tables, sections and cells are complete", () => {
    const opinion = opinionWith(sound, { text });
    expect(opinion.verdict).toMatchObject({ state: "ready", sentence: "可以上报。" });
    expect(opinion.completeness.map(({ complete }) => complete)).toEqual([true, true, true]);
  });

  it("counts what is open, in tables and text", () => {
    const report = change(sound, { "requests.received.total": 2 });
    const { verdict, counts } = opinionWith(report, { text: wrongText });
    const errors = findingsIn(report).length;
    expect(verdict).toMatchObject({
      state: "open",
      errors,
      open: 1,
      sentence: `还有错误 ${errors} 处，需核实 1 处。`,
    });
    expect(counts.open).toBe(errors + 1);
  });

  it("is not given for a text that nobody checked", () => {
    expect(opinionWith(sound).verdict.state).toBe("incomplete");
  });
});

describe("rule by rule", () => {
  it("puts errors first and numbers the findings through", () => {
    const report = change(sound, {
      "disclosure.regulations.issued": 3,
      "requests.received.total": 2,
    });
    const opinion = opinionWith(report);
    expect(opinion.rules[0]?.severity).toBe("error");
    expect(opinion.rules.map(({ severity }) => severity)).toContain("explain");
    expect(opinion.rules.every((rule) => rule.text !== "" && rule.source !== "")).toBe(true);
    const numbers = findingsOf(opinion).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  it("gives place, workbook cell, values and what to do", () => {
    const report = change(sound, { "requests.received.total": 2 });
    const addresses = new Map([["requests.received.total", "'三、依申请公开'!J5"]]);
    const [first] = findingsOf(opinionWith(report, { addresses }));
    expect(first).toMatchObject({
      place: "表三 · 总计 · 一、本年新收政府信息公开申请数量",
      address: "'三、依申请公开'!J5",
      state: "open",
    });
    expect(first?.sentence).toContain("2");
    expect(first?.advice).not.toBe("");
  });

  it("tells the blanks of a row as one: 42 blanks of six rows are six entries", () => {
    const opinion = opinionWith(fixture("chengguan-2022"));
    const blanks = opinion.rules.find(({ code }) => code === "blank");
    expect(blanks?.findings.map(({ place }) => place.endsWith("整行（7 格）"))).toEqual(
      Array.from({ length: 6 }, () => true),
    );
    expect([blanks?.count, opinion.counts.open]).toEqual([42, 42]);
    expect(opinion.completeness[2]).toMatchObject({ sentence: "42 格没有填数。" });
  });

  it("quotes the sentence of the text", () => {
    const [only] = findingsOf(opinionWith(sound, { text: wrongText }));
    expect(only?.sentence).toMatch(/^正文写“全年收到申请9件”，.*多 9。原文：“全年收到申请9件。”$/u);
    expect(only?.place).toBe("“一、总体情况”第 2 段");
  });
});

describe("a justified finding", () => {
  const report = change(sound, { "proceedings.reconsideration.upheld": null });

  it("has its reason and day, and does not count as open", () => {
    const justifications = [reasonFor(findingsIn(report)[0], "本单位没有复议事项")];
    const opinion = opinionWith(report, { justifications, text });
    expect(opinion.counts).toEqual({ open: 0, justified: 1, hint: 0 });
    expect(findingsOf(opinion)[0]).toMatchObject({
      state: "justified",
      justification: { reason: "本单位没有复议事项", date: "2026-11-20" },
    });
    expect(opinion.completeness[2]).toMatchObject({
      complete: true,
      sentence: "1 格没有填数，都有说明。",
    });
    expect(opinion.verdict.state).toBe("ready");
  });

  it("is open again when the cells hold something else, with the reason given before", () => {
    const level = { ...sound, level: "township" } as const;
    const before = change(level, { "disclosure.regulations.inForce": 1 });
    const justifications = [reasonFor(findingsIn(before)[0], "有授权")];
    const after = change(level, { "disclosure.regulations.inForce": 2 });
    const [first] = findingsOf(opinionWith(after, { justifications }));
    expect(first).toMatchObject({
      state: "open",
      justification: null,
      earlier: { reason: "有授权" },
    });
  });
});

describe("the repairs", () => {
  it("are told at the first finding they explain; the others refer to it", () => {
    const report = change(fixture("suqian-2023"), {});
    const total = report.requests?.["received"]?.["naturalPerson"];
    const wrong = change(report, { "requests.received.naturalPerson": Number(total) + 100 });
    const opinion = opinionWith(wrong, { explanations: explanationsOf(wrong) });
    const [first, second] = findingsOf(opinion).map(({ repairs }) => repairs);
    expect(first?.[0]).toMatch(
      new RegExp(
        `^最可能：表三 · 自然人 · .* 应为 ${String(total)}（现为 .*，改后 2 处错误消失。$`,
      ),
    );
    expect(second).toEqual(["同第 1 处。"]);
  });

  it("of the printed totals of 朝阳镇 are shown side by side, none hidden among equals", () => {
    const report = fixture("chaoyang-2023");
    const explanations = explanationsOf(report);
    const [found] = explanations;
    const [first] = findingsOf(opinionWith(report, { explanations }));
    if (found?.kind !== "found") throw new Error("nothing was found");
    expect(found.equal).toBeGreaterThan(1);
    expect(first?.repairs[0]).toBe(`下面 ${found.equal} 种改法同样可能，请对照原始材料判断：`);
    const ways = first?.repairs.filter((line) => /^改法 \d+：/.test(line)) ?? [];
    expect(ways).toHaveLength(found.equal);
    expect(
      ways.map((line) => line.replace(/^改法 \d+：([^。]+)。表三 · .*$/, "$1")).sort(),
    ).toEqual(["其实没有这 3 件", "这 3 件是今年新收的", "这 3 件是上年结转来的"].sort());
  });

  it("are said to be impossible or stopped where they are", () => {
    const report = change(sound, { "proceedings.reconsideration.total": 2 });
    const findings = factsOf("outcomes-total", report);
    expect(findings).toHaveLength(1);
    const linesFor = (kind: "none" | "stopped") =>
      findingsOf(opinionWith(report, { explanations: [{ kind, findings }] }))[0]?.repairs;
    expect(linesFor("none")).toEqual([
      "改动 4 个以内的单元格不能使这一处成立，请逐项核对原始台账。",
    ]);
    expect(linesFor("stopped")?.[0]).toContain("超过 3 秒");
  });
});

describe("the rules without a finding", () => {
  it("are counted as passed only where they were judged, the others with what they lack", () => {
    const { quiet } = opinionWith(sound, { text });
    expect(quiet.passed).toEqual(expect.arrayContaining(["横向合计不符", "章节标题不一致"]));
    expect(lacksOf(quiet, "上年结转不衔接")).toBe("没有上年年报");
    expect(lacksOf(quiet, "与上年雷同")).toBe("没有上年年报、没有上年年报的正文");
  });

  it("are not called passed where the one number that they look at is blank", () => {
    const level = { ...sound, level: "township" } as const;
    const previous = { ...level, year: 2022 };
    const titles = [
      ["disclosure.regulations.inForce", "规章制定权"],
      ["disclosure.fees.amount", "金额小数过多"],
      ["disclosure.fees.amount", "金额单位存疑"],
      ["requests.feeOverdue.total", "逾期未缴费与正文不一"],
      ["proceedings.litigationDirect.total", "与上年相差很大"],
    ] as const;
    const whole = opinionWith(level, { text, previous }).quiet;
    expect(whole.passed).toEqual(expect.arrayContaining(titles.map(([, title]) => title)));
    for (const [cell, title] of titles) {
      const gap = opinionWith(change(level, { [cell]: null }), { text, previous }).quiet;
      expect([gap.passed.includes(title), lacksOf(gap, title)]).toEqual([false, "表格有空白"]);
      const words = opinionWith(change(level, { [cell]: "若干" }), { text, previous }).quiet;
      expect(lacksOf(words, title)).toBe("表格里有的格不是件数或金额");
    }
    const lastYear = change(previous, { "requests.received.total": null });
    expect(lacksOf(opinionWith(level, { text, previous: lastYear }).quiet, "与上年相差很大")).toBe(
      "上年年报没有对应的数",
    );
  });

  it("of numbers that last year's edition did not have are not called passed", () => {
    const previous = { ...filled(0, "2019"), year: 2022 };
    const { quiet } = opinionWith(sound, { text, previous });
    for (const title of ["金额单位存疑", "现行有效不衔接"]) {
      expect([title, quiet.passed.includes(title)]).toEqual([title, false]);
    }
  });

  it("of the text against the tables are not called passed where a table is missing or blank", () => {
    const against = ["正文与表格数字不一", "正文说没有而表格有数"];
    const whole = opinionWith(sound, { text }).quiet;
    expect(whole.passed).toEqual(expect.arrayContaining(against));
    for (const gap of [{ ...sound, requests: null }, fixture("chengguan-2022")]) {
      const { quiet } = opinionWith(gap, { text: soundText(gap) });
      expect(unjudgedOf(quiet)).toEqual(expect.arrayContaining(against));
      expect(quiet.passed).toContain("章节标题不一致");
    }
  });

  it("about headings are not called passed of a text that has none", () => {
    const bare: ReportText = {
      ...text,
      title: null,
      sections: text.sections.map((section) => ({ ...section, heading: null })),
      hasHeadings: false,
    };
    const { quiet } = opinionWith(sound, { text: bare });
    for (const title of ["标题不完整", "章节标题不一致", "章节序号不对"]) {
      expect([title, lacksOf(quiet, title)]).toEqual([title, "正文没有标题"]);
    }
  });

  it("about the numbers of headings are not called passed where Word keeps them to itself", () => {
    const automatic: ReportText = {
      ...text,
      sections: text.sections.map(({ heading, ...section }) => ({
        ...section,
        heading: heading === null ? null : { ...heading, numeral: null, automatic: true },
      })),
    };
    const { quiet } = opinionWith(sound, { text: automatic });
    expect(lacksOf(quiet, "章节序号不对")).toBe("章节序号没有读出来");
  });

  it("are not called passed where nobody has said what kind of body reports, or who", () => {
    const nobody = { ...sound, organisation: "", level: null };
    const { quiet } = opinionWith(nobody, { text: { ...text, title: "工作年度报告" } });
    expect(lacksOf(quiet, "总体情况不完整")).toBe("没有单位层级");
    expect(lacksOf(quiet, "规章制定权")).toBe("没有单位层级");
    expect(lacksOf(quiet, "单位名称不一致")).toBe("没有单位名称");
  });

  it("are not called passed where blanks kept them from being judged", () => {
    const { quiet } = opinionWith(fixture("chengguan-2022"));
    expect(unjudgedOf(quiet)).toEqual(expect.arrayContaining(["横向合计不符", "纵向合计不符"]));
    expect(quiet.passed).not.toContain("纵向合计不符");
  });

  it("leave out what the edition does not have, and what a missing table has is not judged", () => {
    const old = opinionWith(filled(0, "2019")).quiet;
    for (const title of ["制发数过大", "金额小数过多", "金额单位存疑"]) {
      expect([...old.passed, ...unjudgedOf(old)]).not.toContain(title);
      const missing = opinionWith({ ...sound, disclosure: null }).quiet;
      expect(lacksOf(missing, title)).toContain("没有读到全部表格");
    }
  });

  it("leave out printed words and computed totals where the source has none", () => {
    const bare = opinionWith(sound, { text }).quiet;
    expect(lacksOf(bare, "表格文字改动")).toBe("来源里没有表格的文字");
    expect([...bare.passed, ...unjudgedOf(bare)]).not.toContain("合计公式被改写");
    const sheet = { changedLabels: [], overwrittenFormulas: [], computedTotals: [] };
    expect(opinionWith(sound, { text, sheet }).quiet.passed).toContain("表格文字改动");
    const computed = { ...sheet, computedTotals: [cell("requests.granted.total")] };
    const { passed } = opinionWith(sound, { text, sheet: computed }).quiet;
    expect(passed).toContain("合计公式被改写");
  });

  it("and those with a finding are all rules, each once", () => {
    for (const name of ["chaoyang-2023", "shanghai-office-2019", "hongze-2023"]) {
      const report = fixture(name);
      const { rules, quiet } = opinionWith(report, { text: soundText(report) });
      const titles = [...rules.map(({ title }) => title), ...quiet.passed, ...unjudgedOf(quiet)];
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});
