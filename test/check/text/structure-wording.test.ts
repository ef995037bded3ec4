import { textOfNarrative } from "../../../src/report/narrative-text";
import { documentWith, findingsOf, pointsOf, REPORT } from "./structure-texts";

const introduced = (...introduction: string[]): { introduction: string[] } => ({ introduction });
const closing = (sentence: string): { others: string[] } => ({
  others: [`${sentence}没有收取信息处理费。`],
});

describe("title-incomplete", () => {
  it.each([
    ["柳河镇政府信息公开工作年度报告", "年度"],
    ["2023年政府信息公开工作年度报告", "单位"],
    ["政府信息公开工作年度报告", "单位和年度"],
  ])("%s: no %s", (title, lacks) => {
    const [finding] = findingsOf(documentWith({ title }));
    expect(finding).toMatchObject({ code: "title-incomplete", actual: title });
    expect(finding?.expected).toBe("柳河镇2023年政府信息公开工作年度报告");
    expect(finding?.sentence).toContain(`没有写${lacks}，`);
  });

  it("is a document without a title, but not the JSON form, which has none", () => {
    expect(pointsOf("title-incomplete", { title: null })).toHaveLength(1);
    const narrative = { general: "甲。", problems: "乙。", others: "丙。" };
    const codes = findingsOf(textOfNarrative({ ...REPORT, narrative })).map(({ code }) => code);
    expect(codes).not.toContain("title-incomplete");
  });
});

describe("name-differs", () => {
  it("is a neighbour's name where the report names itself", () => {
    const announced = introduced("现公布东山镇2023年政府信息公开工作年度报告。");
    expect(pointsOf("name-differs", announced)).toEqual(["东山镇"]);
    expect(
      pointsOf("name-differs", introduced("现发布《东山镇2023年政府信息公开工作年度报告》。")),
    ).toEqual(["东山镇"]);
    const contact = introduced("如有疑问，请与东山镇人民政府办公室联系。");
    expect(pointsOf("name-differs", contact)).toEqual(["东山镇人民政府办公室"]);
    for (const words of ["可与", "可直接与", "请及时联系"]) {
      expect(pointsOf("name-differs", introduced(`如有疑问，${words}东山镇人民政府。`))).toEqual([
        "东山镇人民政府",
      ]);
    }
    expect(pointsOf("name-differs", closing("2023年，东山镇认真公开。"))).toEqual(["东山镇"]);
  });

  it("is a title with another unit than the report's", () => {
    const other = { ...REPORT, organisation: "东山镇" };
    expect(pointsOf("name-differs", {}, other)).toEqual(["柳河镇2023年政府信息公开工作年度报告"]);
  });

  it.each([
    "现公布某县柳河镇2023年政府信息公开工作年度报告。",
    "如有疑问，请与柳河镇人民政府办公室联系。",
    "请与县政府办公室联系。",
    "请与镇党政办公室联系。",
    "我镇学习东山镇的做法，与东山镇交流。",
    "与东山镇联系开展交流。",
    "我镇与相邻的东山镇联系，学习其做法。",
    "2023年，全镇认真公开。",
    "2023年，县委、县政府高度重视。",
  ])("is not: %s", (sentence) => {
    expect(pointsOf("name-differs", introduced(sentence))).toEqual([]);
  });

  it("takes an abbreviation for the same department", () => {
    const report = { ...REPORT, organisation: "柳河县人力资源和社会保障局" };
    const title = "柳河县人社局2023年政府信息公开工作年度报告";
    const general = ["2023年，县人社局认真公开。"];
    expect(pointsOf("name-differs", { title, general }, report)).toEqual([]);
  });
});

describe("wrong-year", () => {
  it.each([
    "2022年，我镇公开信息50条。",
    "2022 年度，我镇公开信息50条。",
    "在2021年里，我镇公开信息50条。",
    "截至2022年12月31日，公开信息50条。",
    "现公布2022年政府信息公开工作年度报告。",
  ])("was left by the report it was copied from: %s", (sentence) => {
    expect(pointsOf("wrong-year", closing(sentence))).toEqual([/20\d\d/u.exec(sentence)?.[0]]);
  });

  it("stands in the title", () => {
    const title = "柳河镇2022年政府信息公开工作年度报告";
    expect(pointsOf("wrong-year", { title })).toEqual(["2022"]);
    expect(pointsOf("wrong-year", { title: "柳河镇2023年政府信息公开工作年度报告" })).toEqual([]);
  });

  it.each([
    "2023年，我镇公开信息50条。",
    "2022年，我镇公开50条，2023年公开60条。",
    "2022年以来，我镇持续公开。",
    "与2022年相比，增加10条。",
    "2022年，县政府印发了通知。",
    "2024年，我镇将继续公开。",
    "根据2022年度部门决算，公开一次。",
    "公开了2021年至2022年的规划。",
    "按照国办公开办函〔2021〕30号的要求公开。",
    "对2022年存在的问题，逐项整改。",
    "参照《东山镇2022年政府信息公开工作年度报告》编写。",
    "上一年的2022年政府信息公开工作年度报告已经公布。",
    "2019年5月15日起施行的条例。",
  ])("is not plainly another year: %s", (sentence) => {
    expect(pointsOf("wrong-year", closing(sentence))).toEqual([]);
  });
});

