import { TABLE_KEYS } from "../report/form";
import type { TableKey } from "../report/form";
import { FORMATS, LAYOUTS } from "../report/formats";
import type { TextBlock } from "./document";
import { isNumberLike } from "./grid-view";
import { parseLabel } from "./label-text";
import { plainWords } from "./printed-words";
import { complaints, doubtOf } from "./sentences";
import type { GridTables, RefusedTable } from "./types";

/** A label of at least so many characters names its table alone; of shorter ones it takes two. */
const LONG = 8;
const LEAST = 2;

/** Labels that stand in more than one table, or in any text: 其他, 总计, 行政复议. */
const COMMON = /^(?:其他|总计|行政复议|行政诉讼|信息内容)$/u;

/** The labels of each table that no other has, by their characters. */
const LABELS: ReadonlyMap<string, { readonly table: TableKey; readonly text: string }> = new Map(
  TABLE_KEYS.flatMap((table) =>
    FORMATS.flatMap(({ key }) =>
      LAYOUTS[key][table].labels.flatMap(({ text }) => {
        const { words } = parseLabel(text);
        return COMMON.test(words) ? [] : ([[plainWords(text), { table, text }]] as const);
      }),
    ),
  ),
);

/** A line without the numbers at its end. */
function withoutNumbers(line: string): string {
  const words = line.trim().split(/\s+/u);
  while (words.length > 1 && isNumberLike(words.at(-1) ?? "")) words.pop();
  return words.join("");
}

/** What stands alone in a cell or a line. */
const textsOf = (block: TextBlock): readonly string[] => {
  if (block.kind === "paragraph") return block.text.split(/[\r\n]+/u).map(withoutNumbers);
  if (block.kind === "unread") return [];
  return block.grid.cells.flatMap((row) =>
    row.flatMap((cell) => (typeof cell === "string" ? [cell] : [])),
  );
};

/**
 * Tables of which labels stand in a source, though no table was found: nobody may say that they are
 * not there.
 */
export function leftTables(
  blocks: readonly TextBlock[],
  { tables, refused }: GridTables,
): readonly RefusedTable[] {
  const known = new Set([...tables, ...refused].map(({ table }) => table));
  if (known.size === TABLE_KEYS.length) return [];
  const found = new Map<TableKey, Set<string>>();
  for (const text of blocks.flatMap(textsOf)) {
    const label = LABELS.get(plainWords(text));
    if (label === undefined || known.has(label.table)) continue;
    found.set(label.table, (found.get(label.table) ?? new Set()).add(label.text));
  }
  return TABLE_KEYS.flatMap((table) => {
    const labels = [...(found.get(table) ?? [])];
    const certain =
      labels.length >= LEAST || labels.some((text) => plainWords(text).length >= LONG);
    if (!certain) return [];
    const doubt = doubtOf(table, undefined, complaints.copiedLabels(labels));
    return [{ table, reason: doubt.message, doubts: [doubt] }];
  });
}
