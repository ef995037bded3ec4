import type { SheetArea } from "../../report/address";
import type { SheetExtent } from "./sheet-extent";

/** What of a sheet was not looked through. */
export interface Unsearched {
  readonly sheet: string;
  /** How far it was looked through from its first cell on; null: not at all. */
  readonly searched: { readonly rows: number; readonly columns: number } | null;
}

/** As far down and right as a sheet is looked through. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 104;
/** As many cells as are looked through in all: about 15 requests. */
const MOST_CELLS = 500_000;
/** Sheets of so many cells are read with everything at once. */
const SMALL = 3000;

const cellsOf = ({ rows, columns }: SheetArea): number => rows * columns;

/** Which sheets are looked through and how. */
export interface SearchPlan {
  readonly small: readonly SheetExtent[];
  readonly large: readonly SheetExtent[];
  readonly unsearched: readonly Unsearched[];
}

/** Reports are small: the smallest sheets come first, the largest ones may find no room. */
export function searchPlan(extents: readonly SheetExtent[]): SearchPlan {
  const unsearched: Unsearched[] = [];
  const taken: SheetExtent[] = [];
  let room = MOST_CELLS;
  const reachable = extents.map((extent) => {
    const { used } = extent;
    const rows = Math.min(used.rows, MOST_ROWS);
    const columns = Math.min(used.columns, MOST_COLUMNS);
    return { extent, used: { ...used, rows, columns } };
  });
  reachable.sort((a, b) => cellsOf(a.used) - cellsOf(b.used));
  for (const { extent, used } of reachable) {
    const { name: sheet } = extent.sheet;
    if (cellsOf(used) > room) {
      unsearched.push({ sheet, searched: null });
      continue;
    }
    room -= cellsOf(used);
    taken.push({ ...extent, used });
    if (cellsOf(used) < cellsOf(extent.used)) {
      unsearched.push({ sheet, searched: { rows: used.rows, columns: used.columns } });
    }
  }
  return {
    small: taken.filter(({ used }) => cellsOf(used) <= SMALL),
    large: taken.filter(({ used }) => cellsOf(used) > SMALL),
    unsearched,
  };
}

/** At most so many sheets are named in a sentence. */
const NAMED = 5;

/** What was not looked through, in words; "" where all was. */
export function unsearchedSentence(unsearched: readonly Unsearched[]): string {
  if (unsearched.length === 0) return "";
  const partly = unsearched.flatMap(({ sheet, searched }) =>
    searched === null
      ? []
      : [`“${sheet}”只查找了前 ${searched.rows} 行、前 ${searched.columns} 列`],
  );
  const never = unsearched.flatMap(({ sheet, searched }) => (searched === null ? sheet : []));
  const more = never.length > NAMED ? `等 ${never.length} 张工作表` : "";
  const names = never.slice(0, NAMED).map((name) => `“${name}”`);
  const parts = [
    ...partly.slice(0, NAMED),
    ...(partly.length > NAMED ? [`另有 ${partly.length - NAMED} 张也只查找了一部分`] : []),
    ...(never.length === 0 ? [] : [`${names.join("、")}${more}没有查找`]),
  ];
  return `工作簿太大：${parts.join("；")}。`;
}
