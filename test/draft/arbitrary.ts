import fc from "fast-check";
import type { DraftForm } from "../../src/draft/form";
import { MEASURE_PHRASES, overviewsFor } from "../../src/draft/phrases";
import { PROBLEM_PHRASES } from "../../src/draft/library/problems";
import type { MeasureTopic } from "../../src/draft/phrase";
import { formSchema } from "../../src/draft/form";
import { withOneList } from "../../src/draft/one-list";
import { TABLE_KEYS } from "../../src/report/form";
import type { FormatKey } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import { LEVEL_KEYS } from "../../src/report/levels";
import type { Report } from "../../src/report/model";
import { tableValues, withValues } from "../../src/report/model";
import { soundReport } from "../check/arbitrary";
import { change, filled } from "../check/reports";
import { TOWNSHIP_COUNT, withFacts } from "./facts";

const ORGANISATIONS = {
  township: ["宝清县朝阳镇", "某县某乡人民政府", "某区某街道办事处"],
  countyDepartment: ["某县财政局", "某县行政审批服务局", "某县经济开发区管理委员会"],
  county: ["某县人民政府", "某区人民政府"],
  cityDepartment: ["某市科学技术委员会", "某市公安局", "某市人民政府办公室"],
  city: ["某市", "某市人民政府"],
  provinceDepartment: ["某省水利厅"],
  province: ["某省人民政府"],
  publicBody: ["某县第一中学", "某市人民医院", "某市自来水有限公司"],
} as const;

const counts = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constant(1) },
  { weight: 5, arbitrary: fc.integer({ min: 2, max: 3_000_000 }) },
);

const APPLICANTS = ["naturalPerson", "business", "legalService", "otherOrganisation"] as const;
const ENDS = [
  "granted",
  "partlyGranted",
  "thirdParty",
  "notHeld",
  "repeated",
  "carriedOut",
] as const;
const COURTS = ["reconsideration", "litigationDirect", "litigationAfterReconsideration"] as const;
const OUTCOMES = ["upheld", "corrected", "otherOutcome", "pending"] as const;

/** A report with a handful of requests and cases, each entered where it belongs. */
const smallReport: fc.Arbitrary<Report> = fc
  .record({
    format: fc.constantFrom<FormatKey>("2019", "2021"),
    requests: fc.array(
      fc.record({
        who: fc.constantFrom(...APPLICANTS),
        from: fc.constantFrom("received", "received", "carriedIn"),
        end: fc.constantFrom(...ENDS),
      }),
      { maxLength: 3 },
    ),
    cases: fc.array(
      fc.record({ court: fc.constantFrom(...COURTS), outcome: fc.constantFrom(...OUTCOMES) }),
      { maxLength: 3 },
    ),
  })
  .map(({ format, requests, cases }) => {
    const count: Record<string, number> = {};
    const add = (...ids: string[]) => {
      for (const id of ids) count[id] = (count[id] ?? 0) + 1;
    };
    for (const { who, from, end } of requests) {
      const rows = end === "carriedOut" ? [from, end] : [from, end, "resultsTotal"];
      for (const row of rows) add(`requests.${row}.${who}`, `requests.${row}.total`);
    }
    for (const { court, outcome } of cases) {
      add(`proceedings.${court}.${outcome}`, `proceedings.${court}.total`);
    }
    return change(filled(0, format), count);
  });

/** A report whose tables satisfy every rule, of any level, edition and year. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    sound: fc.oneof(soundReport, smallReport),
    mixed: fc.boolean(),
    nothing: fc.boolean(),
    level: fc.constantFrom(...LEVEL_KEYS),
    name: fc.nat({ max: 2 }),
    later: fc.nat({ max: 4 }),
    disclosure: fc.array(counts, { minLength: 22, maxLength: 22 }),
  })
  .map(({ sound, mixed, nothing, level, name, later, disclosure }) => {
    const is2019 = sound.format === "2019";
    const format = mixed && is2019 ? "mixed" : sound.format;
    const layout = LAYOUTS[is2019 && !mixed ? "2019" : "2021"].disclosure;
    let at = 0;
    const names = ORGANISATIONS[level];
    return {
      ...(nothing ? { ...sound, ...filled(0, is2019 ? "2019" : "2021") } : sound),
      organisation: names[name % names.length] ?? "",
      level,
      format,
      year: is2019 && !mixed ? 2019 + (later % 2) : 2021 + later,
      disclosure: tableValues(layout, (key) => {
        const value = disclosure[at++] ?? 0;
        return key.column === "amount" ? value / 10_000 : value;
      }),
    };
  });

/** A phrase as users leave it: with a number of its own, marks at its end, half-width marks. */
const typed = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      before: fc.constantFrom("", "", "", "一是", "1.", "（一）", " "),
      after: fc.constantFrom("", "", "。", ";", "，", "。。", " \n"),
      narrow: fc.boolean(),
      township: fc.nat({ max: TOWNSHIP_COUNT - 1 }),
      at: fc.nat({ max: 5 }),
    })
    .map(({ text, before, after, narrow, township, at }) => {
      const whole = withFacts(text, township, at);
      return `${before}${narrow ? whole.replaceAll("，", ",").replaceAll("、", "、 ") : whole}${after}`;
    });

