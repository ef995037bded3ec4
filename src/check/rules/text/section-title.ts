import { bareWords, sectionTitle } from "../../../report/section-titles";
import { HEADINGS } from "../need";
import { headingsOf } from "./headings";
import type { OwnHeading } from "./headings";
import { noticedAt } from "./places";
import type { Noticed } from "./places";
import { FORM } from "./sources";
import { textRule } from "./text-rule";

function otherWords({ key, heading }: OwnHeading): readonly Noticed[] {
  const { full, words } = sectionTitle(key);
  if (bareWords(heading.words) === bareWords(words)) return [];
  const place = { section: key, paragraph: -1, text: heading.text };
  const from = Math.max(heading.text.indexOf(heading.words), 0);
  const sentence = `标题写的是“${heading.words}”，统一格式是“${full}”。`;
  return [
    noticedAt(place, from, heading.text.length, {
      expected: words,
      actual: heading.words,
      sentence,
    }),
  ];
}

export const sectionTitleDiffers = textRule({
  code: "section-title",
  severity: "explain",
  title: "章节标题不一致",
  text: "六个部分的标题与统一格式的文字一致。",
  advice: "改成统一格式的标题；确需保留的，写明原因。",
  source: FORM,
  needs: [HEADINGS],
  find: ({ text }) => headingsOf(text).flatMap(otherWords),
});
