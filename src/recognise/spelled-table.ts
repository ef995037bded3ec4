import type { LabelCell } from "../report/layout-types";
import { cellOfText } from "./cell-text";
import type { BlockSpec, LabelledSpec, RowSpec } from "./form-spec";
import type { LabelledTable } from "./labelled-tables";
import { parseLabel } from "./label-text";
import { plainWords } from "./printed-words";
import { rowMeaning } from "./row-names";
import { complaints } from "./sentences";
import type { Complaint } from "./sentences";
import { unevenRow } from "./spelled-columns";
import { spelledLabels } from "./spelled-labels";
import { mayBeSplit } from "./spelled-numbers";
import { spell } from "./spelled-rows";
import type { Script, Spelling } from "./spelled-rows";
import type { Token } from "./spelled-words";

export type Row = readonly (string | number)[];

/** A table as a grid with true columns, or why it is none. */
export type SpelledTable =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | {
      readonly ok: false;
      readonly complaint: Complaint;
      /** How many rows were found before it. */
      readonly matches: number;
    };

/** A label with its list mark and its remark, and without them. */
function waysOf(text: string): readonly string[] {
  const plain = plainWords(text);
  const { mark, words } = parseLabel(text);
  const bare = mark !== null && plain.startsWith(mark) ? plain.slice(mark.length) : plain;
  return [...new Set([plain, bare, `${mark ?? ""}${words}`, words])];
}

function scriptOf({ layout, rows }: LabelledSpec, read: LabelledTable["read"]): Script {
  const beside = layout.labels
    .filter(({ role }) => role !== "row")
    .map(({ text }) => plainWords(text));
  const others = layout.labels.filter(({ role }) => role !== "row");
  const words = new Set(others.map(({ text }) => parseLabel(text).words));
  return {
    rows: rows.map(({ key, label }) => ({
      labels: waysOf(label.text),
      reads: (text) => {
        const meanings = read(parseLabel(text));
        return meanings.length === 1 && meanings[0] === rowMeaning(key);
      },
    })),
    isBeside: ({ plain, text, isReworded }) =>
      isReworded
        ? read(parseLabel(text)).every((meaning) => !meaning.startsWith("row "))
        : beside.some((label) => label.includes(plain)) || words.has(plain),
  };
}

const refuse = (complaint: Complaint, matches: number): SpelledTable => ({
  ok: false,
  complaint,
  matches,
});

/** Why a table could not be spelled. */
function spellingFault(
  spelling: Exclude<Spelling, { ok: true }>,
  labels: readonly string[],
): SpelledTable {
  if ("twice" in spelling) return refuse(complaints.copiedTwice(spelling.twice.text), 0);
  const { at, row } = spelling;
  const wanted = labels[Math.min(row + 1, labels.length - 1)] ?? "";
  if (at === null) return refuse(complaints.copiedEnd(wanted), row);
  // Numbers after numbers: those of the row were parted.
  const complaint = complaints.copiedOrder(at.text, at.isNumber ? (labels[row] ?? wanted) : wanted);
  return refuse(complaint, row);
}

/** A row with the words of its label and its numbers. */
export interface FoundRow {
  readonly spec: RowSpec;
  readonly words: readonly Token[];
  readonly numbers: readonly Token[];
}

const textOf = (words: readonly Token[]): string => words.map(({ text }) => text).join("");

/** Whether a line ends within a row, so that one lost line could have held all its numbers. */
const isBroken = ({ words, numbers }: FoundRow): boolean =>
  new Set([...words, ...numbers].map(({ line }) => line)).size > 1;

/** What keeps the numbers of a block from being put into columns. */
function numbersFault(
  { columns, rows: specs }: BlockSpec,
  all: readonly FoundRow[],
): Complaint | null {
  const rows = all.filter(({ spec }) => specs.includes(spec));
  const count = columns.length;
  const cellALine = all.every(({ numbers }) => onLines(numbers));
  const broken = !cellALine && all.some(isBroken);
  for (const row of rows) {
    const { text } = row.spec.label;
    const found = row.numbers.length;
    if (found === 0 && (broken || row === all.at(-1))) return complaints.copiedWithout(text);
    if (found > 0 && found !== count) return complaints.copiedCount(text, found, count);
    // Only table three has sums in its rows.
    if (count === SUM && mayBeSplit(row.numbers, SUM)) return complaints.copiedSplit(text);
  }
  const uneven = unevenRow(rows, count);
  return uneven === null ? null : complaints.copiedApart(uneven.spec.label.text);
}