const count = fc.option(counts);
/** Names of things that the tables count, too, among those of kinds, channels and forms. */
const COUNTED_ELSEWHERE = ["行政处罚决定", "许可", "依申请公开", "政府信息公开申请", "行政复议"];
const KINDS = [
  "机构职能类",
  "规划计划类",
  "工作动态类",
  "业务工作类",
  "财政预决算",
  "行政许可决定",
  ...COUNTED_ELSEWHERE,
  "其他类",
];
const CHANNELS = [
  "政府网站",
  "政务新媒体",
  "村务公开栏",
  "政府公报",
  "政府信息查阅点",
  ...COUNTED_ELSEWHERE,
];
const INTERPRETATIONS = ["文字解读", "图解", "视频解读", ...COUNTED_ELSEWHERE];
const PLATFORMS = ["某县人民政府网站", "政务微信公众号", "便民服务中心查阅点", "《政府公报》"];

const counted = (names: readonly string[]) =>
  fc.array(fc.record({ name: fc.constantFrom("", ...names), count }), { maxLength: 5 });

const WAYS = ["网络", "信函", "当面", "传真"];

/** Ways that add up to the applications received. */
const waysOf = ({ requests }: Report) => {
  const received = Number(requests?.["received"]?.["total"] ?? 0);
  return fc.integer({ min: 0, max: Math.max(0, received) }).map((online) => [
    { name: "网络", count: online },
    { name: "信函", count: received - online },
  ]);
};

/** A whole list that was pasted into one entry. */
const pasted = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      items: fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)),
      marks: fc.constantFrom<[string, string][]>(
        ["一是", "；二是"],
        ["1.", "\n2."],
        ["做法：（一）", "。（二）"],
      ),
    })
    .map(({ items: [first, second], marks: [one, two] }) =>
      withFacts(`${one}${first}${two}${second}`, 1),
    );

const measures = (topic: MeasureTopic) => {
  const texts = MEASURE_PHRASES.filter((phrase) => phrase.topic === topic).map(({ text }) => text);
  return fc.array(
    fc.oneof({ weight: 4, arbitrary: typed(texts) }, { weight: 1, arbitrary: pasted(texts) }),
    { maxLength: 4 },
  );
};

const problems = fc.array(
  fc.constantFrom(...PROBLEM_PHRASES).chain(({ problem, improvement }) =>
    fc.record({
      problem: fc.oneof(typed([problem]), fc.constant("")),
      improvement: fc.oneof(typed([improvement]), fc.constant("")),
    }),
  ),
  { maxLength: 4 },
);

/** What is typed where there is nothing to tell. */
const nothing = fc.constantFrom("", "", "", "无", "暂无。", "本年度没有", "/");

const maybe = (...texts: readonly string[]) => fc.oneof(nothing, typed(texts));

