import type { Opinion, OpinionFinding, OpinionRule } from "../../check/review/opinion";
import type { Justification } from "../../check/review/justification";
import { SEVERITY_NAMES } from "../../check/rules/severity";

const dated = ({ reason, date }: Justification): string =>
  date === "" ? reason : `${reason}（${date}）`;

/** The reason that a finding is justified with and its day, or the one given for what stood there before. */
export function reasonLines({ justification, earlier }: OpinionFinding): readonly string[] {
  return [
    ...(justification === null ? [] : [`说明：${dated(justification)}`]),
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
  const { open, justified, hint } = counts;
  return `待处理 ${open} 处，有说明 ${justified} 处，提示 ${hint} 处。`;
}

/** The unit, or that nobody has named it. */
export function unitWords({ organisation }: Opinion): string {
  return organisation === "" ? "（没有填写单位）" : organisation;
}

/** X、Y（没有上年年报）；Z（表格有空白）. */
function unjudgedWords({ quiet: { unjudged } }: Opinion): string {
  return unjudged.map(({ lacks, titles }) => `${titles.join("、")}（${lacks}）`).join("；");
}

/** What is told of the rules without a finding. */
export function quietSentences(opinion: Opinion): readonly string[] {
  const { passed, unjudged } = opinion.quiet;
  return [
    ...(passed.length > 0
      ? [`下列 ${passed.length} 类问题都查过，没有发现：${passed.join("、")}。`]
      : []),
    ...(unjudged.length > 0
      ? [`下列各类没有发现，但没有全部判断：${unjudgedWords(opinion)}。`]
      : []),
  ];
}

/** What an opinion without findings says: of what was not judged nobody can say anything. */
export function nothingFound({ isSelection, quiet: { unjudged } }: Opinion): string {
  if (isSelection) return "没有需要修改或者核实的问题。";
  return unjudged.length === 0
    ? "没有发现问题。"
    : "已审核的部分没有发现问题；没有全部判断的规则，见第四部分。";
}

/** What stands over the conclusion of an opinion that is sent: what it is, what is wanted, by when. */
export function openingLines({ cover, counts, year }: Opinion): readonly string[] {
  if (cover === null) return [];
  const { due, remarks } = cover;
  const until = due === "" ? "后" : `，并于${due}前`;
  const asks = counts.open > 0 || due !== "";
  return [
    `你单位报送的${year}年政府信息公开工作年度报告已经审核，意见如下。`,
    ...(asks ? [`请按本意见逐条修改或者核实${until}重新报送。`] : []),
    ...remarkLines(remarks),
  ];
}

/** The officer's own words, each line by itself. */
export function remarkLines(remarks: string): readonly string[] {
  const lines = remarks.split(/\r\n?|\n/u).filter((line) => line.trim() !== "");
  return lines.map((line, at) => (at === 0 ? `审核人意见：${line}` : line));
}

/** What stands at the end: who sends it, and the day. */
export function closingLines({ cover }: Opinion): readonly string[] {
  return cover === null ? [] : [cover.signature, cover.date].filter((line) => line !== "");
}
