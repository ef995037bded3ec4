import { composeDraft } from "../../src/draft/compose";
import { textOf } from "../../src/draft/document";
import type { DraftFormInput } from "../../src/draft/form";
import type { Report } from "../../src/report/model";
import { change, filled } from "../check/reports";
import { boundRuns, formOf, problems, words } from "./drafts";

const report = filled(0);
const WORK = "general.disclosure.work";

type Disclosure = NonNullable<NonNullable<DraftFormInput["general"]>["disclosure"]>;
type Management = NonNullable<NonNullable<DraftFormInput["general"]>["management"]>;
type Platforms = NonNullable<NonNullable<DraftFormInput["general"]>["platforms"]>;

const work = (disclosure: Disclosure, of: Report = report): string =>
  words({ general: { disclosure } }, of, WORK);
const published = (input: DraftFormInput): string =>
  words(input, report, "general.disclosure.published");
const management = (of: Management, id: string, on: Report = report): string =>
  words({ general: { management: of } }, on, `general.management.${id}`);
const platforms = (of: Platforms): string =>
  words({ general: { platforms: of } }, report, "general.platforms.facts");

describe("开头:", () => {
  const introduction = (opening: NonNullable<DraftFormInput["opening"]>): string =>
    words({ opening }, report, "introduction");

  it("the six parts by their titles, only where the switch is on", () => {
    expect(introduction({ sixParts: true })).toContain(
      "编制。全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项六部分组成。",
    );
    expect(introduction({})).not.toContain("组成");
  });

  it("the body's own word for itself takes the place of the guessed one", () => {
    const input = { opening: { self: "本机关" }, general: { disclosure: { added: 3 } } };
    expect(published(input)).toBe("2023年，本机关主动公开政府信息3条。");
  });

  it.each([
    ["2024-1-20", "2024年1月20日"],
    ["２０２４/01/05", "2024年1月5日"],
    ["2024年1月20日", "2024年1月20日"],
    ["二〇二四年一月", "二〇二四年一月"],
  ])("落款 and date stand under the text: %s → %s", (signedOn, date) => {
    const opening = { signedBy: "某县某镇人民政府", signedOn };
    const { closing } = composeDraft(formOf({ opening }), report);
    expect(closing.map(textOf)).toEqual(["某县某镇人民政府", date]);
  });

  it("without them nothing stands there", () => {
    expect(composeDraft(formOf({}), report).closing).toEqual([]);
  });
});

describe("（一）主动公开:", () => {
  it.each<[string, Disclosure, string]>([
    [
      "files apart from their forms",
      {
        interpreted: 17,
        interpretations: [
          { name: "文字解读", count: 16 },
          { name: "视频解读", count: 9 },
        ],
      },
      "全年解读政策文件17件，解读形式有文字解读（16件）、视频解读（9件）。",
    ],
    ["files alone", { interpreted: 3 }, "全年解读政策文件3件。"],
    [
      "activities, each in its unit",
      {
        activities: [
          { name: "新闻发布会", count: 20, unit: "场" },
          { name: "政府开放日", count: 3 },
          { name: "在线访谈", count: 0, unit: "期" },
        ],
      },
      "全年组织新闻发布会20场、政府开放日3次。",
    ],
    [
      "opinions asked for, given and taken up",
      { consultations: { held: 8, received: 35, adopted: 12 } },
      "全年公开征集意见8期，收到意见建议35条，采纳12条。",
    ],
    [
      "opinions without the number of times",
      { consultations: { received: 35 } },
      "全年公开征集意见中收到意见建议35条。",
    ],
    [
      "letters and the hotline",
      {
        messages: [
          { name: "网民留言", received: 12, answered: 12 },
          { name: "12345热线工单", received: 320, answered: 318, unit: "件" },
          { name: "12345", received: 5, unit: "件" },
        ],
      },
      "全年收到网民留言12条，均已办理回复；收到12345热线工单320件，已回复318件；收到12345来信来电5件。",
    ],
    [
      "建议 and 提案, and the gazette",
      { suggestions: 5, proposals: 7, gazettes: 12 },
      "全年公开人大代表建议办理结果5件、政协委员提案办理结果7件；编发政府公报12期。",
    ],
    [
      "one sentence each, 全年 once",
      { interpreted: 3, responses: { count: 2, remarks: "主要是网民留言" }, gazettes: 1 },
      "全年解读政策文件3件；回应社会关切2次，主要是网民留言。编发政府公报1期。",
    ],
    ["nothing for zeros", { interpreted: 0, suggestions: 0, responses: { count: 0 } }, ""],
  ])("%s", (_, disclosure, sentence) => {
    expect(work(disclosure)).toBe(sentence);
  });

  const decided = change(report, {
    "disclosure.licences.decisions": 12,
    "disclosure.fees.amount": 3,
  });

  it("许可 and 处罚 in a sentence of their own, that they are public, or nothing of them", () => {
    expect(work({ interpreted: 1 }, decided)).toBe(
      "全年作出行政许可决定12件，收取行政事业性收费3万元。解读政策文件1件。",
    );
    expect(work({ decisions: "published" }, decided)).toBe(
      "全年作出行政许可决定12件，均按规定公开；收取行政事业性收费3万元。",
    );
    expect(work({ decisions: "silent" }, decided)).toBe("");
  });

  it("kinds that do not make up the total are completed", () => {
    const kinds = (...names: string[]) => ({
      general: { disclosure: { added: 10, kinds: names.map((name) => ({ name, count: 4 })) } },
    });
    expect(published(kinds("工作动态类"))).toContain("工作动态类4条，占40.0%；其他6条，占60.0%。");
    expect(published(kinds("甲类", "其他"))).toContain("其他4条，占40.0%；其余2条，占20.0%。");
  });

  it("a name that ends in a digit does not run into its number", () => {
    const kinds = [{ name: "类别1", count: 12 }];
    expect(published({ general: { disclosure: { kinds } } })).toBe("公开的信息中，类别1：12条。");
  });

  it("remarks stand after the ways of publishing", () => {
    const general = {
      disclosure: { added: 10, remarks: "其中县直部门6条" },
      platforms: {
        platforms: [{ name: "县政府网站", items: 8 }],
        itemsIn: "disclosure" as const,
      },
    };
    expect(published({ general })).toBe(
      "2023年，我镇主动公开政府信息10条。从公开渠道看，通过县政府网站发布8条。其中县直部门6条。",
    );
  });

  it("what cannot be is not written, and said", () => {
    const disclosure: Disclosure = {
      consultations: { received: 3, adopted: 5 },
      messages: [{ name: "网民留言", received: 3, answered: 5 }],
      activities: [{ name: "新闻发布会" }],
    };
    expect(work(disclosure)).toBe("全年收到网民留言3条。公开征集意见中收到意见建议3条。");
    expect(problems({ general: { disclosure } }, report)).toEqual(
      expect.arrayContaining([
        "主动公开 · 留言和热线第 1 项：“网民留言”收到 3，办理回复 5，两个数不符，改好以前办理回复数不写入正文。",
        "主动公开 · 采纳意见：收到意见 3，采纳 5 条，两个数不符，改好以前采纳数不写入正文。",
        "主动公开 · 公开活动第 1 项：“新闻发布会”没有填写数量，不写入正文。",
      ]),
    );
  });
});