/** A form filled in anyhow: fields missing, numbers that do not fit each other, marks of all kinds. */
export const anyForm = (report: Report): fc.Arbitrary<DraftForm> =>
  fc
    .record({
      style: fc.record({
        numbering: fc.constantFrom("chinese" as const, "arabic" as const, "pairs" as const),
        headings: fc.constantFrom("own" as const, "run-in" as const),
        compare: fc.boolean(),
      }),
      opening: fc.record({
        citeRegulation: fc.boolean(),
        citeNotice: fc.boolean(),
        sixParts: fc.boolean(),
        self: fc.constantFrom("", "", "本机关", "我中心", "县教育局"),
        signedBy: fc.constantFrom("", "某县某镇人民政府"),
        signedOn: fc.constantFrom("", "2024-1-20", "二〇二四年一月"),
        otherBases: fc.constantFrom<string[][]>(
          [],
          ["某省政府信息公开规定"],
          ["《某市政务公开办法》", " "],
        ),
        period: fc.boolean(),
        publishedAt: fc.constantFrom("", "某县人民政府网站"),
        url: fc.constantFrom("", "https://www.example.gov.cn/zwgk/?id=1"),
        office: fc.constantFrom("", "某县某镇党政办公室"),
        address: fc.constantFrom("", "某县府前路1号(政务中心3楼)"),
        postcode: fc.constantFrom("", "155600"),
        phone: fc.constantFrom("", "0000-0000000"),
        email: fc.constantFrom("", "a@example.gov.cn"),
      }),
      general: fc.record({
        overview: fc.constantFrom("", ...overviewsFor(report).map((text) => withFacts(text, 2))),
        disclosure: fc.record({
          total: count,
          added: count,
          kindsOf: fc.constantFrom("added" as const, "total" as const),
          kinds: counted(KINDS),
          channels: counted(CHANNELS),
          interpretations: counted(INTERPRETATIONS),
          interpreted: count,
          addedLastYear: count,
          activities: fc.array(
            fc.record({
              name: fc.constantFrom("", "新闻发布会", "在线访谈", "意见征集", "政府信息公开培训"),
              count,
              unit: fc.constantFrom("", "场", "期"),
            }),
            { maxLength: 3 },
          ),
          messages: fc.array(
            fc.record({
              name: fc.constantFrom("", "网民留言", "12345热线工单", "申请咨询", "12345"),
              received: count,
              answered: count,
              unit: fc.constantFrom("", "件"),
            }),
            { maxLength: 3 },
          ),
          consultations: fc.record({ held: count, received: count, adopted: count }),
          suggestions: count,
          proposals: count,
          gazettes: count,
          decisions: fc.constantFrom("told" as const, "published" as const, "silent" as const),
          responses: fc.record({ count, remarks: maybe("通过在线访谈回应群众关切") }),
          remarks: maybe("全年主动公开政府信息18万余条"),
          measures: measures("disclosure"),
        }),
        requests: fc.record({
          onTime: fc.constantFrom("unsaid" as const, "all" as const, "some" as const),
          onTimeCases: count,
          ways: fc.oneof(counted(WAYS), waysOf(report)),
          topics: maybe("征地补偿、工程项目"),
          measures: measures("requests"),
          remarks: maybe("答复文书由法制机构审核"),
        }),
        management: fc.record({
          review: fc.constantFrom(
            "" as const,
            "three" as const,
            "graded" as const,
            "both" as const,
          ),
          reviewers: maybe("承办科室初审、分管领导复审、主要负责人终审"),
          cleanup: fc.record({ reviewed: count, inForce: count, amended: count, repealed: count }),
          measures: measures("management"),
        }),
        platforms: fc.record({
          platforms: fc.array(
            fc.record({
              name: fc.constantFrom("", ...PLATFORMS),
              accounts: count,
              unit: fc.constantFrom("", "处", "期"),
              items: count,
              followers: count,
              reads: count,
              visits: count,
              opened: count,
              cleared: count,
            }),
            { maxLength: 4 },
          ),
          itemsIn: fc.constantFrom("platforms" as const, "disclosure" as const),
          measures: measures("platforms"),
        }),
        supervision: fc.record({
          trainings: count,
          trainees: count,
          measures: measures("supervision"),
          assessment: maybe("政府信息公开列入年度考核", "结果好于上年"),
          evaluation: maybe("邀请人大代表评议公开内容", "听取群众意见"),
          accountability: fc.record({ cases: count, remarks: maybe("已通报批评") }),
        }),
      }),
      problems: fc.record({
        lastYear: fc.array(
          fc
            .constantFrom(...PROBLEM_PHRASES)
            .chain(({ problem, improvement }) =>
              fc.record({ problem: maybe(problem), done: maybe(improvement) }),
            ),
          { maxLength: 3 },
        ),
        improved: fc.constantFrom("unsaid" as const, "done" as const, "next" as const),
        items: problems,
      }),
      others: fc.record({
        fee: fc.record({ amount: count, cases: count, notices: count, due: count }),
        matters: fc.array(
          fc.oneof(nothing, typed(["继续做好政务公开专区建设", "开展政府信息公开宣传"])),
          { maxLength: 3 },
        ),
      }),
    })
    .map((input) => withOneList(formSchema.parse(input)));

/** Last year's report of the same body, with numbers of its own. */
const yearBefore = (report: Report): fc.Arbitrary<Report> =>
  anyReport.map((other) => ({
    ...other,
    organisation: report.organisation,
    level: report.level,
    year: report.year - 1,
  }));

export const anyDraft = anyReport.chain((report) =>
  fc.record({
    report: fc.constant(report),
    form: anyForm(report),
    lastYear: fc.option(yearBefore(report)),
  }),
);

/** Some cells blank, as a total over blanks is, or a table not there at all. */
export function withBlanks(report: Report): fc.Arbitrary<Report> {
  const table = fc.constantFrom(...TABLE_KEYS);
  const cells = TABLE_KEYS.flatMap((key) =>
    Object.entries(report[key] ?? {}).flatMap(([row, values]) =>
      Object.keys(values).map((column) => ({ table: key, row, column })),
    ),
  );
  const totals = cells.filter(({ column }) => column === "total");
  const blanked = fc
    .subarray(totals, { maxLength: 6 })
    .chain((some) => fc.subarray(cells, { maxLength: 6 }).map((others) => [...some, ...others]))
    .map((blank) =>
      withValues(
        report,
        blank.map((cell) => ({ cell, value: null })),
      ),
    );
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(report) },
    { weight: 3, arbitrary: blanked },
    { weight: 1, arbitrary: table.map((key) => ({ ...report, [key]: null })) },
  );
}

/** The same with blanks in the tables. */
export const anyBlankedDraft = anyDraft.chain(({ report, form, lastYear }) =>
  fc.record({
    report: withBlanks(report),
    form: fc.constant(form),
    lastYear: lastYear === null ? fc.constant(null) : withBlanks(lastYear),
  }),
);
