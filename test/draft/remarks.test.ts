import { composeDraft } from "../../src/draft/compose";
import { textOf } from "../../src/draft/document";
import type { DraftFormInput } from "../../src/draft/form";
import { filled } from "../check/reports";
import { formOf, paragraphsOf, words } from "./drafts";

const report = filled(0);
type General = NonNullable<DraftFormInput["general"]>;
const general = (input: General, id: string) => words({ general: input }, report, id);

const results = (supervision: General["supervision"]) =>
  general({ supervision }, "general.supervision.results");
const work = (responses: { count?: number; remarks?: string }) =>
  general({ disclosure: { responses } }, "general.disclosure.work");

describe("工作考核, 社会评议 and 责任追究", () => {
  it("are always named", () => {
    expect(
      results({
        assessment: "列入村（社区）年度考核",
        evaluation: "听取群众意见",
        accountability: { cases: 0 },
      }),
    ).toBe(
      "工作考核方面，列入村（社区）年度考核。社会评议方面，听取群众意见。未发生政府信息公开责任追究情形。",
    );
  });

  it("are not named twice where the user's words begin with them", () => {
    const told = { assessment: "工作考核结果为优秀", evaluation: "社会评议满意度98%" };
    expect(results(told)).toBe("工作考核结果为优秀。社会评议满意度98%。【待填：责任追究情况】");
  });

  it.each(["无", "暂无。", "没有", "本年度无", "我镇本年度暂无", "2023年，没有", "/", "——"])(
    "are not told by %s",
    (nothing) => {
      const accountability = { remarks: nothing };
      expect(results({ assessment: nothing, evaluation: nothing, accountability })).toBe(
        "【待填：工作考核情况】【待填：社会评议情况】【待填：责任追究情况】",
      );
    },
  );

  it("take a remark of one sentence into the statement it belongs to", () => {
    const told = (remarks: string) =>
      results({ accountability: { cases: 2, remarks } }).replace(/^【.*】/u, "");
    expect(told("已通报批评")).toBe("发生政府信息公开责任追究2起，已通报批评。");
    expect(told("均已整改。全镇通报。")).toBe("发生政府信息公开责任追究2起。均已整改。全镇通报。");
    expect(told("我镇已全镇通报")).toBe("发生政府信息公开责任追究2起。我镇已全镇通报。");
    expect(told("无")).toBe("发生政府信息公开责任追究2起。");
  });
});

describe("回应社会关切", () => {
  it("has its remark in the same sentence", () => {
    expect(work({ count: 182, remarks: "主要是网民留言" })).toBe(
      "全年回应社会关切182次，主要是网民留言。",
    );
  });

  it("is named where only a remark was typed", () => {
    expect(work({ remarks: "主要是网民留言" })).toBe("回应社会关切方面，主要是网民留言。");
  });

  it("is silent at 0: that nobody had to be answered is more than was said", () => {
    expect(work({ count: 0 })).toBe("");
  });
});

describe("政策解读", () => {
  const told = (...interpretations: { name: string; count?: number }[]) =>
    general({ disclosure: { interpretations } }, "general.disclosure.work");

  it("of which one kind is 0 is not said to be none at all", () => {
    expect(told({ name: "图解", count: 0 }, { name: "文字解读" })).toBe("");
  });

  it("has no sum while one of its kinds has no number", () => {
    expect(told({ name: "图解", count: 21 }, { name: "文字解读" })).toBe(
      "全年发布政策解读材料，形式有图解（21件）。",
    );
    expect(told({ name: "图解", count: 21 }, { name: "文字解读", count: 4 })).toBe(
      "全年发布政策解读材料25件，其中图解21件、文字解读4件。",
    );
  });
});

describe("last year's problems", () => {
  it("are led to without the claim that all of them were dealt with", () => {
    const lastYear = [
      { problem: "发布不够及时", done: "按月核对" },
      { problem: "解读形式单一", done: "增加图解" },
      { problem: "人员变动较多", done: "" },
    ];
    expect(words({ problems: { lastYear } }, report, "problems.lastYear")).toBe(
      "上年度报告提出的问题，整改情况如下：一是针对“发布不够及时”的问题，按月核对；二是针对“解读形式单一”的问题，增加图解。",
    );
  });

  it.each([
    ["“解读形式单一”", "针对“解读形式单一”的问题，增加图解。"],
    ["解读形式单一的问题", "针对“解读形式单一”的问题，增加图解。"],
    ["“一图读懂”偏少", "针对“‘一图读懂’偏少”的问题，增加图解。"],
  ])("have one pair of quotes and 的问题 once: %s", (problem, told) => {
    const lastYear = [{ problem, done: "增加图解" }];
    expect(words({ problems: { lastYear } }, report, "problems.lastYear")).toBe(told);
  });
});