describe("wrong-period", () => {
  it.each([
    "数据的统计期限为2022年1月1日至2022年12月31日。",
    "统计期限自 2023 年 1 月 1 日起至 2023 年 11 月 30 日止。",
    "数据统计时限为2022年1月1日至12月31日。",
    "统计周期为2023.1.1-2023.6.30。",
  ])("%s", (sentence) => {
    const [finding] = findingsOf(documentWith(introduced(sentence)));
    expect(finding).toMatchObject({
      code: "wrong-period",
      expected: "2023年1月1日至2023年12月31日",
      quote: sentence,
    });
  });

  it.each([
    "数据的统计期限为2023年1月1日至2023年12月31日。",
    "统计期限从2023年1月1日到12月31日止。",
    "统计期限：2023年01月01日—2023年12月31日。",
    "2023年3月1日至3月31日开展了宣传月。",
  ])("is not: %s", (sentence) => {
    expect(pointsOf("wrong-period", introduced(sentence))).toEqual([]);
  });
});

describe("wrong-notice", () => {
  const cited = introduced("根据国办公开办函〔2019〕60号编制。");

  it("is 〔2019〕60号 from the report year 2021 on, in any brackets", () => {
    expect(pointsOf("wrong-notice", cited)).toEqual(["国办公开办函〔2019〕60号"]);
    expect(pointsOf("wrong-notice", introduced("根据[2019] 60号文编制。"))).toEqual([
      "[2019] 60号",
    ]);
  });

  it("is right for 2019 and 2020, and 〔2021〕30号 is right after", () => {
    expect(pointsOf("wrong-notice", cited, { ...REPORT, year: 2020 })).toEqual([]);
    expect(pointsOf("wrong-notice", introduced("根据国办公开办函〔2021〕30号编制。"))).toEqual([]);
  });
});

describe("placeholder-left", () => {
  it("counts the crosses of a paragraph in one finding", () => {
    const [finding] = findingsOf(documentWith(closing("××年××月，公开××条。")));
    expect(finding).toMatchObject({ code: "placeholder-left", actual: "××" });
    expect(finding?.sentence).toContain("等 3 处");
  });

  it("counts every gap of a paragraph, for each is a thing that is missing", () => {
    const gaps = "【待填：工作考核情况】【待填：社会评议情况】";
    expect(pointsOf("placeholder-left", closing(gaps))).toEqual([
      "【待填：工作考核情况】",
      "【待填：社会评议情况】",
    ]);
  });

  it.each([
    "（文字描述）",
    "该部分以表格形式报告",
    "××",
    "XX",
    "[bookmark: _GoBack]",
    "____",
    "（待补充）",
    "{次数}",
    "｛重点领域｝",
    "【待填】",
    "【待填：改进措施】",
  ])("%s", (left) => {
    expect(pointsOf("placeholder-left", closing(`本年度${left}。`))).toEqual([left]);
  });

  it.each([
    "每周5×8小时接听。",
    "【待办】事项已经办结。",
    "关注公众号XXGK2023。",
    "访问 www.xxgk.gov.cn。",
    "公开率为100%。",
  ])("is not: %s", (sentence) => {
    expect(pointsOf("placeholder-left", closing(sentence))).toEqual([]);
  });
});

describe("typo", () => {
  it("names a doubled word once a paragraph", () => {
    const twice = closing("公布了资金资金分配结果，核对了资金资金来源。");
    expect(pointsOf("typo", twice)).toEqual(["资金资金"]);
  });

  it.each([
    ["公布了资金资金分配结果。", "资金资金"],
    ["随着政策的的出台。", "的的"],
    ["推进政府信息公开政府信息公开工作。", "政府信息公开政府信息公开"],
    ["公开内容,形式多样。", ","],
    ["分为六部分, 并附表格。", ","],
    ["联系方式:见专栏。", ":"],
    ["在政府网站(门户)发布。", "(门户)"],
  ])("%s", (sentence, words) => {
    expect(pointsOf("typo", closing(sentence))).toEqual([words]);
  });

  it.each([
    "常常、往往、层层、人人、日日、渐渐。",
    "一件一件办理，一项一项落实，逐条逐条核对。",
    "达到公开的目的的同时。",
    "构建人民满意和和谐的环境。",
    "设置政府信息公开公开栏，制定信息管理管理办法。",
    "方方面面、实实在在、扎扎实实。",
    "电话:0431-1111222，邮箱:abc@163.com，网址 http://www.a.gov.cn/b?c=1。",
    "公开了1,234条，比例为3:1。",
    "采用 Word, PDF 两种格式。",
    "处理结果(100%)。",
  ])("is not: %s", (sentence) => {
    expect(pointsOf("typo", closing(sentence))).toEqual([]);
  });

  it("is not the half-width brackets of a sub-heading's number", () => {
    const others = ["(一) 信息处理费", "没有收取信息处理费。"];
    expect(pointsOf("typo", { others })).toEqual([]);
  });

  it("counts the half-width marks of a section in one finding", () => {
    const text = documentWith(closing("公开内容,形式多样;渠道畅通。"));
    const typos = findingsOf(text);
    expect(typos.map(({ code }) => code)).toEqual(["typo"]);
    expect(typos[0]?.sentence).toContain("等 2 处");
  });
});

