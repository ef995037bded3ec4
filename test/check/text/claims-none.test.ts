import { brief, briefs, claimed, COUNTY, NOTHING } from "./claims";
import { filled } from "../reports";

const NONE = [
  ["本年度未收到政府信息公开申请。", ["text-none 0, 34"]],
  ["2023年，我县没有收到公民、法人或者其他组织提出的政府信息公开申请。", ["text-none 0, 34"]],
  ["2023年无依申请公开事项。", ["text-none 0, 34"]],
  ["未发生被行政复议、行政诉讼的情况。", ["text-none 0, 11", "text-none 0, 7"]],
  ["无政府信息公开行政复议。", ["text-none 0, 11"]],
  ["没有因政府信息公开申请引发的行政诉讼案件。", ["text-none 0, 7"]],
  ["全年收到申请34件，均已办结。", ["text-none 0, 1"]],
  ["全年收到申请34件，已全部答复。", ["text-none 0, 1"]],
  ["上年结转2件，收到申请34件，所有申请均已按要求办理完成。", ["text-none 0, 1"]],
  ["无结转下年度办理的申请。", ["text-none 0, 1"]],
  ["无结转2024年继续办理件。", ["text-none 0, 1"]],
  ["全年未制发规范性文件。", ["text-none 0, 13"]],
] as const;

describe("a text that says that there was none", () => {
  it.each(NONE)("%s: the tables have a number", (sentence, expected) => {
    expect(briefs(COUNTY, sentence)).toEqual(expected);
  });

  it.each(NONE)("%s: fits where the tables have 0", (sentence) => {
    const findings = claimed(NOTHING, sentence.replace(/\d+(?=件)/g, "0"));
    expect(findings.map(brief)).toEqual([]);
  });

  it("a table with blanks cannot be held against it", () => {
    for (const [sentence] of NONE) {
      expect(briefs(filled(null), sentence.replace(/\d+件/g, ""))).toEqual([]);
    }
  });

  it("names what the table has", () => {
    const [finding] = claimed(COUNTY, "收到申请34件，均已办结。");
    expect(finding?.sentence).toBe("正文写“均已办结”，而表三“四、结转下年度继续办理”的总计为 1。");
    expect(finding?.cells).toEqual([{ table: "requests", row: "carriedOut", column: "total" }]);
    expect(finding?.quote).toBe("收到申请34件，均已办结。");
  });

  it.each([
    "全县受理政府信息公开申请34件，均在法定期限内答复。",
    "全县受理政府信息公开申请34件，均按时答复。",
    "收到申请34件，除1件结转下年度外，均已办结。",
    "上年结转的2件申请均已办结。",
    "收到申请34件，上年结转2件均已办结。",
    "办理人大建议12件，全部办结。",
    "依申请公开工作有序开展，收到群众留言90条，均已答复。",
    "未收到科研机构的政府信息公开申请。",
    "未收到因政府信息公开申请引发的投诉。",
    "未收到政府信息公开申请的费用减免请求。",
    "该行政复议未被复议机关纠错，未发生行政诉讼败诉案件。",
    "未按要求答复引发行政复议的，依法追究责任。",
    "申请人无正当理由逾期不补正的申请6件。",
    "去年未收到政府信息公开申请。",
    "县水利局未收到政府信息公开申请。",
    "做到“无行政复议、行政诉讼”。",
    "进一步健全依申请公开制度，从无到有。",
  ])("%s: says nothing of the kind", (sentence) => {
    expect(briefs(COUNTY, sentence)).toEqual([]);
  });
});
