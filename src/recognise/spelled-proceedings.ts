import { cellOfText } from "./cell-text";
import { PROCEEDINGS } from "./outcome-headings";
import { plainWords } from "./printed-words";
import { complaints } from "./sentences";
import { spelledLabels } from "./spelled-labels";
import { mayBeSplit } from "./spelled-numbers";
import { spell } from "./spelled-rows";
import type { Script } from "./spelled-rows";
import { spellingFault } from "./spelled-table";
import type { Row, SpelledTable } from "./spelled-table";
import type { Token } from "./spelled-words";

const { headings, groups, cells, layout } = PROCEEDINGS;

/** The outcomes over each group, and its sum. */
const OUTCOMES = new Set(headings.map(({ text }) => text)).size;

const GROUPS = groups.map(({ text }) => plainWords(text));

/** All outcomes one after the other are the one label of the one row of numbers. */
const SCRIPT: Script = {
  rows: [{ labels: [headings.map(({ text }) => plainWords(text)).join("")], reads: () => false }],
  isBeside: ({ plain, isReworded }) => !isReworded && GROUPS.some((label) => label.includes(plain)),
};

/** The printed headings as rows of a grid. */
function headingRows(): readonly Row[] {
  const first = Math.min(...cells.map(({ top }) => top));
  return Array.from({ length: first }, (_, top) =>
    Array.from({ length: layout.columns }, (_column, left) => {
      const label = layout.labels.find((each) => each.top === top && each.left === left);
      return label?.text ?? "";
    }),
  );
}

/** Reads the words and numbers of table four: every heading, then as many numbers. */
export function spelledProceedings(tokens: readonly Token[]): SpelledTable {
  const name = groups[0]?.text ?? "";
  const refused = (complaint: ReturnType<typeof complaints.copiedSplit>): SpelledTable => ({
    ok: false,
    complaint,
    matches: 0,
  });
  const spelling = spell(tokens, SCRIPT);
  if (!spelling.ok) {
    const { rows } = SCRIPT;
    return "twice" in spelling || spelling.row < rows.length - 1
      ? spellingFault(spelling, [name])
      : refused(complaints.copiedHeadings([...new Set(headings.map(({ text }) => text))]));
  }
  const beside = tokens.filter((_, at) => spelling.rowOf[at] === null);
  const { whole, left } = spelledLabels(beside, groups);
  const starts = groups.map((group) => whole.find(({ label }) => label === group)?.start ?? -1);
  const numbers = tokens.filter(({ isNumber }) => isNumber);
  const firstNumber = tokens.findIndex(({ isNumber }) => isNumber);
  if (left > 0 || whole.length < groups.length || starts.some((start) => start < 0)) {
    return refused(complaints.copiedHeadings(groups.map(({ text }) => text)));
  }
  // 行政复议 and 行政诉讼, and the two below the latter, stand from left to right.
  const ordered = groups.every((group, index) =>
    groups.every(
      (other, at) =>
        other.top !== group.top || at <= index || (starts[at] ?? 0) > (starts[index] ?? 0),
    ),
  );
  if (!ordered) return refused(complaints.columnOrder(null));
  if (firstNumber === -1) return refused(complaints.copiedWithout(name));
  if (tokens.slice(firstNumber).some(({ isNumber }) => !isNumber)) {
    return refused(complaints.copiedHeadings([...new Set(headings.map(({ text }) => text))]));
  }
  if (numbers.length !== cells.length) {
    return refused(complaints.copiedCount(name, numbers.length, cells.length));
  }
  const texts = numbers.map(({ text }) => text);
  if (mayBeSplit(texts, OUTCOMES)) return refused(complaints.copiedSplit(name));
  return { ok: true, rows: [...headingRows(), texts.map(cellOfText)] };
}