/** The columns of table three: six kinds of applicants and their sum. */
const SUM = 7;

/** Whether each number has a line to itself. */
const onLines = (numbers: readonly Token[]): boolean =>
  new Set(numbers.map(({ line }) => line)).size === numbers.length;

/** The headings of a block from its words: whole, once and in the order of the form. */
function headingsFault(block: BlockSpec, found: readonly LabelCell[]): Complaint | null {
  const missing = block.columns.filter((column) => !found.includes(column));
  if (missing.length > 0) return complaints.copiedHeadings(missing.map(({ text }) => text));
  const tops = new Set(block.columns.map(({ top }) => top));
  const ordered = [...tops].every((top) => {
    const own = block.columns.filter((column) => column.top === top);
    const places = own.map((column) => found.indexOf(column));
    return places.every((place, index) => place > (places[index - 1] ?? -1));
  });
  return ordered ? null : complaints.columnOrder(null);
}

/** Reads the words and numbers of one table as an edition prints it. */
export function spelledTable(
  tokens: readonly Token[],
  spec: LabelledSpec,
  { read }: LabelledTable,
): SpelledTable {
  const names = spec.rows.map(({ label }) => label.text);
  const spelling = spell(tokens, scriptOf(spec, read));
  if (!spelling.ok) return spellingFault(spelling, names);
  const { rowOf, asNumber } = spelling;
  const rows = spec.rows.map((row, index): FoundRow => {
    const own = (numbers: boolean): readonly Token[] =>
      tokens.filter((_, at) => rowOf[at] === index && asNumber[at] === numbers);
    return { spec: row, words: own(false), numbers: own(true) };
  });
  const faulty = (complaint: Complaint): SpelledTable => refuse(complaint, rows.length);
  const grid: Row[] = [];
  const groups = spelledLabels(
    tokens.filter((_, at) => rowOf[at] === null),
    [...spec.groups, ...spec.blocks.flatMap(({ columns, bands }) => [...columns, ...bands])],
  ).whole.filter(({ label }) => label.role === "group");
  let from = 0;
  for (const block of spec.blocks) {
    const first = rows.findIndex(({ spec: row }) => row === block.rows[0]);
    const to = tokens.findIndex((_, at) => asNumber[at] === true && (rowOf[at] ?? -1) >= first);
    const before = tokens.slice(from, to === -1 ? tokens.length : to);
    const words = before.filter((_, at) => rowOf[from + at] === null);
    const found = spelledLabels(words, [...block.columns, ...block.bands, ...spec.groups]);
    const inOrder = [...found.whole].sort((a, b) => a.start - b.start);
    const fault =
      headingsFault(
        block,
        inOrder.map(({ label }) => label),
      ) ?? numbersFault(block, rows);
    if (fault !== null) return faulty(fault);
    grid.push(
      ...inOrder.filter(({ label }) => block.bands.includes(label)).map(({ text }) => ["", text]),
    );
    grid.push([
      "",
      ...block.columns.map((column) => inOrder.find(({ label }) => label === column)?.text ?? ""),
    ]);
    for (const { spec: row, words: label, numbers } of rows) {
      if (!block.rows.includes(row)) continue;
      grid.push(
        ...groups.filter((group) => group.label.top === row.label.top).map(({ text }) => [text]),
      );
      const cells = block.columns.map((_, column) => cellOfText(numbers[column]?.text ?? ""));
      grid.push([textOf(label), ...cells]);
    }
    const last = rows.findIndex(({ spec: row }) => row === block.rows.at(-1));
    from = tokens.reduce(
      (end, _, at) => ((rowOf[at] ?? -1) <= last && rowOf[at] !== null ? at + 1 : end),
      from,
    );
  }
  return { ok: true, rows: grid };
}
