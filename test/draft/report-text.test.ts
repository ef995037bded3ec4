import { composeDraft } from "../../src/draft/compose";
import { textOfDraft } from "../../src/draft/report-text";
import { fixture } from "../check/reports";
import { formOf } from "./drafts";

describe("the written report as the text rules read it", () => {
  const text = textOfDraft(composeDraft(formOf({}), fixture("suqian-2023")));

  it("has its title and the form's six headings with their numerals", () => {
    expect(text.title).toBe("宿迁市2023年政府信息公开工作年度报告");
    expect(text.hasHeadings).toBe(true);
    expect(text.sections.map(({ heading }) => heading)).toEqual(
      [
        ["一", "总体情况"],
        ["二", "主动公开政府信息情况"],
        ["三", "收到和处理政府信息公开申请情况"],
        ["四", "政府信息公开行政复议、行政诉讼情况"],
        ["五", "存在的主要问题及改进情况"],
        ["六", "其他需要报告的事项"],
      ].map(([numeral, words]) => ({
        text: `${numeral ?? ""}、${words ?? ""}`,
        numeral,
        words,
        automatic: false,
      })),
    );
  });

  it("has sub-headings as paragraphs and nothing under the headings of the tables", () => {
    const [general, disclosure] = text.sections;
    expect(general?.paragraphs[0]).toBe("（一）主动公开");
    expect(disclosure?.paragraphs).toEqual([]);
  });
});
