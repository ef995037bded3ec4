import fc from "fast-check";
import type { Cells } from "./grids";

/** A change of a grid; positions are shares of its size, so that one edit fits every grid. */
export type Edit = (cells: Cells) => Cells;

const share = fc.nat(9999).map((n) => n / 10_000);
const index = (part: number, length: number): number => Math.floor(part * length);
const copy = (cells: Cells): Cells => cells.map((row) => [...row]);
const isNumber = (cell: unknown): boolean => typeof cell === "number";
const isLabel = (cell: unknown): cell is string => typeof cell === "string" && cell !== "";

function labelPlaces(cells: Cells): readonly (readonly [number, number])[] {
  return cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (isLabel(cell) ? [[r, c] as const] : [])),
  );
}

function changeLabel(cells: Cells, part: number, change: (text: string) => string): Cells {
  const places = labelPlaces(cells);
  const place = places[index(part, places.length)];
  const row = place === undefined ? undefined : cells[place[0]];
  if (place === undefined || row === undefined) return cells;
  const next = copy(cells);
  const target = next[place[0]];
  if (target !== undefined) target[place[1]] = change(String(row[place[1]]));
  return next;
}

const everyLabel =
  (change: (text: string) => string): Edit =>
  (cells) =>
    cells.map((row) => row.map((cell) => (isLabel(cell) ? change(cell) : cell)));

const blankRow: fc.Arbitrary<Edit> = share.map((part) => (cells) => {
  const at = index(part, cells.length + 1);
  return [...cells.slice(0, at), cells[0]?.map(() => "") ?? [], ...cells.slice(at)];
});

const blankColumn: fc.Arbitrary<Edit> = share.map((part) => (cells) => {
  const at = index(part, (cells[0]?.length ?? 0) + 1);
  return cells.map((row) => [...row.slice(0, at), "", ...row.slice(at)]);
});

const linesAbove: fc.Arbitrary<Edit> = fc
  .array(
    fc.constantFrom("", "三、收到和处理政府信息公开申请情况", "填报单位：朝阳镇　报告年度：2023年"),
    {
      maxLength: 6,
    },
  )
  .map((lines) => (cells) => [...lines.map((line) => [line]), ...cells]);

const respaced: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(3), fc.constantFrom(" ", "\n", "　", "\u200b", "  \r\n"))
  .map(([every, blank]) =>
    everyLabel((text) =>
      Array.from(text, (char, i) => (i % (every + 2) === 1 ? char + blank : char)).join(""),
    ),
  );

const otherSigns: fc.Arbitrary<Edit> = fc.constantFrom<Edit>(
  everyLabel((text) => text.replaceAll("（", "(").replaceAll("）", ")")),
  everyLabel((text) => text.replaceAll("“", '"').replaceAll("”", '"')),
  everyLabel((text) => text.replace(/^(\d)\./, "$1、")),
  everyLabel((text) => text.replace(/^(\d)\./, "（$1）")),
  everyLabel((text) => text.replace(/^\d\./, "")),
  everyLabel((text) => text.replace(/^（([一二三四五六七])）/, "$1、")),
  everyLabel((text) => text.replaceAll("，", ",").replaceAll("：", ":")),
);

/** What an inserted sheet has beside and below its table: texts that formulas show. */
const checkCells: fc.Arbitrary<Edit> = fc
  .constantFrom("√", "", "差 -3", "多 1", "少 12")
  .map((shown) => (cells) => {
    const width = cells[0]?.length ?? 0;
    const below = Array.from({ length: width }, (_, i) => (i < 3 ? "" : shown));
    const beside = (row: readonly unknown[]): string => (row.some(isNumber) ? shown : "");
    return [...cells.map((row) => [...row, beside(row)]), [...below, ""]];
  });

/** Edits that change nothing about what the table says. */
export const harmless: fc.Arbitrary<Edit> = fc.oneof(
  blankRow,
  blankColumn,
  linesAbove,
  respaced,
  otherSigns,
  checkCells,
);

const mutated: fc.Arbitrary<Edit> = fc
  .tuple(
    share,
    share,
    fc.nat(2),
    fc.constantFrom(...Array.from("本年其他总计行政不予公开处理申请一二3")),
  )
  .map(
    ([part, at, kind, char]) =>
      (cells) =>
        changeLabel(cells, part, (text) => {
          const i = index(at, text.length);
          return text.slice(0, i) + (kind === 1 ? "" : char) + text.slice(kind === 2 ? i : i + 1);
        }),
  );

