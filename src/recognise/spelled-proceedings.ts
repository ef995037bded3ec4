import { cellOfText } from "./cell-text";
import { PROCEEDINGS } from "./outcome-headings";
import { plainWords } from "./printed-words";
import { complaints } from "./sentences";
import type { Complaint } from "./sentences";
import { spelledLabels } from "./spelled-labels";
import { mayBeSplit } from "./spelled-numbers";
import { spell } from "./spelled-rows";
import type { Script } from "./spelled-rows";
import { standAs } from "./spelled-stacks";
import type { Row, SpelledTable } from "./spelled-table";
import type { Token } from "./spelled-words";

const { headings, groups, cells, layout } = PROCEEDINGS;

/** The outcomes of each group, its sum among them. */
const OUTCOMES = new Set(headings.map(({ text }) => text)).size;

const GROUPS = groups.map(({ text }) => plainWords(text));

const PLAIN_HEADINGS = headings.map(({ text }) => plainWords(text));

/** All outcomes one after the other are the one label of the one row of numbers. */
const SCRIPT: Script = {
  rows: [{ labels: [PLAIN_HEADINGS.join("")], reads: () => false }],
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

const OUTCOME_TEXTS = [...new Set(headings.map(({ text }) => text))];

/** Why the words over the numbers are not all the headings, in their order; null where they are. */
function headingsFault(words: readonly Token[]): Complaint | null {
  const spelling = spell(words, SCRIPT);
  const outcomes = words.filter((token) => !SCRIPT.isBeside(token));
  // Headings broken over lines are spelled across them or stand in stacks.
  const whole = spelling.ok || standAs(outcomes, PLAIN_HEADINGS);
  if (!whole) return complaints.copiedHeadings(OUTCOME_TEXTS);
  const beside = spelling.ok
    ? words.filter((_, at) => spelling.rowOf[at] === null)
    : words.filter((token) => SCRIPT.isBeside(token));
  const found = spelledLabels(beside, groups);
  if (found.left > 0 || found.whole.length < groups.length) {
    return complaints.copiedHeadings(groups.map(({ text }) => text));
  }
  // 行政复议 and 行政诉讼, and the two below the latter, stand from left to right.
  const inOrder = [...found.whole].sort((a, b) => a.start - b.start).map(({ label }) => label);
  const ordered = [...new Set(groups.map(({ top }) => top))].every((top) => {
    const own = groups.filter((group) => group.top === top);
    return own.every(
      (group, at) => at === 0 || inOrder.indexOf(group) > inOrder.indexOf(own[at - 1] ?? group),
    );
  });
  return ordered ? null : complaints.columnOrder(null);
}

/** What keeps the numbers from being those of the headings. */
function numbersFault(numbers: readonly Token[]): Complaint | null {
  const name = groups[0]?.text ?? "";
  if (numbers.length === 0) return complaints.copiedWithout(name);
  const words = numbers.find(({ isNumber }) => !isNumber);
  if (words !== undefined) return complaints.copiedOrder(words.text, name);
  if (numbers.length !== cells.length) {
    return complaints.copiedCount(name, numbers.length, cells.length);
  }
  return mayBeSplit(numbers, OUTCOMES) ? complaints.copiedSplit(name) : null;
}

/** Reads the words and numbers of table four: every heading, then as many numbers. */
export function spelledProceedings(tokens: readonly Token[]): SpelledTable {
  const first = tokens.findIndex(({ isNumber }) => isNumber);
  const words = first === -1 ? tokens : tokens.slice(0, first);
  const numbers = first === -1 ? [] : tokens.slice(first);
  const complaint = headingsFault(words) ?? numbersFault(numbers);
  if (complaint !== null) return { ok: false, complaint, matches: 0 };
  return { ok: true, rows: [...headingRows(), numbers.map(({ text }) => cellOfText(text))] };
}
