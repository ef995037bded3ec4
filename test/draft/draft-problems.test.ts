import { openBlanks } from "../../src/draft/blanks";
import type { DraftFormInput } from "../../src/draft/form";
import type { Level } from "../../src/report/levels";
import { change, filled } from "../check/reports";
import { formOf, problems, words } from "./drafts";

const report = filled(0);
const of = (field: string, input: Parameters<typeof problems>[0]) =>
  problems(input, report).filter((sentence) => sentence.startsWith(field));

describe("what is said before the text is written:", () => {
  const kinds = (...counts: number[]) => ({
    general: {
      disclosure: { added: 87, kinds: counts.map((count, at) => ({ name: `第${at}类`, count })) },
    },
  });

  it("kinds that do not add up to the number made public", () => {
    expect(of("主动公开", kinds(40, 44))).toEqual([
      "主动公开 · 信息类别：各类别合计 84 条，比公开总数 87 条少 3 条，正文里把差的写成“其他”；有没有列出的类别，请补上。",
    ]);
    expect(of("主动公开", kinds(40, 50))).toEqual([
      "主动公开 · 信息类别：各类别合计 90 条，比公开总数 87 条多 3 条，改好以前各类别不写入正文。",
    ]);
    expect(of("主动公开", kinds(40, 47))).toEqual([]);
  });

  it("kinds that exceed the number are not written; those below it get their true shares", () => {
    const id = "general.disclosure.published";
    expect(words(kinds(40, 50), report, id)).toBe("2023年，我镇主动公开政府信息87条。");
    expect(words(kinds(40, 44), report, id)).toContain(
      "第0类40条，占46.0%；第1类44条，占50.6%；其他3条，占3.4%",
    );
  });

  it("more new than altogether", () => {
    expect(of("主动公开", { general: { disclosure: { total: 5, added: 6 } } })).toEqual([
      "主动公开 · 本年新增条数：本年新增 6 条，多于累计 5 条，改好以前这两个数不写入正文。",
      "主动公开：这一方面还没有可写的内容，正文里留着【待填：主动公开情况】。",
    ]);
  });

  it("a fee without cases, and cases without a fee", () => {
    const fee = (amount: number | null, cases: number | null) =>
      of("其他需要报告的事项", { others: { fee: { amount, cases } } });
    expect(fee(2950, 0)).toEqual([
      "其他需要报告的事项 · 信息处理费：金额 2950 元与件数 0 件不符，正文里留着【待填：信息处理费收取情况】，改好以前不写入正文。",
    ]);
    expect(fee(2950, null)).toEqual([
      "其他需要报告的事项 · 信息处理费件数：没有填写收取的件数，正文里留着【待填：收取信息处理费的件数】。",
    ]);
    expect(fee(null, null)).toEqual([
      "其他需要报告的事项 · 信息处理费：没有填写是否收取，正文里留着【待填：信息处理费收取情况】；没有收取的填 0。",
    ]);
    expect(fee(0, null)).toEqual([]);
    expect(fee(2950, 25)).toEqual([]);
  });

  it("a fee that no rate gives, more paid than asked for, and one of a school", () => {
    const fee = (input: object, level: Level | null = null) =>
      problems({ others: { fee: input } }, level === null ? report : { ...report, level })
        .filter((sentence) => sentence.startsWith("其他需要报告的事项"))
        .map((sentence) => sentence.replace(/^.*?：/u, ""));
    expect(fee({ amount: 380.5, cases: 2 })).toEqual([
      "380.5 元不是 10 元的倍数；各档收费标准（国办函〔2020〕109号）都是 10 元的倍数，请核对，无误的可以不改。",
    ]);
    expect(fee({ amount: 400, cases: 4, notices: 3, due: 300 })).toEqual([
      "收取 4 件，多于发出的收费通知 3 件，请核对。",
      "收取 400 元，多于应收的 300 元，请核对。",
    ]);
    expect(fee({ amount: 400, cases: 4 }, "publicBody")[0]).toMatch(/《条例》第五十五条/u);
  });

  it("answers on time that are more than were finished, and ways that do not add up", () => {
    const done = change(report, {
      "requests.received.naturalPerson": 3,
      "requests.received.total": 3,
      "requests.granted.naturalPerson": 3,
      "requests.granted.total": 3,
      "requests.resultsTotal.naturalPerson": 3,
      "requests.resultsTotal.total": 3,
    });
    const told = (requests: NonNullable<DraftFormInput["general"]>["requests"]) => {
      const input = { general: { requests } };
      return {
        text: words(input, done, "general.requests.received").replace(
          /^.*均予公开。|年末无结转申请。/gu,
          "",
        ),
        open: problems(input, done).filter((sentence) => sentence.startsWith("依申请公开")),
      };
    };
    expect(told({ onTime: "all" })).toEqual({ text: "答复均在法定期限内作出。", open: [] });
    expect(told({ onTime: "some", onTimeCases: 2 }).text).toBe("上述申请中，2件在法定期限内答复。");
    expect(told({ onTime: "some" })).toEqual({
      text: "上述申请中，【待填：按期答复件数】件在法定期限内答复。",
      open: [
        "依申请公开 · 按期答复件数：没有填写按期答复的件数，正文里留着【待填：按期答复件数】。",
      ],
    });
    expect(told({ onTime: "some", onTimeCases: 5 })).toEqual({
      text: "",
      open: ["依申请公开 · 按期答复件数：按期答复 5 件，多于表三办结的 3 件，改好以前不写入正文。"],
    });
    const ways = (online: number) => [
      { name: "网络", count: online },
      { name: "信函", count: 1 },
    ];
    expect(told({ ways: ways(2), topics: "征地补偿、工程项目等" })).toEqual({
      text: "按申请方式分，网络2件、信函1件。申请内容主要涉及征地补偿、工程项目等方面。",
      open: [],
    });
    expect(told({ ways: ways(1) })).toEqual({
      text: "",
      open: ["依申请公开 · 申请方式：各种方式合计比表三新收的申请少 1 件，改好以前不写入正文。"],
    });
    expect(told({ ways: [{ name: "网络", count: 3 }] }).text).toBe("申请均以网络方式提出。");
  });

  it("results that a government has to report; a department has not", () => {
    const must = "各级人民政府应当报告，没有开展考核、评议的写明没有开展，没有发生责任追究的填 0。";
    expect(of("监督保障", {})).toEqual([
      "监督保障：这一方面还没有可写的内容，正文里留着【待填：监督保障情况】。",
      `监督保障：没有填写工作考核、社会评议和责任追究的情况，正文里留着【待填：工作考核情况】【待填：社会评议情况】【待填：责任追究情况】；${must}`,
    ]);
    expect(of("监督保障", { general: { supervision: { accountability: { cases: 0 } } } })).toEqual([
      `监督保障：没有填写工作考核和社会评议的情况，正文里留着【待填：工作考核情况】【待填：社会评议情况】；${must}`,
    ]);
    const department = { ...report, level: "countyDepartment" as const };
    expect(problems({}, department).join("")).not.toContain("责任追究");
  });

  it("a problem without an improvement", () => {
    const first = { problem: "发布不够及时。" };
    const second = { problem: "解读形式单一", improvement: "增加图解" };
    expect(of("存在", { problems: { items: [first, second] } })).toEqual([
      "存在的主要问题及改进情况 · 问题和改进措施第 1 项：“发布不够及时”没有填写改进措施。",
    ]);
    expect(of("存在", { problems: { items: [first] } })).toEqual([
      "存在的主要问题及改进情况 · 问题和改进措施：没有填写改进措施，正文里留着【待填：改进措施】。",
    ]);
  });

  it("kinds of a number that nobody gave: they have no shares", () => {
    const input = { general: { disclosure: { kinds: [{ name: "规划计划类", count: 3 }] } } };
    expect(of("主动公开", input)).toEqual([
      "主动公开 · 信息类别：没有填写公开总数，各类别只写条数，不写占比。",
    ]);
    expect(words(input, report, "general.disclosure.published")).toBe(
      "公开的信息中，规划计划类3条。",
    );
  });

  it("a blank of a phrase that nobody has filled, wherever it stands", () => {
    const input = {
      general: {
        supervision: { measures: ["印发通报{次数}期"] },
        overview: "围绕｛领域｝公开",
      },
      edits: { "general.overview": { text: "围绕{领域}公开", composed: "{年}" } },
    };
    expect(openBlanks(formOf(input)).map(({ field, blank }) => `${field} ${blank}`)).toEqual([
      "general.overview 领域",
      "general.supervision.measures.0 次数",
      "edits.general.overview.text 领域",
    ]);
    expect(problems(input, report)).toContain(
      "监督保障 · 工作措施第 1 项：“{次数}”还没有填写，正文里留着【待填：次数】。",
    );
  });

  it("people trained without a training, and items of a platform that was not set up", () => {
    const supervision = (trainings: number, trainees: number) =>
      of("监督保障 · 培训", { general: { supervision: { trainings, trainees } } });
    expect(supervision(0, 30)).toEqual([
      "监督保障 · 培训人次：培训次数是 0，培训人次是 30，两个数不符，改好以前培训人次不写入正文。",
    ]);
    expect(supervision(1, 30)).toEqual([]);
    expect(supervision(0, 0)).toEqual([]);
    const platforms = (accounts: number | null, items: number) =>
      of("平台建设", {
        general: { platforms: { platforms: [{ name: "政务微博", accounts, items }] } },
      });
    expect(platforms(0, 12)).toEqual([
      "平台建设 · 平台第 1 项：“政务微博”的个数是 0，发布信息 12 条，两个数不符，改好以前条数不写入正文。",
    ]);
    expect(platforms(1, 12)).toEqual([]);
    expect(platforms(null, 12)).toEqual([]);
  });

  it("problems of which the form only says 无", () => {
    expect(of("存在", { problems: { items: [{ problem: "无", improvement: "" }] } })).toEqual([
      "存在的主要问题及改进情况 · 问题和改进措施：没有填写存在的问题，正文里留着【待填：存在的主要问题】。",
      "存在的主要问题及改进情况 · 问题和改进措施：没有填写改进措施，正文里留着【待填：改进措施】。",
    ]);
  });

  it("a report without the name of its body", () => {
    expect(problems({}, { ...report, organisation: " " })).toContain(
      "还没有填写单位名称，标题中缺少单位。",
    );
  });
});

