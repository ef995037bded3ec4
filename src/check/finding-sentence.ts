import { FORMATS, formatForYear } from "../report/formats";
import type { ReportFormat } from "../report/formats";
import { LEVELS } from "../report/levels";
import { TABLE_NAMES } from "../report/names";
import { blankSentence } from "./blank-sentences";
import type { ComparedFinding, Finding, FormVersionFinding } from "./finding";
import { lastYearSentence, limitSentence, moreOrLess, sumSentence } from "./sum-sentences";

/** Longer quotations are cut. */
const QUOTE = 60;

function quoted(text: string): string {
  return `“${text.length > QUOTE ? `${text.slice(0, QUOTE)}……` : text}”`;
}

function comparedSentence({ code, actual, lastYear }: ComparedFinding): string {
  if (code === "year-jump") {
    return `填的是 ${actual}，上年是 ${lastYear}，${moreOrLess(actual - lastYear)}。`;
  }
  const times =
    actual > lastYear
      ? `是上年的约 ${Math.round(actual / lastYear)} 倍`
      : `约为上年的 ${Math.round(lastYear / actual)} 分之一`;
  return `填的是 ${actual} 万元，上年是 ${lastYear} 万元，${times}。`;
}

function noticeOf(format: ReportFormat): string {
  return FORMATS.find(({ key }) => key === format)?.notice ?? "";
}

function versionSentence({ year, found, tables }: FormVersionFinding): string {
  const names = tables.map((table) => TABLE_NAMES[table].short).join("、");
  const wanted = `${year} 年的年报应使用${formatForYear(year).notice}的表格`;
  if (found !== "mixed") return `${wanted}，现在用的是${noticeOf(found)}的表格。`;
  return `${wanted}，现在两版混用${names === "" ? "" : `：${names}是另一版的`}。`;
}

/** What is wrong, with the values; without the place, which `findingPlace` names. */
export function findingSentence(finding: Finding): string {
  switch (finding.code) {
    case "row-total":
    case "results-total":
    case "balance":
    case "outcomes-total":
      return sumSentence(finding);
    case "carried-out-exceeds":
    case "issued-exceeds":
      return limitSentence(finding);
    case "carried-in":
    case "in-force":
      return lastYearSentence(finding);
    case "blank":
      return blankSentence(finding);
    case "not-a-number":
      return `填的是${quoted(finding.actual)}，不是数字。`;
    case "not-a-count":
      return finding.fault === "negative"
        ? `填的是 ${finding.actual}，不能是负数。`
        : `填的是 ${finding.actual}，应为整数。`;
    case "number-as-text":
      return `写成了文本${quoted(finding.actual)}，已按 ${finding.expected} 计算。`;
    case "no-rulemaking-power":
      return `单位层级是“${LEVELS[finding.level]}”，规章填的是 ${finding.actual}。`;
    case "fee-precision":
      return `填的是 ${finding.actual} 万元，小数超过 4 位。`;
    case "fee-unit":
    case "year-jump":
      return comparedSentence(finding);
    case "fee-overdue-unexplained":
      return `填的是 ${finding.actual}，而第六部分写的是${quoted(finding.quote)}。`;
    case "formula-overwritten":
      return "这里原来是自动计算的公式，现在是手填的数。";
    case "label-changed":
      return finding.actual.trim() === ""
        ? `表格文字${quoted(finding.expected)}不见了。`
        : `表格文字${quoted(finding.expected)}变成了${quoted(finding.actual)}。`;
    case "form-version":
      return versionSentence(finding);
    case "table-missing":
      return `没有这张表（${TABLE_NAMES[finding.table].title}）。`;
  }
}
