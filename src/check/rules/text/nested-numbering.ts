import { sectionTitle } from "../../../report/section-titles";
import type { ReportText } from "../../../report/text";
import type { Noticed } from "./places";
import { noticedAt } from "./places";
import { textRule } from "./text-rule";
import { PRACTICE } from "../words";

const OPEN_NUMBER = /^(?<numeral>[一二三四五六七八九十]{1,3})、/u;

/** 一、二、三、 inside a section, where only the sections themselves are numbered so. */
function nestedNumbers(text: ReportText): readonly Noticed[] {
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
    return noticedAt(place, 0, first.numeral.length + 1, {
      actual: marks.map(({ numeral }) => numeral).join("、"),
      sentence: `“${sectionTitle(key).full}”之内又用了${numerals}编号，与六个部分的序号混在一起，应改用“（一）（二）（三）”。`,
    });
  });
}

export const nestedNumbering = textRule({
  code: "nested-numbering",
  severity: "explain",
  title: "序号层次混用",
  text: "“一、二、三、”只给六个部分编号，部分之内用“（一）（二）”“1.2.”。",
  advice: "把部分之内的“一、二、三、”改成“（一）（二）（三）”。",
  source: PRACTICE,
  needs: [],
  find: ({ text }) => nestedNumbers(text),
});
