import { SEVERITY_NAMES } from "../../check/catalogue";
import type { Opinion } from "../../check/review/opinion";
import type { OpinionFinding, OpinionRule } from "../../check/review/opinion-rules";
import type { KeptReason } from "../../check/review/justification";

const dated = ({ reason, date }: KeptReason): string =>
  date === "" ? reason : `${reason}（${date}）`;

/** The reason that a finding is kept with and its day, or the one given for what stood there before. */
export function reasonLines({ reason, earlier }: OpinionFinding): readonly string[] {
  return [
    ...(reason === null ? [] : [`说明：${dated(reason)}`]),
    ...(earlier === null ? [] : [`内容变了，要重新核实。原说明：${dated(earlier)}`]),
  ];
}

/** The place in words, and under it the cell of the workbook: 三、依申请公开!B5. */
export function placeLines({ place, address }: OpinionFinding): readonly string[] {
  return address === null ? [place] : [place, address.replaceAll("'", "")];
}

/** 横向合计不符（错误，2 处）. */
export function ruleHeading({ title, severity, count }: OpinionRule): string {
  return `${title}（${SEVERITY_NAMES[severity]}，${count} 处）`;
}

/** 待处理 3 处，有说明 1 处，提示 2 处。 */
export function countsSentence({ counts }: Opinion): string {
  const { open, kept, hint } = counts;
  return `待处理 ${open} 处，有说明 ${kept} 处，提示 ${hint} 处。`;
}

/** The unit, or that nobody has named it. */
export function unitWords({ organisation }: Opinion): string {
  return organisation === "" ? "（没有填写单位）" : organisation;
}

/** What is told of the rules without a finding. */
export function quietSentences({ quiet: { passed, unjudged } }: Opinion): readonly string[] {
  return [
    ...(passed.length > 0
      ? [`下列 ${passed.length} 类问题都查过，没有发现：${passed.join("、")}。`]
      : []),
    ...(unjudged.length > 0
      ? [
          `下列各类没有发现，但因为有空白、缺少表格、没有上年年报或者没有正文等，没有全部判断：${unjudged.join("、")}。`,
        ]
      : []),
  ];
}
