import { sectionTitle } from "../../../report/section-titles";
import type { ReportText, SectionKey } from "../../../report/text";
import { HEADINGS } from "../need";
import type { Need } from "../need";
import { headingsOf } from "./headings";
import type { OwnHeading } from "./headings";
import { noticedAt } from "./places";
import type { Noticed } from "./places";
import { FORM } from "./sources";
import { textRule } from "./text-rule";

/** What is wrong with the number of a heading; null when nothing is. */
function fault({ key, heading }: OwnHeading, repeated: boolean): string | null {
  const { full, numeral, words } = sectionTitle(key);
  if (repeated) return `“${words}”的标题出现了不止一次，应当只有一个“${full}”。`;
  if ((heading.automatic && heading.numeral === null) || heading.numeral === numeral) return null;
  return heading.numeral === null
    ? `“${words}”前面没有序号，应是“${numeral}、”。`
    : `“${words}”的序号写的是“${heading.numeral}”，应是“${numeral}、”。`;
}

function wrongNumbers(text: ReportText): readonly Noticed[] {
  const headings = headingsOf(text);
  // A copy that lost all its numbers says nothing about them.
  const numbered = headings.some(({ heading }) => heading.numeral !== null);
  const seen = new Set<SectionKey>();
  return headings.flatMap((own) => {
    const { key, heading } = own;
    const repeated = seen.has(key);
    seen.add(key);
    const sentence = numbered || repeated ? fault(own, repeated) : null;
    if (sentence === null) return [];
    const place = { section: key, paragraph: -1, text: heading.text };
    const said = { expected: sectionTitle(key).numeral, actual: heading.numeral, sentence };
    return [noticedAt(place, 0, Math.max(heading.text.indexOf(heading.words), 0), said)];
  });
}

/** Numbers that can be read: Word's own are not in the text, and a copy can have lost them all. */
const NUMERALS: Need = {
  lacks: "章节序号没有读出来",
  isMet: ({ text }) => {
    const headings = text === null ? [] : headingsOf(text).map(({ heading }) => heading);
    return (
      headings.length === 0 ||
      (headings.some(({ numeral }) => numeral !== null) &&
        headings.every(({ automatic, numeral }) => !automatic || numeral !== null))
    );
  },
};

export const sectionNumber = textRule({
  code: "section-number",
  severity: "explain",
  title: "章节序号不对",
  text: "六个部分依次用“一、”至“六、”编号，不重复、不跳号、不用阿拉伯数字。",
  advice: "改成该部分应有的序号。",
  source: FORM,
  needs: [HEADINGS, NUMERALS],
  find: ({ text }) => wrongNumbers(text),
});
