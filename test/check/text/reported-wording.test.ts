import type { TextCode } from "../../../src/check/rules/text";
import { documentWith, findingsOf, pointsOf, REPORT } from "./structure-texts";

const closing = (sentence: string): { others: string[] } => ({
  others: [sentence, "没有收取信息处理费。"],
});
const found = (code: TextCode, changes: Parameters<typeof pointsOf>[1]): boolean =>
  pointsOf(code, changes).length > 0;

describe("a number that was left out (placeholder-left)", () => {
  it.each([
    "全年在门户网站共主动公开条，其中动态18条。",
    "本年度发布政府信息条。",
    "共收到政府信息公开申请件，均已答复。",
    "组织业务培训次，参训86人。",
    "主动公开信息326条，同比增长%。",
    "本年度累计办结件。",
    "截至年月日，公开信息326条。",
    "截至 年 月 日，公开信息326条。",
    "微信公众号更新信息  条。",
    "收取信息处理费元。",
  ])("%s", (sentence) => {
    expect(found("placeholder-left", closing(sentence))).toBe(true);
  });

  it.each([
    "所有答复件均已归档。",
    "全年受理件已办结。",
    "公开便民利民信息，逐条逐项核对。",
    "规范公开条目，明确公开条件。",
    "按规定公布申请受理条件。",
    "公开了层次、批次和频次。",
    "每年每月每日更新一次。",
    "于2023年12月31日前完成。",
    "单位：万元。",
    "提高依申请公开件的办理质量。",
    "举办培训会议，印发通知。",
    "网站各栏目共计发布信息326条。",
  ])("is not: %s", (sentence) => {
    expect(found("placeholder-left", closing(sentence))).toBe(false);
  });
});

describe("a statement on the fee (fee-statement-missing)", () => {
  it.each([
    "本年度依申请提供信息未产生费用。",
    "全年未发生收费、减免情况。",
    "2023年收取信息处理费120元。",
    "按规定免收信息处理费。",
    "依申请公开均为免费提供。",
    "没有收取任何费用，无其他需要报告的事项。",
  ])("is one: %s", (sentence) => {
    expect(found("fee-statement-missing", { others: [sentence] })).toBe(false);
  });

  it.each([
    "公开行政事业性收费标准27条。",
    "调整了涉企收费目录清单。",
    "行政事业性收费0元。",
    "公布了学校收费项目。",
    "本年度无其他需要报告的事项。",
  ])("is none: %s", (sentence) => {
    expect(found("fee-statement-missing", { others: [sentence] })).toBe(true);
  });
});

describe("problems and what is done about them (problems-empty)", () => {
  it.each([
    "一是解读材料偏少、形式单一，二是答复文书不够规范。全镇坚持问题导向，靶向施策，推动公开工作再上新台阶。",
    "个别栏目更新滞后，人员业务不熟练。已建立月度提醒制度，逐栏明确责任人，组织两期业务培训。",
    "公开内容不全，解读较少。明年将增加图解和短视频解读，由党政办逐月检查。",
    "栏目更新不够及时，公开形式较为单一。针对以上问题，我镇采取了每月通报、逐条整改的办法。",
    "村级公开栏更新不及时，群众知晓率低。我镇狠抓村级公开，统一更新周期，开展巡查六次。",
  ])("are both there: %s", (sentence) => {
    expect(found("problems-empty", { problems: [sentence] })).toBe(false);
  });

  it.each([
    "一是政策解读的针对性有待提高；二是公开平台建设需要进一步完善；三是工作人员业务能力有待增强。",
    "公开意识还不够强，推进力度不够大，公开内容不够丰富，个别栏目更新不够及时，队伍不够稳定。",
    "存在的主要问题：解读形式单一、更新不及时、答复不规范、人员流动较快、业务能力不够强。",
    "问题一是主动公开的时效性仍需提升，二是少数科室重视程度不够，三是专业人员数量偏少且兼职多。",
    "本年度未发现问题。",
  ])("are not both there: %s", (sentence) => {
    expect(found("problems-empty", { problems: [sentence] })).toBe(true);
  });
});

describe("what section one treats (aspect-missing)", () => {
  const parts = {
    disclosure: "（一）主动公开。依托县政府网站公开政府信息87条。",
    requests: "（二）依申请公开。全年没有收到申请。",
    management: "（三）政府信息管理。公开之前先行审查。",
    platforms: "（四）平台建设。设有公开专栏。",
    supervision: "（五）监督保障。接受群众监督。",
  };
  const missing = (changes: Partial<Record<keyof typeof parts, string>>): string[] =>
    pointsOf("aspect-missing", { general: Object.values({ ...parts, ...changes }) });

  it.each([
    ["supervision", "（五）切实维护群众的知情权、参与权和监督权。", "监督保障"],
    ["supervision", "（五）县市场监督管理局配合开展工作。", "监督保障"],
    ["platforms", "（四）发放宣传册，群众反映良好。", "政府信息公开平台建设"],
    ["management", "（三）认真做好各项工作。", "政府信息管理"],
    ["requests", "（二）解答群众咨询。", "依申请公开"],
  ] as const)("not by a word that happens to stand there: %s %s", (part, words, aspect) => {
    expect(missing({ [part]: words })).toEqual([aspect]);
  });

  it.each([
    ["management", "（三）信息发布实行“三审三校”。"],
    ["management", "（三）严格落实分级审核、先审后发。"],
    ["disclosure", "（一）全年通过政府门户公开各类信息45条。"],
    ["platforms", "（四）优化门户网站检索功能，开设专栏两个。"],
    ["platforms", "（四）加强政务新媒体的日常维护。"],
    ["supervision", "（五）将公开工作纳入年度考核，组织两次培训。"],
  ] as const)("by a sentence about it: %s %s", (part, words) => {
    expect(missing({ [part]: words })).toEqual([]);
  });
});

describe("typo and wrong-year", () => {
  it.each([
    "县人民政府政府信息公开工作有序开展。",
    "省人民政府政府网站转载了解读。",
    "某县政府政府信息公开专栏已经更新。",
    "等等，凡此种种。",
    "（一）、（二）、（三）各项已经落实。",
  ])("%s: no typo", (sentence) => {
    expect(found("typo", closing(sentence))).toBe(false);
  });

  it.each([
    "严格审核，，确保准确。",
    "及时更新。。",
    "公开、、解读同步。",
    "加强加强审核。",
    "推进政府政府建设。",
  ])("%s: a typo", (sentence) => {
    expect(found("typo", closing(sentence))).toBe(true);
  });

  it.each([
    "2022年，我镇在全县政务公开评估中获评优秀。",
    "2022年，全镇收到申请5件。2023年，收到3件。",
    "2022年度，我镇荣获先进集体。",
    "2022年，我镇考核排名第三。",
    "2022年，我镇被评为示范点。",
  ])("%s: no wrong year", (sentence) => {
    expect(found("wrong-year", closing(sentence))).toBe(false);
  });

  it.each([
    "2022年，我镇公开信息50条。2022年，我镇开展培训2次。",
    "2021年度，全镇公开信息50条。",
    "2022年，本镇没有收取费用。",
    "截至2022年12月31日，全镇累计公开信息50条。",
    "2022年，我镇积极公开信息。下一步继续加强。",
  ])("%s: a wrong year", (sentence) => {
    expect(found("wrong-year", closing(sentence))).toBe(true);
  });
});

it("the sound report beside which all this is found has no finding itself", () => {
  expect(findingsOf(documentWith(), REPORT)).toEqual([]);
});
