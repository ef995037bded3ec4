import { share } from "../../src/draft/percentage";
import { entriesOf } from "../../src/draft/list";
import { numeral } from "../../src/draft/numeral";
import { clean, entry, listed, sentences } from "../../src/draft/words";
import { selfWord } from "../../src/draft/self-word";

describe("words that a user types", () => {
  it.each([
    ["加强培训,提高水平", "加强培训，提高水平"],
    ["两项:一项;二项!", "两项：一项；二项！"],
    ["《目录》(2024版)", "《目录》（2024版）"],
    ["（ 甲 ）  乙", "（甲）乙"],
    ['做到"应公开尽公开"', "做到“应公开尽公开”"],
    ["及时公开，，逐项公开。。", "及时公开，逐项公开。"],
    ["第一行\n第二行", "第一行第二行"],
    ["，先公开", "先公开"],
  ])("are printed with full-width marks, in one line: %s", (typed, printed) => {
    expect(clean(typed)).toBe(printed);
  });

  it.each([
    "网址：https://www.example.gov.cn/a,b?id=1",
    "时间为8:30至17:00",
    "收费1,234.5元",
    "“12345”热线",
    "采用“1+X”模式",
    "来信……逐件答复",
    "a@example.gov.cn",
  ])("keep what numbers, times and addresses are written with: %s", (typed) => {
    expect(clean(typed)).toBe(typed);
  });

  it.each([
    ["一是加强培训；", "加强培训"],
    ["十一是加强培训", "加强培训"],
    ["1.加强培训。", "加强培训"],
    ["（二）、加强培训", "加强培训"],
    ["①加强培训", "加强培训"],
    ["3月开展培训", "3月开展培训"],
    ["1.3月开展培训", "3月开展培训"],
    ["2、2023年开展培训", "2023年开展培训"],
    ["2.5万人次", "2.5万人次"],
    ["公开率100%;", "公开率100%"],
    ["公开率100%,", "公开率100%"],
    ["1.加强第2、3季度检查", "加强第2、3季度检查"],
  ])("lose the number of an entry that they were copied with: %s", (typed, printed) => {
    expect(entry(typed)).toBe(printed);
  });

  it.each([
    ["一是完善制度；二是加强培训", ["完善制度", "加强培训"]],
    [
      "一是完善制度。专人负责。二是加强培训。三是按月核对。",
      ["完善制度。专人负责", "加强培训", "按月核对"],
    ],
    ["1. 完善制度\n2. 加强培训", ["完善制度", "加强培训"]],
    ["1.3月完善制度\n2.9月加强培训", ["3月完善制度", "9月加强培训"]],
    ["1、完善制度；2、检查第3、4季度的公开情况", ["完善制度", "检查第3、4季度的公开情况"]],
    ["（一）完善制度；（二）加强培训", ["完善制度", "加强培训"]],
    ["(1)完善制度;(2)加强培训;", ["完善制度", "加强培训"]],
    ["一、完善制度\r\n二、加强培训", ["完善制度", "加强培训"]],
    ["①完善制度；②加强培训", ["完善制度", "加强培训"]],
    ["主要做法：一是完善制度；二是加强培训。", ["主要做法：完善制度，加强培训"]],
    ["一是完善制度", ["完善制度"]],
    ["公开率提高2.5%，制度更加统一", ["公开率提高2.5%，制度更加统一"]],
  ])("are as many entries as the list that was pasted into one has: %j", (typed, entries) => {
    expect(entriesOf([typed])).toEqual(entries);
  });

  it.each(["无", "无。", "本年度无", "本年无。", "没有", "暂无", "目前暂无；"])(
    "are no entry when they only say that there is none: %s",
    (typed) => {
      expect(entriesOf([typed, "加强培训"])).toEqual(["加强培训"]);
    },
  );

  it("become whole sentences; a whole list in them stays", () => {
    expect(sentences("加强培训，")).toBe("加强培训。");
    expect(sentences("真好！")).toBe("真好！");
    expect(sentences("1.加强培训")).toBe("加强培训。");
    expect(sentences("一是甲；二是乙")).toBe("一是甲；二是乙。");
    expect(sentences("公开率100%;")).toBe("公开率100%。");
    expect(sentences("  ")).toBe("");
  });
});