const swappedLabels: fc.Arbitrary<Edit> = fc.tuple(share, share).map(([a, b]) => (cells) => {
  const places = labelPlaces(cells);
  const [one, two] = [places[index(a, places.length)], places[index(b, places.length)]];
  if (one === undefined || two === undefined) return cells;
  const next = copy(cells);
  const [first, second] = [next[one[0]], next[two[0]]];
  if (first === undefined || second === undefined) return cells;
  [first[one[1]], second[two[1]]] = [second[two[1]], first[one[1]]];
  return next;
});

const deletedLabel: fc.Arbitrary<Edit> = share.map(
  (part) => (cells) => changeLabel(cells, part, () => ""),
);

const pushedRight: fc.Arbitrary<Edit> = fc
  .tuple(share, share, fc.constantFrom<unknown>("", 0, 1, "无"))
  .map(
    ([r, c, content]) =>
      (cells) =>
        cells.map((row, i) => {
          const at = index(c, row.length);
          return i === index(r, cells.length)
            ? [...row.slice(0, at), content, ...row.slice(at)]
            : row;
        }),
  );

const splitNumber: fc.Arbitrary<Edit> = share.map((part) => (cells) => {
  const places = cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (typeof cell === "number" && cell > 9 ? [[r, c] as const] : [])),
  );
  const place = places[index(part, places.length)];
  if (place === undefined) return cells;
  return cells.map((row, r) => {
    if (r !== place[0]) return row;
    const digits = String(row[place[1]]);
    const halves = [Number(digits.slice(0, 1)), Number(digits.slice(1))];
    return [...row.slice(0, place[1]), ...halves, ...row.slice(place[1] + 1)];
  });
});

const rowGone: fc.Arbitrary<Edit> = share.map(
  (part) => (cells) => cells.filter((_, i) => i !== index(part, cells.length)),
);

const rowTwice: fc.Arbitrary<Edit> = share.map(
  (part) => (cells) =>
    cells.flatMap((row, i) => (i === index(part, cells.length) ? [row, row] : [row])),
);

const rowMoved: fc.Arbitrary<Edit> = fc.tuple(share, share).map(([from, to]) => (cells) => {
  const row = cells[index(from, cells.length)] ?? [];
  const rest = cells.filter((_, i) => i !== index(from, cells.length));
  const at = index(to, rest.length + 1);
  return [...rest.slice(0, at), row, ...rest.slice(at)];
});

const columnGone: fc.Arbitrary<Edit> = share.map((part) => (cells) => {
  const at = index(part, Math.max(...cells.map((row) => row.length)));
  return cells.map((row) => row.filter((_, i) => i !== at));
});

const columnsSwapped: fc.Arbitrary<Edit> = fc.tuple(share, share).map(([a, b]) => (cells) => {
  const width = Math.max(...cells.map((row) => row.length));
  const [one, two] = [index(a, width), index(b, width)];
  return cells.map((row) => {
    const next = [...row];
    [next[one], next[two]] = [row[two] ?? "", row[one] ?? ""];
    return next;
  });
});

const many = (edit: fc.Arbitrary<Edit>): fc.Arbitrary<readonly Edit[]> =>
  fc.array(edit, { minLength: 1, maxLength: 3 });

const altered = fc.oneof(mutated, deletedLabel);

/**
 * Faults of one kind at a time, and blank lines or signs after them. Together they could undo each
 * other: two labels exchanged and then their rows are a table with other numbers.
 */
export const damagedLabels = fc
  .tuple(many(fc.oneof(altered, swappedLabels)), fc.array(harmless, { maxLength: 2 }))
  .map(([faults, edits]) => [...faults, ...edits]);

/** Whole rows gone, doubled or moved. */
export const damagedRows = fc
  .tuple(many(fc.oneof(altered, rowGone, rowTwice, rowMoved)), fc.array(harmless, { maxLength: 2 }))
  .map(([faults, edits]) => [...faults, ...edits]);

/** Whole columns gone or exchanged. A copy that pushed its rows to the left has no columns. */
export const damagedColumns = fc
  .tuple(many(fc.oneof(altered, columnGone, columnsSwapped)), fc.array(harmless, { maxLength: 2 }))
  .map(([faults, edits]) => [...faults, ...edits]);

/** One row with a cell too many, next to the table: blank columns in between would part them. */
export const cellTooMany: fc.Arbitrary<readonly Edit[]> = fc.tuple(
  fc.oneof(splitNumber, pushedRight),
  altered,
);
