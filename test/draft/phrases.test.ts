import { blanksIn } from "../../src/draft/blanks";
import { composeDraft } from "../../src/draft/compose";
import { draftProblems } from "../../src/draft/draft-problems";
import { gapsOf } from "../../src/draft/gaps";
import { PROBLEM_PHRASES } from "../../src/draft/library/problems";
import { MEASURE_PHRASES, measuresFor, overviewsFor, problemsFor } from "../../src/draft/phrases";
import { fieldOf, writerOf } from "../../src/draft/writer";
import { entry } from "../../src/draft/words";
import { LEVEL_KEYS } from "../../src/report/levels";
import type { Level } from "../../src/report/levels";
import { filled } from "../check/reports";
import { formOf, paragraphsOf } from "./drafts";

const TOPICS = ["disclosure", "requests", "management", "platforms", "supervision"] as const;
const body = (level: Level | null, organisation = "某单位") => ({ level, organisation });

const BODIES = [
  ...LEVEL_KEYS.map((level) => [level, body(level)] as const),
  ["街道", body("township", "某区某街道办事处")],
  ["管委会", body("countyDepartment", "某经济开发区管理委员会")],
  ["学校", body(null, "某县第一中学")],
  ["医院", body(null, "某县人民医院")],
  ["不知道层级", body(null)],
] as const;

describe.each(BODIES)("the library for %s", (_, who) => {
  it.each(TOPICS)(
    "has measures to choose from for %s, its own before the general ones",
    (topic) => {
      const phrases = measuresFor(topic, who);
      const few =
        topic === "requests" && ["school", "hospital", "service"].includes(writerOf(who) ?? "");
      expect(phrases.length).toBeGreaterThanOrEqual(few ? 0 : 5);
      const widths = phrases.map(({ writers }) => writers.length);
      expect(widths).toEqual([...widths].sort((a, b) => a - b));
    },
  );

  it("has problems, each with an improvement, and overviews of the report's year and body", () => {
    expect(problemsFor(who).length).toBeGreaterThanOrEqual(4);
    const overviews = overviewsFor({ ...filled(0), ...who });
    expect(overviews.length).toBeGreaterThanOrEqual(1);
    for (const text of overviews) expect(text).toMatch(/^2023年，我.+。$/u);
  });
});

describe("who writes", () => {
  it.each([
    ["某区某街道办事处", "township", "street"],
    ["某区某地区办事处", "township", "street"],
    ["某县某镇人民政府", "township", "township"],
    ["某经济技术开发区管理委员会", "countyDepartment", "zone"],
    ["某高新区管委会", null, "zone"],
    ["某市城市管理委员会", "cityDepartment", "department"],
    ["某市国有资产监督管理委员会", "cityDepartment", "department"],
    ["某新区", "county", "county"],
    ["某县第一中学", null, "school"],
    ["某县第一中学", "publicBody", "school"],
    ["某县自来水有限公司", "publicBody", "service"],
    ["某镇中心卫生院", null, "hospital"],
    ["某单位", null, null],
  ] as const)("%s (%s) is %s", (organisation, level, writer) => {
    expect(writerOf({ level, organisation })).toBe(writer);
  });

  it.each([
    ["某县市场监督管理局", "market"],
    ["某县教育体育局", "education"],
    ["某市卫生健康委员会", "health"],
    ["某县应急管理局（地震局）", "emergency"],
    ["某市住房和城乡建设局", "housing"],
    ["某市公安局", "police"],
    ["某县档案局", undefined],
  ] as const)("%s has the phrases of %s before the general ones", (organisation, field) => {
    const who = body("countyDepartment", organisation);
    expect(fieldOf(who)).toBe(field);
    expect(measuresFor("disclosure", who)[0]?.field).toBe(field);
    expect(fieldOf({ ...who, level: "township" })).toBeUndefined();
  });
});

const TEXTS = [
  ...MEASURE_PHRASES.map(({ text }) => text),
  ...PROBLEM_PHRASES.flatMap(({ problem, improvement }) => [problem, improvement]),
];