describe("（三）政府信息管理:", () => {
  it.each<[Management, string]>([
    [{ review: "three" }, "信息发布实行“三审三校”制度。"],
    [
      { review: "graded", reviewers: "科室初审、分管领导复审、主要负责人终审" },
      "信息发布实行分级审核制度，由科室初审、分管领导复审、主要负责人终审。",
    ],
    [{ review: "both" }, "信息发布实行分级审核和“三审三校”制度。"],
    [{ reviewers: "科室负责人审核" }, "信息发布前由科室负责人审核。"],
    [{}, ""],
  ])("how information is reviewed: %j → %s", (of, sentence) => {
    expect(management(of, "review")).toBe(sentence);
  });

  it("what became of documents that were gone through", () => {
    const cleanup = { reviewed: 30, inForce: 20, amended: 4, repealed: 6 };
    expect(management({ cleanup }, "documents")).toMatch(
      /开展规范性文件清理，清理文件30件，清理结果为继续有效20件、修改4件、宣布废止或者失效6件。$/u,
    );
    expect(management({ cleanup: { reviewed: 2 } }, "documents")).toMatch(/清理文件2件。$/u);
    expect(management({ cleanup: { reviewed: 2, amended: 3 } }, "documents")).toMatch(
      /清理文件2件。$/u,
    );
  });

  it("a public body makes no documents and says nothing of them", () => {
    const school: Report = { ...report, organisation: "某县第一中学", level: "publicBody" };
    expect(management({}, "documents", school)).toBe("【待填：政府信息管理情况】");
    const wrong = change(school, { "disclosure.normativeDocuments.issued": 1 });
    expect(management({}, "documents", wrong)).toContain("制发行政规范性文件1件");
  });

  it("a public body is asked for no 考核, 评议 and 追究", () => {
    const school: Report = { ...report, level: "publicBody" };
    expect(problems({}, school).join("")).not.toContain("责任追究");
  });
});

