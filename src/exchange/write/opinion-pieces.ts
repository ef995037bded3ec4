import type { Opinion, OpinionFinding, OpinionRule } from "../../check/review/opinion";
import { STATE_NAMES } from "../../check/review/state";
import { numeral } from "../../draft/numeral";
import {
  closingLines,
  countsSentence,
  nothingFound,
  openingLines,
  placeLines,
  quietSentences,
  reasonLines,
  ruleHeading,
  unitWords,
} from "./opinion-words";

/** A column of a table of texts. */
export interface TextColumn {
  readonly heading: string;
  /** Its part of the type area; all columns together make 1. */
  readonly share: number;
  readonly centred?: true;
}

/** Every cell is a list of lines; a line break within one makes a line of its own. */
export type TextCell = readonly string[];

/** A row of cells, or one cell over the whole width that belongs to the row before it. */
export type TextRow =
  | { readonly cells: readonly TextCell[]; readonly keepNext?: boolean }
  | { readonly across: TextCell };

/** An opinion from top to bottom, the same for Word and for the clipboard. */
export type OpinionPiece =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | {
      readonly kind: "paragraph";
      readonly text: string;
      readonly bold?: true;
      /** At the left edge without an indent: to whom; at the right: who signs. Left out: the text. */
      readonly edge?: "left" | "right";
    }
  /** The rule and where it comes from, in the size of the tables. */
  | { readonly kind: "note"; readonly label: string; readonly text: string }
  | {
      readonly kind: "table";
      readonly columns: readonly TextColumn[];
      readonly rows: readonly TextRow[];
    };

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

const paragraph = (text: string): OpinionPiece => ({ kind: "paragraph", text });

const edged = (text: string, edge: "left" | "right"): OpinionPiece => ({
  kind: "paragraph",
  text,
  edge,
});

const heading = (text: string): OpinionPiece => ({ kind: "heading", level: 1, text });

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

function rulePieces(rule: OpinionRule, at: number): readonly OpinionPiece[] {
  return [
    { kind: "heading", level: 2, text: `（${numeral(at + 1)}）${ruleHeading(rule)}` },
    { kind: "note", label: "规则：", text: rule.text },
    { kind: "note", label: "依据：", text: rule.source },
    { kind: "table", columns: FINDING_COLUMNS, rows: rule.findings.flatMap(findingRows) },
  ];
}

export function opinionPieces(opinion: Opinion): readonly OpinionPiece[] {
  const { title, cover, year, time, verdict, scope, completeness, rules } = opinion;
  return [
    { kind: "title", text: title },
    ...(cover === null ? [] : [edged(`${cover.addressee}：`, "left")]),
    ...openingLines(opinion).map(paragraph),
    heading("一、审核结论"),
    { kind: "paragraph", text: `审核结论：${verdict.sentence}`, bold: true },
    paragraph(countsSentence(opinion)),
    paragraph(`单位：${unitWords(opinion)}`),
    paragraph(`报告年度：${year} 年`),
    paragraph(`审核时间：${time}`),
    heading("二、审核范围和完整性"),
    ...scope.map(paragraph),
    {
      kind: "table",
      columns: COMPLETENESS_COLUMNS,
      rows: completeness.map(({ name, complete, sentence }) => ({
        cells: [[name], [sentence], [complete ? "是" : "否"]],
      })),
    },
    heading("三、逐条审核意见"),
    ...(rules.length === 0 ? [paragraph(nothingFound(opinion))] : rules.flatMap(rulePieces)),
    heading("四、其他规则的审核情况"),
    ...quietSentences(opinion).map(paragraph),
    ...closingLines(opinion).map((line) => edged(line, "right")),
  ];
}
