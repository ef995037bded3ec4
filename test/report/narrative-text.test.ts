import { narrativeOf, textOfNarrative } from "../../src/report/narrative-text";
import type { Narrative } from "../../src/report/model";
import type { ReportText } from "../../src/report/text";
import { filled } from "../check/reports";

const withNarrative = (narrative: Narrative): ReportText =>
  textOfNarrative({ ...filled(0), narrative });

describe("the narrative of the JSON form as text", () => {
  it("is a paragraph a line, without title and headings", () => {
    expect(withNarrative({ introduction: "引言。", general: "第一段。\n\n 第二段。\r\n" })).toEqual(
      {
        title: null,
        introduction: ["引言。"],
        sections: [{ key: "general", heading: null, paragraphs: ["第一段。", "第二段。"] }],
        hasHeadings: false,
      },
    );
  });

  it("leaves out a section without text", () => {
    expect(withNarrative({ general: " \n", problems: "" }).sections).toEqual([]);
  });

  it("comes back as it was", () => {
    const narrative = {
      introduction: "引言。",
      general: "一段。\n二段。",
      problems: "甲。",
      others: "乙。",
    };
    expect(narrativeOf(withNarrative(narrative))).toEqual(narrative);
    expect(narrativeOf(withNarrative({}))).toEqual({});
  });

  it("keeps the text of a section whose title stands twice, and none of the tables' sections", () => {
    const section = { heading: null, paragraphs: ["甲。"] };
    const text: ReportText = {
      title: "标题",
      introduction: [],
      sections: [
        { key: "general", ...section },
        { key: "requests", ...section },
        { key: "general", heading: null, paragraphs: ["乙。"] },
      ],
      hasHeadings: true,
    };
    expect(narrativeOf(text)).toEqual({ general: "甲。\n乙。" });
  });
});
