import { SECTION_TITLES } from "../../report/names";
import { SECTION_KEYS } from "../../report/text";
import type { DescribedFinding } from "../sentences";
import { TEXT_CATALOGUE } from "./catalogue";
import type { TextFinding, TextSpan } from "./finding";

/** The users' word for the kind of fault, for headings and counts: 件数与表格不一. */
export function textFindingTitle(finding: TextFinding): string {
  return TEXT_CATALOGUE[finding.code].title;
}

function placeOfSpan({ section, paragraph }: TextSpan): string {
  if (section === "title") return "标题";
  const name =
    section === "introduction"
      ? "开头"
      : `“${SECTION_TITLES[SECTION_KEYS.indexOf(section)] ?? ""}”`;
  return paragraph < 0 ? `${name}的标题` : `${name}第 ${String(paragraph + 1)} 段`;
}

/** Where the finding is: “一、总体情况”第 3 段; 正文 for what is not there. */
export function textFindingPlace({ span }: TextFinding): string {
  return span === null ? "正文" : placeOfSpan(span);
}

/** Longer quotations are cut: a text without full stops is one sentence. */
const LONGEST_QUOTE = 200;

/** What is wrong, with the sentence of the text where it is not told already. */
export function textFindingSentence({ sentence, quote }: TextFinding): string {
  const words = [...(quote ?? "")];
  if (words.length === 0 || sentence.includes(words.join(""))) return sentence;
  const cut = words.length > LONGEST_QUOTE ? "……" : "";
  return `${sentence}原文：“${words.slice(0, LONGEST_QUOTE).join("")}${cut}”`;
}

/** What to do about the finding. */
export function textFindingInstruction(finding: TextFinding): string {
  return TEXT_CATALOGUE[finding.code].instruction;
}

/** The public form of a finding in the text. */
export function describeTextFinding(finding: TextFinding): DescribedFinding {
  const { code, severity, cells, expected, actual, difference, quote } = finding;
  return {
    code,
    severity,
    cells,
    expected,
    actual,
    difference,
    message: `${textFindingPlace(finding)}：${finding.sentence}`,
    instruction: textFindingInstruction(finding),
    source: TEXT_CATALOGUE[code].source,
    ...(quote === null ? {} : { quote }),
  };
}
