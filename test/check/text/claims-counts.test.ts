import { briefs, claimed, COUNTY, textOf } from "./claims";
import { change, filled, told } from "../reports";

/** Sentences that state a number of COUNTY's tables, and the number they state. */
const STATED: readonly (readonly [string, number])[] = [
  ["全年共收到政府信息公开申请34件。", 34],
  ["2023年，我县新收政府信息公开申请34件。", 34],
  ["全县共收到政府信息公开申请36件（含上年结转2件）。", 36],
  ["本年度共受理依申请公开34件。", 34],
  ["依申请公开方面，全年收到公民、法人和其他组织提出的政府信息公开申请34件。", 34],
  ["通过网站、信函等渠道共收到政府信息公开申请34件。", 34],
  ["全年收到34件政府信息公开申请。", 34],
  ["全年办理政府信息公开申请35件。", 35],
  ["全年收到申请34件，办结35件。", 35],
  ["答复政府信息公开申请35件，均在法定期限内答复。", 35],
  ["收到申请34件，结转下年度继续办理1件。", 1],
  ["另有1件申请顺延到下年度答复。", 1],
  ["上年结转政府信息公开申请2件。", 2],
  ["2022年结转申请2件。", 2],
  ["予以公开12件。", 12],
  ["其中，部分公开3件。", 3],
  ["予以公开及部分公开15件。", 15],
  ["予以公开、部分公开共15件。", 15],
  ["不予公开5件。", 5],
  ["因本机关不掌握等原因无法提供8件。", 8],
  ["不予处理1件。", 1],
  ["作其他处理（含申请人主动撤回申请）6件。", 6],
  ["12件予以公开。", 12],
  ["自然人申请28件。", 28],
  ["自然人申请30件。", 30],
  ["法人或其他组织申请6件。", 6],
  ["商业企业申请4件。", 4],
  ["发生政府信息公开行政复议11件。", 11],
  ["有11件涉及政府信息公开的行政复议。", 11],
  ["行政诉讼案件7件。", 7],
  ["行政复议、行政诉讼共18件。", 18],
  ["未经复议直接起诉5件。", 5],
  ["复议后起诉2件。", 2],
  ["全年制发行政规范性文件13件。", 13],
  ["全年制发13件行政规范性文件。", 13],
  ["政府信息公开申请已办结35件。", 35],
  ["收到申请34件，其中按期办结35件。", 35],
  ["收到政府信息公开申请数为34件。", 34],
  ["废止行政规范性文件6件。", 6],
  ["现行有效行政规范性文件55件。", 55],
  ["作出行政许可决定97件。", 97],
  ["作出行政处罚4119件。", 4119],
  ["行政强制决定195件。", 195],
  ["行政事业性收费7730.28万元。", 7730.28],
];

describe("a number of the text that the tables have", () => {
  it.each(STATED)("%s: fits", (sentence) => {
    expect(briefs(COUNTY, sentence)).toEqual([]);
  });

  it.each(STATED)("%s: another number is found once", (sentence, stated) => {
    const findings = claimed(
      COUNTY,
      sentence.replace(new RegExp(`${String(stated)}(?=[件万])`), String(stated + 1000)),
    );
    expect(findings.map(({ code, actual }) => [code, actual])).toEqual([
      ["text-count", stated + 1000],
    ]);
  });

  it("is understood with commas, in full width, in Chinese numerals and with blanks", () => {
    const numbers = ["1,034", "１０３４", "1 034", "一千零三十四"];
    const found = numbers.map((number) => briefs(COUNTY, `全年收到申请${number}件。`));
    // A blank inside may part two numbers: nothing is said about it.
    const one = ["text-count 1034, 36"];
    expect(found).toEqual([one, one, [], one]);
    expect(briefs(COUNTY, "部分公开三件，不予公开五件，其他处理六件，予以公开十二件。")).toEqual(
      [],
    );
    expect(briefs(COUNTY, "2023 年全县受理政府信息公开申请 34 件。")).toEqual([]);
  });

  it("is one of its clause: a list gives each number its own words", () => {
    const list = "收到申请34件，其中予以公开12件、部分公开3件、不予公开5件、无法提供8件。";
    expect(briefs(COUNTY, list)).toEqual([]);
    expect(briefs(COUNTY, list.replace("部分公开3", "部分公开4"))).toEqual(["text-count 4, 3"]);
    expect(briefs(COUNTY, "其中12件予以公开、3件部分公开，5件不予公开。")).toEqual([]);
    expect(briefs(COUNTY, "其中12件予以公开和4件部分公开。")).toEqual(["text-count 4, 3"]);
    expect(briefs(COUNTY, "行政复议11件，行政诉讼8件。")).toEqual(["text-count 8, 7"]);
  });

  it("is that of each thing with 均 and 各", () => {
    const zero = filled(0);
    expect(briefs(zero, "行政复议、行政诉讼均为0件。")).toEqual([]);
    expect(briefs(COUNTY, "行政复议、行政诉讼均为0件。")).toEqual([
      "text-count 0, 11",
      "text-count 0, 7",
    ]);
    expect(briefs(COUNTY, "规章、行政规范性文件分别制发0件和13件。")).toEqual([]);
  });

  it("takes verb or thing from the number before it", () => {
    expect(briefs(COUNTY, "行政规范性文件制发13件、废止6件、现行有效54件。")).toEqual([
      "text-count 54, 55",
    ]);
    expect(briefs(COUNTY, "制发规章1件，行政规范性文件14件。")).toEqual([
      "text-count 1, 0",
      "text-count 14, 13",
    ]);
  });

  it("is an outcome of the reconsiderations or lawsuits that were spoken of", () => {
    const right = "行政复议11件，其中维持7件、纠正1件、尚未审结3件；行政诉讼7件，结果维持6件。";
    expect(briefs(COUNTY, right)).toEqual([]);
    expect(briefs(COUNTY, right.replace("维持7", "维持8"))).toEqual(["text-count 8, 7"]);
    expect(briefs(COUNTY, right.replace("维持6", "维持7"))).toEqual(["text-count 7, 6"]);
    const named = "行政复议11件和行政诉讼7件，其中行政复议维持7件，尚未审结3件，行政诉讼维持6件。";
    expect(briefs(COUNTY, named)).toEqual([]);
    expect(briefs(COUNTY, named.replace("审结3", "审结4"))).toEqual(["text-count 4, 3"]);
    expect(briefs(COUNTY, "行政复议11件，行政诉讼7件，其中维持13件。")).toEqual([]);
  });

  it("收到 0 件 beside numbers", () => {
    expect(briefs(COUNTY, "2023年共收到0条申请公开信息。")).toEqual(["text-count 0, 34"]);
  });
});

