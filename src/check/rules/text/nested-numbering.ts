import { sectionTitle } from "../../../report/section-titles";
import type { ReportText } from "../../../report/text";
import type { TextFinding } from "../../text/finding";
import { findingAt } from "./places";

const OPEN_NUMBER = /^(?<numeral>[一二三四五六七八九十]{1,3})、/u;

/** 一、二、三、 inside a section, where only the sections themselves are numbered so. */
export function nestedNumberingFindings(text: ReportText): readonly TextFinding[] {
  return text.sections.flatMap(({ key, paragraphs }) => {
    const marks = paragraphs.flatMap((paragraph, index) => {
      const numeral = OPEN_NUMBER.exec(paragraph)?.groups?.["numeral"];
      return numeral === undefined ? [] : [{ numeral, index, paragraph }];
    });
    const [first] = marks;
    // One alone counts only as the beginning of a count.
    if (first === undefined || (marks.length === 1 && first.numeral !== "一")) return [];
    const place = { section: key, paragraph: first.index, text: first.paragraph };
    const numerals = marks.map(({ numeral }) => `“${numeral}、”`).join("");
    return findingAt("nested-numbering", place, 0, first.numeral.length + 1, {
      actual: marks.map(({ numeral }) => numeral).join("、"),
      sentence: `“${sectionTitle(key).full}”之内又用了${numerals}编号，与六个部分的序号混在一起，应改用“（一）（二）（三）”。`,
    });
  });
}
