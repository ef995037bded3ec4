import { Document, Packer, Paragraph, TextRun } from "docx";
import type { FileChild } from "docx";
import type { Opinion, OpinionFinding, OpinionRule } from "../../check/review/opinion";
import { STATE_NAMES } from "../../check/review/state";
import { numeral } from "../../draft/numeral";
import { writable } from "./characters";
import { FONT_TABLE } from "./docx-fonts";
import { pageNumbers } from "./docx-footer";
import { coreProperties } from "./docx-properties";
import { documentStyles } from "./docx-styles";
import { textRun, textTable } from "./opinion-table";
import type { TextColumn, TextRow } from "./opinion-table";
import {
  countsSentence,
  nothingFound,
  placeLines,
  quietSentences,
  ruleHeading,
  reasonLines,
  unitWords,
} from "./opinion-words";
import { LINE, MARGINS, PAGE } from "./page";
import { titleLines } from "./title-lines";

const FINDING_COLUMNS: readonly TextColumn[] = [
  { heading: "序号", share: 0.07, centred: true },
  { heading: "位置", share: 0.25 },
  { heading: "情况", share: 0.3 },
  { heading: "处理意见", share: 0.28 },
  { heading: "状态", share: 0.1, centred: true },
];

const COMPLETENESS_COLUMNS: readonly TextColumn[] = [
  { heading: "项目", share: 0.2, centred: true },
  { heading: "情况", share: 0.65 },
  { heading: "是否完整", share: 0.15, centred: true },
];

/** Half a line between a table and the text round it. */
const AROUND_TABLE = Math.round(LINE / 2);

const heading = (text: string, level: 1 | 2): Paragraph =>
  new Paragraph({ style: `Heading${level}`, children: [new TextRun(writable(text))] });

const paragraph = (text: string, bold = false): Paragraph =>
  new Paragraph({ children: [textRun(writable(text), bold)] });

/** The rule and where it comes from, in the size of the tables. */
function note(label: string, text: string): Paragraph {
  return new Paragraph({
    style: "TableText",
    keepNext: true,
    children: [textRun(label, true), new TextRun(writable(text))],
  });
}

const space = (): Paragraph =>
  new Paragraph({ style: "TableText", spacing: { line: AROUND_TABLE }, children: [] });

/**
 * A finding is a row; what it can be mended by and why it is kept need the whole width and stand
 * under it.
 */
function findingRows(finding: OpinionFinding): readonly TextRow[] {
  const { number, sentence, advice, repairs, state } = finding;
  const cells = [[String(number)], placeLines(finding), [sentence], [advice], [STATE_NAMES[state]]];
  const [first, ...further] = repairs;
  const mending = first === undefined ? [] : [`修改建议：${first}`, ...further];
  const across = [...mending, ...reasonLines(finding)];
  return across.length === 0 ? [{ cells }] : [{ cells, keepNext: true }, { across }];
}

function ruleParts(rule: OpinionRule, at: number): FileChild[] {
  return [
    heading(`（${numeral(at + 1)}）${ruleHeading(rule)}`, 2),
    note("规则：", rule.text),
    note("依据：", rule.source),
    textTable(FINDING_COLUMNS, rule.findings.flatMap(findingRows)),
    space(),
  ];
}

function titleParagraph(title: string): Paragraph {
  const lines = titleLines(writable(title));
  return new Paragraph({
    style: "Title",
    children: lines.map((text, at) => new TextRun(at === 0 ? { text } : { text, break: 1 })),
  });
}

function parts(opinion: Opinion): FileChild[] {
  const { title, year, time, verdict, scope, completeness, rules } = opinion;
  return [
    titleParagraph(title),
    heading("一、审核结论", 1),
    paragraph(`审核结论：${verdict.sentence}`, true),
    paragraph(countsSentence(opinion)),
    paragraph(`单位：${unitWords(opinion)}`),
    paragraph(`报告年度：${year} 年`),
    paragraph(`审核时间：${time}`),
    heading("二、审核范围和完整性", 1),
    ...scope.map((sentence) => paragraph(sentence)),
    space(),
    textTable(
      COMPLETENESS_COLUMNS,
      completeness.map(({ name, complete, sentence }) => ({
        cells: [[name], [sentence], [complete ? "是" : "否"]],
      })),
    ),
    space(),
    heading("三、逐条审核意见", 1),
    ...(rules.length === 0 ? [paragraph(nothingFound(opinion))] : rules.flatMap(ruleParts)),
    heading("四、其他规则的审核情况", 1),
    ...quietSentences(opinion).map((sentence) => paragraph(sentence)),
  ];
}

/** Builds the opinion with the library and packs it. */
export async function packOpinionDocx(opinion: Opinion): Promise<Uint8Array> {
  const file = new Document({
    styles: { importedStyles: documentStyles() },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGINS } },
        footers: pageNumbers(),
        children: parts(opinion),
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(file, undefined, [
    { path: "word/fontTable.xml", data: FONT_TABLE },
    { path: "docProps/core.xml", data: coreProperties(writable(opinion.title)) },
  ]);
  return new Uint8Array(packed);
}