describe("信息处理费 in section six", () => {
  const fee = (amount: number | null, cases: number | null, of = report) =>
    words({ others: { fee: { amount, cases } } }, of, "others.fee");

  it("is stated also when none was charged", () => {
    expect(fee(0, null)).toBe("2023年，我镇未收取政府信息公开信息处理费。");
  });

  it("is stated with cases and amount", () => {
    expect(fee(2950.5, 25)).toBe(
      "2023年，我镇依据《政府信息公开信息处理费管理办法》，对25件政府信息公开申请收取信息处理费2950.5元。",
    );
  });

  it("names its rules, which are of 2021, and those who were asked to pay", () => {
    const told = (input: object, of = report) =>
      words({ others: { fee: input } }, of, "others.fee");
    expect(told({ amount: 200, cases: 1, notices: 3, due: 500 })).toBe(
      "2023年，我镇依据《政府信息公开信息处理费管理办法》，发出收费通知3件，应收信息处理费500元；对1件政府信息公开申请收取信息处理费200元。",
    );
    expect(told({ amount: 0, notices: 1 })).toBe(
      "2023年，我镇依据《政府信息公开信息处理费管理办法》，发出收费通知1件；未收取政府信息公开信息处理费。",
    );
    expect(told({ amount: 200, cases: 1 }, { ...report, year: 2020 })).not.toContain("办法");
    expect(told({ amount: 200, cases: 1 }, { ...report, level: "publicBody" })).not.toContain(
      "办法",
    );
  });

  it("tells of those who did not pay, whether something was charged or not", () => {
    const overdue = change(report, {
      "requests.feeOverdue.naturalPerson": 7,
      "requests.feeOverdue.total": 7,
    });
    expect(fee(0, null, overdue)).toBe(
      "2023年，我镇未收取政府信息公开信息处理费；有7件政府信息公开申请因申请人逾期未按收费通知要求缴纳费用，不再处理。",
    );
    expect(fee(380, 2, overdue)).toBe(
      "2023年，我镇依据《政府信息公开信息处理费管理办法》，对2件政府信息公开申请收取信息处理费380元；另有7件因申请人逾期未按收费通知要求缴纳费用，不再处理。",
    );
  });

  it("has a gap for the number that is missing", () => {
    expect(fee(2950, null)).toBe(
      "2023年，我镇依据《政府信息公开信息处理费管理办法》，对【待填：收取信息处理费的件数】件政府信息公开申请收取信息处理费2950元。",
    );
    expect(fee(null, 25)).toBe(
      "2023年，我镇依据《政府信息公开信息处理费管理办法》，对25件政府信息公开申请收取信息处理费【待填：信息处理费金额】元。",
    );
  });

  it("is followed by 无其他需要报告的事项 only where somebody said so", () => {
    const others = (...matters: string[]) => ({ others: { fee: { amount: 0 }, matters } });
    const none = "2023年，我镇未收取政府信息公开信息处理费。此外，无其他需要报告的事项。";
    expect(words(others("无", "本年度无。"), report, "others.fee")).toBe(none);
    expect(words(others("无"), report, "others.matters")).toBe("");
    expect(words(others("", " "), report, "others.fee")).not.toContain("此外");
    expect(words(others("无", "开展宣传"), report, "others.fee")).not.toContain("此外");
  });

  it("is a gap where nobody said anything of it, or what cannot be", () => {
    expect(fee(null, null)).toBe("【待填：信息处理费收取情况】");
    expect(fee(2950, 0)).toBe("【待填：信息处理费收取情况】");
  });
});