describe("repeats-last-year", () => {
  const words = "镇党政办公室牵头，各科室配合，定期更新县政府网站上的栏目，认真解读涉农补贴政策。";
  const other = "组织两次业务培训，新设村级公开栏十二处，邀请群众代表座谈，收集意见建议三十余条。";
  const old = documentWith({ general: [words, other.slice(0, 18)] });
  const percentOf = (general: readonly string[]): unknown =>
    findingsOf(documentWith({ general: [...general] }), REPORT, old).find(
      ({ code }) => code === "repeats-last-year",
    )?.actual;

  it("is a section of which more than half is last year's text", () => {
    expect(percentOf([words, other])).toMatch(/^[67]\d%$/u);
    expect(percentOf([words, words])).toBe("100%");
  });

  it("is not a section that was written anew, nor the fee statement that is alike every year", () => {
    expect(
      percentOf([other, "依申请公开、信息管理、平台、监督等情况各写一段，内容与往年都不一样。"]),
    ).toBeUndefined();
    expect(
      findingsOf(documentWith(), REPORT, documentWith()).filter(
        ({ span }) => span?.section === "others",
      ),
    ).toEqual([]);
  });

  it("does not care about the year in the sentence", () => {
    const sentence = (year: number): string[] => [`${year}年，${words}${words.slice(0, 30)}`];
    const last = documentWith({ general: sentence(2022) });
    const now = documentWith({ general: sentence(2023) });
    const codes = findingsOf(now, REPORT, last).map(({ code }) => code);
    expect(codes).toContain("repeats-last-year");
  });
});

describe("last year's problems (repeats-last-year)", () => {
  const told = "存在以下不足：一是村级公开栏更新不够经常；二是答复文书说理不够充分。";
  const remedies = "针对上述不足，采取以下改进措施：一是统一更新周期；二是统一文书格式。";
  const lastYear = documentWith({ problems: [told, remedies] });
  const found = (...problems: string[]) =>
    findingsOf(documentWith({ problems }), REPORT, lastYear).filter(
      ({ code, span }) => code === "repeats-last-year" && span?.section === "problems",
    );

  it("are not followed up by a section five that speaks of other things alone", () => {
    const [finding, ...more] = found(
      "主要问题：政策解读的形式还比较单一，年轻人看得少。",
      "改进情况：增加了图文解读，全年发布12期，群众反映较好。",
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: "hint",
      span: { section: "problems", paragraph: 0, from: 0 },
      sentence:
        "上年年报写到的问题（村级公开栏更新不够经常；答复文书说理不够充分），今年第五部分没有写改进到什么程度。",
    });
  });

  it.each([
    "对上年度报告提出的问题，逐项进行了整改。",
    "上年提出的两个问题均已解决。",
    "去年的不足已经改正。",
    "2022年存在的两个问题均已解决。",
    "存在的问题已完成整改。",
    "村级公开栏每月更新，仍有两个村不够经常。",
    "答复文书的说理还不充分。",
  ])("are followed up where it says: %s", (sentence) => {
    expect(found("主要问题：政策解读的形式还比较单一。", sentence)).toEqual([]);
  });

  it("cannot be told from a section that lists none, and are not asked for without last year", () => {
    const problems = ["主要问题：政策解读的形式还比较单一，年轻人看得少。", "改进情况：增加图解。"];
    const codes = (previous: Parameters<typeof findingsOf>[2]) =>
      findingsOf(documentWith({ problems }), REPORT, previous)
        .filter(({ span }) => span?.section === "problems")
        .map(({ code }) => code);
    expect(codes(lastYear)).toEqual(["repeats-last-year"]);
    expect(codes(documentWith({ problems: ["公开工作还有差距。", "正在改进。"] }))).toEqual([]);
    expect(codes(null)).toEqual([]);
    expect(codes(documentWith({ problems: null }))).toEqual([]);
  });
});

describe("every finding", () => {
  it("quotes the whole sentence around the words it points at", () => {
    const general = ["第一句。2023年，公布了资金资金分配结果，并作说明。第三句。"];
    const typo = findingsOf(documentWith({ general })).find(({ code }) => code === "typo");
    expect(typo?.quote).toBe("2023年，公布了资金资金分配结果，并作说明。");
  });

  it("comes in reading order, what is missing first", () => {
    const text = documentWith({
      title: "柳河镇政府信息公开工作年度报告",
      ...introduced("统计期限为2022年1月1日至12月31日。"),
      general: null,
      others: ["2022年，我镇公开。"],
    });
    expect(findingsOf(text).map(({ code }) => code)).toEqual([
      "section-missing",
      "fee-statement-missing",
      "title-incomplete",
      "wrong-period",
      "wrong-year",
    ]);
  });
});