describe("improvements", () => {
  const told = (...improvements: string[]) =>
    words(
      { problems: { items: improvements.map((improvement) => ({ improvement })) } },
      report,
      "problems.improvements",
    );

  it("are led to without a tense that nobody gave", () => {
    expect(told("由教务处专人负责")).toBe("改进措施是：由教务处专人负责。");
    expect(told("加强学习", "按月核对")).toBe("改进措施是：一是加强学习；二是按月核对。");
  });

  it.each([
    ["done", "已采取的改进措施是：加强学习。"],
    ["next", "下一步的改进措施是：加强学习。"],
  ] as const)("have the tense that was chosen: %s", (improved, sentence) => {
    const items = [{ improvement: "加强学习" }];
    expect(words({ problems: { improved, items } }, report, "problems.improvements")).toBe(
      sentence,
    );
  });

  it("end with one mark, however firmly they were typed", () => {
    expect(told("加强学习", "狠抓落实！")).toMatch(/二是狠抓落实。$/u);
  });
});

describe("problems in pairs with what answers them", () => {
  const told = (problems: DraftFormInput["problems"], id = "problems.problems") =>
    words({ style: { numbering: "pairs" }, problems }, report, id);
  const items = [
    { problem: "发布不够及时", improvement: "由党政办按月核对" },
    { problem: "解读形式单一", improvement: "" },
    { problem: "人员变动较多", improvement: "将编写手册" },
  ];

  it("keep their numbers where an answer is missing", () => {
    expect(told({ items, improved: "next" })).toBe(
      "我镇政府信息公开还存在以下不足：一是发布不够及时。对此，下一步由党政办按月核对。二是解读形式单一。三是人员变动较多。对此，将编写手册。",
    );
    expect(told({ items, improved: "done" })).toContain("对此，已采取措施：由党政办按月核对。");
    expect(told({ items })).toContain("对此，由党政办按月核对。");
  });

  it("are one sentence with its answer where there is one, and a gap where none has an answer", () => {
    expect(told({ items: items.slice(0, 1) })).toBe(
      "我镇政府信息公开还存在不足，主要是发布不够及时。对此，由党政办按月核对。",
    );
    expect(told({ items: items.slice(1, 2) })).toBe(
      "我镇政府信息公开还存在不足，主要是解读形式单一。【待填：改进措施】",
    );
  });

  it("tell of an improvement without a problem behind them", () => {
    const more = [...items, { problem: "无", improvement: "加强学习" }];
    expect(told({ items: more }, "problems.improvements")).toBe("此外，改进措施还有：加强学习。");
  });
});

describe("measures of several aspects", () => {
  const measures = ["更新公开指南", "清理网站信息"];
  const aspects = { management: { measures }, platforms: { measures } } satisfies General;
  const supervision = { assessment: "列入年度考核", measures };

  it("have a lead each, none of them twice", () => {
    const leads = (["management", "platforms", "supervision"] as const).map((key) =>
      general({ ...aspects, supervision }, `general.${key}.measures`).replace(/一是.*$/u, ""),
    );
    expect(new Set(leads).size).toBe(3);
    for (const lead of leads) expect(lead).toMatch(/^.{3,12}[，：]$/u);
  });

  it("have a blank between their number and a number of their own", () => {
    const style = { numbering: "arabic" } as const;
    const management = { measures: ["3月开展培训", "更新公开指南"] };
    const document = composeDraft(formOf({ style, general: { management } }), report);
    const lines = paragraphsOf(document).map(textOf);
    expect(lines).toContain("1. 3月开展培训。");
    expect(lines).toContain("2.更新公开指南。");
  });

  it("stand behind the results of 监督保障, which would hang behind a list", () => {
    const document = composeDraft(formOf({ general: { supervision } }), report);
    const ids = paragraphsOf(document).map(({ id }) => id);
    expect(ids.indexOf("general.supervision.results")).toBeLessThan(
      ids.indexOf("general.supervision.measures"),
    );
  });
});

describe("无 in the other fields that are typed freely", () => {
  it("is not printed anywhere", () => {
    const nothing = "无";
    const opening = {
      otherBases: [nothing],
      publishedAt: nothing,
      url: nothing,
      office: nothing,
      address: nothing,
      postcode: nothing,
      phone: nothing,
      email: nothing,
    };
    expect(words({ opening }, report, "introduction")).toBe(words({}, report, "introduction"));
    expect(words({ general: { overview: nothing } }, report, "general.overview")).toBe("");
    const disclosure = {
      remarks: nothing,
      measures: [nothing],
      kinds: [{ name: nothing, count: 3 }],
      channels: [{ name: nothing }],
      responses: { remarks: nothing },
    };
    expect(general({ disclosure }, "general.disclosure.published")).toBe("【待填：主动公开情况】");
    const platforms = { platforms: [{ name: nothing, accounts: 0 }] };
    expect(general({ platforms }, "general.platforms.facts")).toBe(
      "【待填：政府信息公开平台建设情况】",
    );
    const items = [{ problem: nothing, improvement: nothing }];
    expect(words({ problems: { items } }, report, "problems.problems")).toBe(
      "【待填：存在的主要问题】",
    );
  });
});