describe("（四）平台建设:", () => {
  const SITE = { name: "县政府网站", accounts: 1, items: 4511, visits: 120000, opened: 3 };

  it("one platform in one sentence, without （1个）", () => {
    expect(platforms({ platforms: [SITE] })).toBe(
      "主要依托县政府网站公开政府信息，全年发布信息4511条，访问量120000次，新开设栏目3个。",
    );
  });

  it("several, each with its unit and what is known of it", () => {
    const others = [
      { name: "政务微信公众号", accounts: 2, items: 300, followers: 5000, reads: 20000 },
      { name: "公开栏", accounts: 12, unit: "块" },
      { name: "《政府公报》", accounts: 1, unit: "期" },
      { name: "政务微博", accounts: 0 },
    ];
    expect(platforms({ platforms: [{ ...SITE, cleared: 2 }, ...others] })).toBe(
      "主要依托县政府网站、政务微信公众号（2个）、公开栏（12块）和《政府公报》（1期）公开政府信息。" +
        "县政府网站全年发布信息4511条，访问量120000次，新开设栏目3个，清理栏目2个；" +
        "政务微信公众号全年发布信息300条，阅读量20000次，关注用户5000人。未开设政务微博。",
    );
  });

  it("a number of items is told once: here, or as a way of publishing", () => {
    const input: DraftFormInput = {
      general: { platforms: { platforms: [SITE], itemsIn: "disclosure" } },
    };
    expect(published(input)).toBe("从公开渠道看，通过县政府网站发布4511条。");
    expect(words(input, report, "general.platforms.facts")).toBe(
      "主要依托县政府网站公开政府信息，访问量120000次，新开设栏目3个。",
    );
  });
});

describe("channels of an older form", () => {
  const old = (
    channels: { name?: string; count?: number }[],
    list: { name: string; items?: number }[] = [],
  ) => formOf({ general: { disclosure: { channels }, platforms: { platforms: list } } }).general;
  const namesOf = (of: ReturnType<typeof old>) =>
    of.platforms.platforms.map(({ name, items }) => [name, items]);

  it("become platforms, where none is there; their numbers stay ways of publishing", () => {
    const of = old([{ name: "政府网站", count: 8 }, { name: "公开栏" }]);
    expect(namesOf(of)).toEqual([
      ["政府网站", 8],
      ["公开栏", null],
    ]);
    expect(of.platforms.itemsIn).toBe("disclosure");
    expect(of.disclosure.channels).toEqual([]);
  });

  it("are the platform of the same name, shorter or longer", () => {
    const of = old(
      [{ name: "政府网站", count: 8 }, { name: "政府公报" }],
      [{ name: "县人民政府门户网站" }, { name: "《政府公报》" }],
    );
    expect(namesOf(of)).toEqual([
      ["县人民政府门户网站", 8],
      ["《政府公报》", null],
    ]);
  });

  it("stay, are told and not printed, where the two lists had different numbers", () => {
    const of = old([{ name: "县政府网站", count: 8 }], [{ name: "县政府网站", items: 9 }]);
    expect(of.disclosure.channels).toEqual([{ name: "县政府网站", count: 8 }]);
    expect(problems({ general: of }, report)).toContain(
      "主动公开 · 公开渠道第 1 项：“县政府网站”这里是 8 条，（四）的平台里是 9 条，这里的不写入正文。",
    );
    expect(words({ general: of }, report, "general.platforms.facts")).not.toContain("8");
  });
});

describe("同比 with last year's report", () => {
  const now = change(report, {
    "requests.received.naturalPerson": 5,
    "requests.received.total": 5,
    "disclosure.licences.decisions": 12,
    "disclosure.penalties.decisions": 4,
    "proceedings.reconsideration.total": 2,
  });
  const before: Report = {
    ...change(report, {
      "requests.received.total": 3,
      "disclosure.licences.decisions": 20,
      "disclosure.penalties.decisions": 4,
      "proceedings.reconsideration.total": null,
    }),
    year: 2022,
  };
  const input = (compare: boolean): DraftFormInput => ({
    style: { compare },
    general: { disclosure: { added: 10, addedLastYear: 12 } },
  });
  const text = (compare: boolean, last: Report | null): string =>
    composeDraft(formOf(input(compare)), now, last)
      .sections.flatMap(({ paragraphs }) => paragraphs.map(textOf))
      .join("\n");

  it("tells more, less and the same; nothing where both are 0 or last year is blank", () => {
    const told = text(true, before);
    expect(told).toContain("主动公开政府信息10条，较上年减少2条。");
    expect(told).toContain(
      "作出行政许可决定12件（较上年减少8件）、行政处罚决定4件（与上年持平）。",
    );
    expect(told).toContain("新收政府信息公开申请较上年增加2件。");
    expect(told).not.toMatch(/办结政府信息公开申请较|行政复议较|行政诉讼较/u);
  });

  it("is not told while the switch is off", () => {
    expect(text(false, before)).not.toContain("上年减少");
  });

  it("without last year's report tells what the form knows, and says what is missing", () => {
    expect(text(true, null)).not.toMatch(/许可决定12件（/u);
    expect(problems(input(true), now)).toContain(
      "行文格式 · 同比：工作簿里没有上年年报，表格里的数不写同比。",
    );
  });

  it("leaves the numbers of the tables bound to their cells", () => {
    const bound = boundRuns(composeDraft(formOf(input(true)), now, before));
    expect(bound.map((run) => run.text)).toEqual(expect.arrayContaining(["12", "4", "5"]));
  });
});

describe("综述", () => {
  it("is an open point while it is missing", () => {
    const missing = "综述：没有填写，总体情况缺少概述全年工作的一段。";
    expect(problems({}, report)).toContain(missing);
    expect(problems({ general: { overview: "推进公开工作" } }, report)).not.toContain(missing);
  });
});