describe("every phrase", () => {
  it("is an entry as the form takes it: no number before, no mark after", () => {
    expect(TEXTS.filter((text) => entry(text) !== text)).toEqual([]);
  });

  it("stands in the library once", () => {
    expect(TEXTS.filter((text, at) => TEXTS.indexOf(text) !== at)).toEqual([]);
  });

  it("asks for a fact, each of its blanks by a name of its own", () => {
    const names = TEXTS.map((text) => ({ text, blanks: blanksIn(text) }));
    expect(names.filter(({ blanks }) => blanks.length === 0)).toEqual([]);
    expect(names.filter(({ blanks }) => blanks.includes(""))).toEqual([]);
    expect(names.filter(({ blanks }) => new Set(blanks).size < blanks.length)).toEqual([]);
  });

  it("leaves no long stretch that all who choose it would have alike", () => {
    const common = [
      ...MEASURE_PHRASES.filter(({ field }) => field === undefined).map(({ text }) => text),
      ...PROBLEM_PHRASES.filter(({ field }) => field === undefined).flatMap(
        ({ problem, improvement }) => [problem, improvement],
      ),
    ];
    // What stands before the first blank follows 一是, what stands after the last goes before 二是.
    const tooLong = common.filter((text) => {
      const parts = text
        .split(/\{[^{}]*\}/u)
        .map((part) => part.replace(/[^\p{L}\p{N}]/gu, "").length);
      const inner = parts.slice(1, -1);
      return (parts[0] ?? 0) > 5 || (parts.at(-1) ?? 0) > 5 || inner.some((part) => part > 12);
    });
    expect(tooLong).toEqual([]);
  });

  it.each([
    ["三审三校", "management"],
    ["问答", "disclosure"],
    ["惠企", "disclosure"],
    ["营商", "disclosure"],
    ["涉企", "disclosure"],
    ["预算", "disclosure"],
    ["开放日", "disclosure"],
    ["12345", "platforms"],
    ["专区", "platforms"],
    ["转为主动公开", "disclosure"],
    ["适老", "platforms"],
    ["错敏词", "management"],
    ["个人信息", "management"],
    ["追究", "supervision"],
    ["网民留言", "disclosure"],
    ["公共企事业", "supervision"],
    ["登记", "requests"],
    ["会商", "requests"],
    ["沟通", "requests"],
    ["模板", "requests"],
  ] as const)("there is one about %s in %s", (word, topic) => {
    const told = MEASURE_PHRASES.filter((phrase) => phrase.topic === topic);
    expect(told.filter(({ text }) => text.includes(word))).not.toEqual([]);
  });
});

describe("a phrase that was chosen and not filled in", () => {
  const report = filled(0);
  const form = formOf({
    general: { supervision: { measures: ["", "{何时}请{谁}讲解公文写作，{几人}人参加"] } },
    problems: { items: [{ problem: "{哪个栏目}更新慢", improvement: "由党政办核对" }] },
  });

  it("leaves a gap for each fact, which leads to its field", () => {
    const gaps = gapsOf(composeDraft(form, report)).filter(({ text }) =>
      /何时|谁|几人|哪个栏目/u.test(text),
    );
    expect(gaps.map(({ text, field }) => `${text} ${String(field)}`)).toEqual([
      "【待填：何时】 general.supervision.measures.1",
      "【待填：谁】 general.supervision.measures.1",
      "【待填：几人】 general.supervision.measures.1",
      "【待填：哪个栏目】 problems.items.0.problem",
    ]);
    const words = paragraphsOf(composeDraft(form, report)).flatMap(({ runs }) => runs);
    expect(words.filter(({ text }) => /[{}]/u.test(text))).toEqual([]);
  });

  it("is an open point for each of them", () => {
    const sentences = draftProblems(form, report).map(({ sentence }) => sentence);
    expect(sentences).toContain(
      "监督保障 · 工作措施第 2 项：“{几人}”还没有填写，正文里留着【待填：几人】。",
    );
  });
});
