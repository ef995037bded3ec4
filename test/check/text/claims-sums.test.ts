import { briefs, claimed, NOTHING } from "./claims";
import { roundedShare } from "../../../src/check/claims/percentages";
import { chineseNumber } from "../../../src/check/claims/numerals";

describe("numbers that divide a total", () => {
  it.each([
    "发布解读119期（市级47期、甲县28期、乙县44期）。",
    "发布解读119期，其中，市级47期、甲县28期、乙县44期。",
    "发布解读119期，其中甲县28期、乙县44期。",
    "发布解读119期（其中甲县28期、乙县44期）。",
    "发布信息87条，其中工作类42条、业务类40条、其他5条。",
    "网站42条，公众号40条，其他5条，合计87条。",
    "发布信息100条，其中网站60条、公众号40条，政策类70条、动态类30条。",
    "发布信息100条，其中网站60条；刊发公报70条，展板50条。",
    "发布信息100条，其中解读90条，同比增加30条。",
    "发布信息100条，其中解读60期，图片90张。",
    "发布信息100余条，其中网站90条，公众号70条。",
    "网站发布42条，公众号发布40条，共发布解读12条。",
    "召开会议3次，印发通报4期，合计整改问题20条。",
  ])("%s: adds up, or need not", (sentence) => {
    expect(briefs(NOTHING, sentence)).toEqual([]);
  });

  it.each([
    ["发布解读119期（市级47期、甲县28期、乙县45期）。", "text-sum 119, 120"],
    ["发布解读119期，其中甲县80期、乙县44期。", "text-sum 119, 124"],
    ["发布解读119期，分别为市级47期、甲县28期、乙县43期。", "text-sum 119, 118"],
    ["发布信息87条，其中工作类42条、业务类40条、其他4条。", "text-sum 87, 86"],
    ["网站42条，公众号40条，其他5条，合计88条。", "text-sum 88, 87"],
  ])("%s", (sentence, found) => {
    expect(briefs(NOTHING, sentence)).toEqual([found]);
  });

  it("are shown as an addition; parts that need not be all only as too many", () => {
    const sentences = claimed(
      NOTHING,
      "发布119期（市级47期、县级70期）。发布119期，其中市级47期、县级80期。",
    ).map(({ sentence, difference }) => [sentence, difference]);
    expect(sentences).toEqual([
      ["正文各分项 47 + 70 = 117，总数写的是 119，多 2。", 2],
      ["正文各分项 47 + 80 = 127，大于总数 119，多 8。", -8],
    ]);
  });

  it("and are in the tables too, are held against those instead", () => {
    const [finding, ...more] = briefs(NOTHING, "收到申请0件，其中予以公开0件、不予公开3件。");
    expect(finding).toBe("text-count 3, 0");
    expect(more).toEqual([]);
  });
});

describe("shares", () => {
  const breakdown = "新增87条。其中机构类1条，占1.1%；动态类42条，占48.3%；业务类44条，占50.6%。";

  it("are rounded as printed", () => {
    expect(briefs(NOTHING, breakdown)).toEqual([]);
    expect(briefs(NOTHING, breakdown.replace("48.3%", "48%"))).toEqual([]);
    expect(briefs(NOTHING, breakdown.replace("48.3%", "48.28%"))).toEqual([]);
    expect(briefs(NOTHING, breakdown.replace("48.3%", "48.2%"))).toEqual([
      "text-percentage 48.2, 48.3",
    ]);
    expect(roundedShare(3, 87, 1)).toBe(3.4);
    expect(roundedShare(1, 8, 2)).toBe(12.5);
    expect(roundedShare(1, 8, 0)).toBe(13);
    expect(roundedShare(1, 200, 0)).toBe(1);
  });

  it("may be those of the sum of the parts, or of any total at hand", () => {
    const parts = "机构类1条，占总体的比例为25%；动态类3条，占总体的比例为75%。";
    expect(briefs(NOTHING, parts)).toEqual([]);
    expect(briefs(NOTHING, `累计公开8条。${parts.replace("75%", "37.5%")}`)).toEqual([]);
    expect(briefs(NOTHING, parts.replace("75%", "74%"))).toEqual(["text-percentage 74, 75"]);
  });

  it("show the division", () => {
    const [finding] = claimed(NOTHING, "发布信息87条，其中解读3条，占3.5%。");
    expect(finding?.sentence).toBe("正文写“其中解读3条，占3.5%”，3 ÷ 87 = 3.4%，写的是 3.5%。");
    expect(finding).toMatchObject({ expected: 3.4, actual: 3.5, difference: null });
  });

  it.each([
    "发布信息87条，同比增长70.3%。",
    "发布信息87条，较去年回落12.3%。",
    "解读3条，占全省总量的3.5%。",
    "发布信息87条，其中解读3条，占比约3.5%。",
    "解读3条，占3.5%。",
    "发布信息87条，归集100条，其中解读3条，占3.5%。",
    "主动公开率达90.2%，总体合格率达到100%。",
  ])("%s: of a whole that is not at hand, or no share", (sentence) => {
    expect(briefs(NOTHING, sentence)).toEqual([]);
  });
});

describe("Chinese numerals", () => {
  it("up to 万", () => {
    const numerals = ["〇", "一", "两", "十", "十二", "二十", "一百零五", "三千二百", "一万二千"];
    expect(numerals.map(chineseNumber)).toEqual([0, 1, 2, 10, 12, 20, 105, 3200, 12000]);
  });

  it("that are none", () => {
    const numerals = ["", "万", "一二", "十十", "百千", "一万万"];
    expect(numerals.map(chineseNumber)).toEqual(numerals.map(() => null));
  });
});
