import { briefs, COUNTY } from "./claims";

describe("kinds of published information with the names of what the tables count", () => {
  it.each([
    "主动公开政府信息100条，其中：机构职能20条；行政处罚决定13条；其他67条。",
    "全年主动公开政府信息100条，其中行政许可决定33条、依申请公开2条、其他65条。",
    "公开的信息中，行政处罚决定13条，占13.0%；许可决定2条，占2.0%。",
    "新增信息中，依申请公开13条；政府信息公开申请2条。",
    "从公开渠道看，通过政府网站发布97条，通过依申请公开发布3条。",
    "从公开渠道看，政府网站97条，依申请公开3条。",
    "发布政策解读材料20件，其中行政复议13件、图解7件。",
    "发布政策解读材料20件，其中图解7件、行政复议13件。",
  ])("are none of them: %s", (sentence) => {
    expect(briefs(COUNTY, sentence)).toEqual([]);
  });

  it.each([
    ["主动公开政府信息100条，收到政府信息公开申请50条。", "text-count 50, 36"],
    ["主动公开政府信息100条；作出行政处罚决定13件。", "text-count 13, 4119"],
    ["全年收到政府信息公开申请50条。", "text-count 50, 36"],
    ["依申请公开50条。", "text-count 50, 36"],
    ["发布政策解读材料20件；发生行政复议13件。", "text-count 13, 11"],
    ["发布政策解读材料20件，行政复议13件。", "text-count 13, 11"],
  ])("and what is counted beside them is still compared: %s", (sentence, found) => {
    expect(briefs(COUNTY, sentence)).toEqual([found]);
  });
});
