import { allLayouts } from "../report/formats";
import type { NumberCell } from "../report/layout-types";
import type { GridView } from "./grid-view";
import { inOneLine, parseLabel } from "./label-text";
import { isHeadingEnd, plainWords, readsAsLabel } from "./printed-words";
import type { SourceGrid } from "./types";
import { OTHER_WORDS } from "./vocabulary";

/** A column or a row of a table that has a name of its own and is none of the form. */
export interface Addition {
  readonly name: string;
  /** The part of the grid that it takes, both ends included. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Rows of a grid without a blank one between. */
interface Part {
  readonly top: number;
  readonly bottom: number;
}

/** A name is short; what is longer is a remark or a label of the form that was changed. */
const LONGEST = 16;

const SYNONYMS: ReadonlySet<string> = new Set(Object.values(OTHER_WORDS).flat());

const isFilled = (view: GridView, row: number): boolean => {
  for (let column = 0; column < view.length(row); column += 1) {
    if (!view.blank(row, column)) return true;
  }
  return false;
};

/** Parts of the grid in which labels of the form stand. */
function partsOf(view: GridView): readonly Part[] {
  const parts: Part[] = [];
  let top: number | null = null;
  for (let row = 0; row <= view.rows; row += 1) {
    if (row < view.rows && isFilled(view, row)) top ??= row;
    else if (top !== null) {
      parts.push({ top, bottom: row - 1 });
      top = null;
    }
  }
  return parts;
}

/** The texts of a part, row by row; null for what is blank or a number. */
type Texts = readonly (readonly (string | null)[])[];

const textAt = (view: GridView, row: number, column: number): string | null => {
  const raw = view.raw(row, column);
  return typeof raw === "string" && !view.blank(row, column) && !view.numeric(row, column)
    ? inOneLine(raw)
    : null;
};

function textsOf(view: GridView, { top, bottom }: Part): Texts {
  const texts: (string | null)[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const own: (string | null)[] = [];
    for (let column = 0; column < view.length(row); column += 1) {
      own.push(textAt(view, row, column));
    }
    texts.push(own);
  }
  return texts;
}

/** 合计 and 其它, where no list mark makes them a row of the form. */
function isSynonym(text: string): boolean {
  const { mark, words } = parseLabel(text);
  return mark === null && SYNONYMS.has(words);
}

/** Whether a text is a label of the form; 合计 is one only where something has to be 总计. */
const isOfForm = (text: string, hasTotal: boolean): boolean =>
  (readsAsLabel(text) || isHeadingEnd(text)) && !(hasTotal && isSynonym(text));

/** What a column of a part calls itself, when it is none of the form and has numbers. */
function nameOfColumn(
  view: GridView,
  { top, bottom }: Part,
  texts: Texts,
  column: number,
  hasTotal: boolean,
): string | null {
  let name: string | null = null;
  let numbers = false;
  for (let row = top; row <= bottom; row += 1) {
    if (view.blank(row, column)) continue;
    const text = texts[row - top]?.[column] ?? null;
    if (text === null) {
      if (name === null) return null;
      numbers = true;
    } else {
      if (text.length > LONGEST || isOfForm(text, hasTotal)) return null;
      if (!numbers) name = text;
    }
  }
  // Without numbers only what would be taken for 总计 is in the way.
  return name !== null && (numbers || isSynonym(name)) ? name : null;
}

function addedColumns(
  view: GridView,
  part: Part,
  texts: Texts,
  hasTotal: boolean,
): readonly Addition[] {
  return Array.from({ length: view.columns }, (_, column) => column).flatMap((column) => {
    const name = nameOfColumn(view, part, texts, column, hasTotal);
    return name === null ? [] : [{ name, ...part, left: column, right: column }];
  });
}

/** The rows of a part that have a name of their own and numbers, below a row with its numbers. */
function addedRows(
  view: GridView,
  { top, bottom }: Part,
  texts: Texts,
  hasTotal: boolean,
): readonly Addition[] {
  const added: Addition[] = [];
  let above = false;
  for (let row = top; row <= bottom; row += 1) {
    let name: string | null = null;
    let numbers = false;
    let own = true;
    for (let column = 0; column < view.length(row); column += 1) {
      if (view.blank(row, column)) continue;
      const text = texts[row - top]?.[column] ?? null;
      if (text === null) numbers = true;
      else if (isOfForm(text, hasTotal)) own = false;
      else if (!numbers) name = text;
    }
    const isNamed = own && name !== null && name.length <= LONGEST;
    if (isNamed && name !== null && above && (numbers || isSynonym(name))) {
      added.push({ name, top: row, bottom: row, left: 0, right: view.columns - 1 });
    } else {
      // Below a row without its numbers they may be that row's, and the name the rest of its label.
      above = numbers;
    }
  }
  return added;
}

const columnLabels = (cells: readonly NumberCell[]): readonly string[] =>
  cells.flatMap((cell) => plainWords(cell.columnLabels.at(-1) ?? ""));
const isTotalColumn = ({ key }: NumberCell): boolean => key.column === "total";
const TABLES_WITH_TOTAL = allLayouts().filter(({ cells }) => cells.some(isTotalColumn));
/** What their columns of totals are called. */
const TOTALS = new Set(
  TABLES_WITH_TOTAL.flatMap(({ cells }) => columnLabels(cells.filter(isTotalColumn))),
);
/** Their first columns. */
const FIRST_COLUMNS = new Set(
  TABLES_WITH_TOTAL.flatMap(({ cells }) => columnLabels(cells.slice(0, 1))),
);

const isTotal = (text: string): boolean =>
  [...TOTALS].some((total) => plainWords(text).endsWith(total));

/** What stands in and beside the tables of a grid under names that the form does not have. */
export function additionsOf(view: GridView): readonly Addition[] {
  return partsOf(view).flatMap((part) => {
    const texts = textsOf(view, part);
    const all = texts.flat().filter((text) => text !== null);
    if (all.filter(readsAsLabel).length < 2) return [];
    // Table two has no 总计.
    const hasTotal = all.some(isTotal) || !all.some((text) => FIRST_COLUMNS.has(plainWords(text)));
    return [
      ...addedColumns(view, part, texts, hasTotal),
      ...addedRows(view, part, texts, hasTotal),
    ];
  });
}

/** A grid with nothing where the additions stand. */
export function withoutAdditions(grid: SourceGrid, additions: readonly Addition[]): SourceGrid {
  const isAdded = (row: number, column: number): boolean =>
    additions.some(
      ({ top, bottom, left, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  const cells = grid.cells.map((cells, row) =>
    cells.map((cell, column) => (isAdded(row, column) ? "" : cell)),
  );
  return { ...grid, cells };
}