describe("a cell that cannot be judged", () => {
  it("a blank or a text: nothing is said", () => {
    for (const value of [null, "/"]) {
      const report = change(filled(null), { "requests.granted.total": value });
      expect(briefs(report, "予以公开5件，收到申请3件。")).toEqual([]);
    }
    expect(briefs({ ...COUNTY, requests: null }, "予以公开5件。")).toEqual([]);
  });

  it("a blank 上年结转: the second reading is open, so only the first can fit", () => {
    const report = change(filled(null), { "requests.received.total": 34 });
    expect(briefs(report, "收到申请36件。")).toEqual([]);
  });

  it("a blank 总计 is made up of the filled parts of its row", () => {
    const report = change(filled(null), {
      "requests.granted.naturalPerson": 8,
      "requests.granted.business": 1,
    });
    expect(briefs(report, "予以公开9件。")).toEqual([]);
    const [finding] = claimed(report, "予以公开10件。");
    expect(finding?.sentence).toBe(
      "正文写“予以公开10件”，表三“（一）予以公开”的总计为 9（总计栏有空白，按同一行已填的数相加），多 1。",
    );
  });

  it("2021 has no number for documents made public, 2019 has two", () => {
    const old = change(filled(0, "2019"), {
      "disclosure.normativeDocuments.made": 60,
      "disclosure.normativeDocuments.published": 58,
      "requests.otherHandling.total": 4,
    });
    expect(briefs(COUNTY, "主动公开行政规范性文件30件。")).toEqual([]);
    expect(briefs(old, "主动公开规范性文件60件。制定规范性文件60件。")).toEqual([]);
    expect(briefs(old, "主动公开规范性文件58件。其他处理4件。")).toEqual([]);
    expect(briefs(old, "主动公开规范性文件57件。其他处理5件。")).toEqual([
      "text-count 57, 58",
      "text-count 5, 4",
    ]);
  });
});

describe("a finding", () => {
  it("names the words, where they stand, and both numbers", () => {
    const paragraph = "公开有序推进。 全年收到申请34件，其中予以公开14件。再接再厉。";
    const text = textOf("总的情况。", paragraph);
    expect(told("text-count", COUNTY, { text })).toMatchObject({
      code: "text-count",
      severity: "explain",
      span: { section: "general", paragraph: 1, from: 18, to: 27 },
      quote: "全年收到申请34件，其中予以公开14件。",
      cells: [{ table: "requests", row: "granted", column: "total" }],
      expected: 12,
      actual: 14,
      difference: 2,
      sentence: "正文写“其中予以公开14件”，表三“（一）予以公开”的总计为 12，多 2。",
      // The cells are those of the other number: none of them is marked, and no table lists it.
      focus: [],
      table: null,
    });
  });

  it("shows every accepted reading, and compares with the nearest", () => {
    const [finding] = claimed(COUNTY, "全年收到申请37件。");
    expect(finding?.sentence).toBe(
      "正文写“全年收到申请37件”，与表中的数都不符：表三“一、本年新收政府信息公开申请数量”的总计为 34；表三“一、本年新收政府信息公开申请数量”与“二、上年结转政府信息公开申请数量”的总计之和为 36。与最近的 36 相比多 1。",
    );
    expect(finding?.cells.map(({ row }) => row)).toEqual(["received", "carriedIn"]);
  });

  it("names rows of one heading by the heading, and amounts with their unit", () => {
    const sentences = claimed(COUNTY, "不予公开6件。行政事业性收费7731万元。行政诉讼8件。").map(
      ({ sentence }) => sentence,
    );
    expect(sentences).toEqual([
      "正文写“不予公开6件”，表三“（三）不予公开”的总计之和为 5，多 1。",
      "正文写“行政事业性收费7731万元”，表二“行政事业性收费”的本年收费金额（单位：万元）为 7730.2849，多 0.7151 万元。",
      "正文写“行政诉讼8件”，表四“行政诉讼（未经复议直接起诉）”与“行政诉讼（复议后起诉）”的总计之和为 7，多 1。",
    ]);
  });
});