describe("the words of the report", () => {
  it.each([
    ["宝清县朝阳镇", "我镇"],
    ["某县某乡人民政府", "我乡"],
    ["某区某街道办事处", "我街道"],
    ["某区人民政府某街道办事处", "我街道"],
    ["宿迁市", "我市"],
    ["洪泽区人民政府", "我区"],
    ["某省人民政府", "我省"],
    ["某市公安局", "我局"],
    ["某市科学技术委员会", "我委"],
    ["上海市人民政府办公厅", "我办"],
    ["某省水利厅", "我厅"],
    ["某经济开发区管理委员会", "我委"],
    ["某市气象台", "我台"],
    ["某乡政府", "我乡"],
    ["某镇政府", "我镇"],
    ["某县政府", "我县"],
    ["某市政府", "我市"],
    ["某县政府办公室", "我办"],
    ["某街道办", "我街道"],
    ["某区某街道党工委", "我街道"],
    ["某苏木", "我苏木"],
    ["某旗某苏木人民政府", "我苏木"],
  ])("%s calls itself %s", (organisation, word) => {
    expect(selfWord({ organisation })).toBe(word);
  });

  it.each([
    ["某市国有资产监督管理委员会", "我委"],
    ["某市城市管理委员会", "我委"],
    ["某市应急管理局（市地震局）", "我局"],
    ["某区某地区办事处", "我办"],
    ["某县第一中学", "我校"],
    ["某县一中", "我校"],
    ["某市实验小学", "我校"],
    ["某大学", "我校"],
    ["某职业技术学院", "我院"],
    ["某市人民医院", "我院"],
    ["某乡卫生院", "我院"],
    ["某县交通运输综合行政执法大队", "我大队"],
    ["某市消防救援支队", "我支队"],
    ["某市图书馆", "我馆"],
    ["某市疾病预防控制中心", "我中心"],
    ["某国有林场", "我场"],
    ["某市自来水有限公司", "我公司"],
    ["中共某县委宣传部", "我部"],
    ["共青团某县委员会", "我委"],
    ["某高新技术产业开发区", "我区"],
    ["某新区管委会", "我委"],
    ["某县供销合作社", "我社"],
    ["某县残疾人联合会", "我会"],
    ["某市公安局某分局", "我局"],
    ["某地区行政公署", "我署"],
    ["大兴安岭地区", "我地区"],
  ])("%s, which is no place, calls itself %s", (organisation, word) => {
    expect(selfWord({ organisation })).toBe(word);
  });

  it("call a body of another name 我单位", () => {
    expect(selfWord({ organisation: "某县先锋组" })).toBe("我单位");
    expect(selfWord({ organisation: "" })).toBe("我单位");
  });

  it("number entries in Chinese", () => {
    expect([1, 9, 10, 11, 20, 21].map(numeral)).toEqual([
      "一",
      "九",
      "十",
      "十一",
      "二十",
      "二十一",
    ]);
  });

  it("join names with 和 before the last", () => {
    expect([["甲"], ["甲", "乙"], ["甲", "乙", "丙"]].map(listed)).toEqual([
      "甲",
      "甲和乙",
      "甲、乙和丙",
    ]);
  });
});

describe("a share in percent", () => {
  it("has one decimal, rounded half up and never bent to add up", () => {
    expect([1, 1, 42, 40, 3].map((count) => share(count, 87))).toEqual([
      "1.1%",
      "1.1%",
      "48.3%",
      "46.0%",
      "3.4%",
    ]);
    expect([1, 2].map((count) => share(count, 3))).toEqual(["33.3%", "66.7%"]);
  });

  it("is exact where floating point is not", () => {
    // 1.005 and 0.25 hundredths: halves go up.
    expect(share(1, 2000)).toBe("0.1%");
    expect(share(201, 20_000)).toBe("1.0%");
    expect(share(999_400_000_000, 1_000_000_000_000)).toBe("99.9%");
  });

  it("is never nothing of something, and never all of it", () => {
    expect(share(1368, 10_000_000)).toBe("0.01%");
    expect(share(49, 100_000)).toBe("0.05%");
    expect(share(1005, 1_000_000_000_000)).toBe("不足0.01%");
    expect(share(999_500_000_000, 1_000_000_000_000)).toBe("99.95%");
    expect(share(999_999_999_999, 1_000_000_000_000)).toBe("超过99.99%");
    expect([0, 7].map((part) => share(part, 7))).toEqual(["0.0%", "100.0%"]);
  });
});
