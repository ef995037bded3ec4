import { DETAIL_HEADINGS } from "../../collect/sheets/detail-layout";
import { DESK_SHEETS } from "../../collect/sheets/names";
import type { DeskSheetKey } from "../../collect/sheets/names";
import { emptyDesk } from "./wanted";
import { bestHeadings } from "./place-sheet";

/** So many of a sheet's headings tell it: 明细 has two hundred. */
const TELLING = 20;

/** Which of the officer's sheets one is by its headings; null for anybody else's. */
export function deskSheetOf(
  name: string,
  grid: readonly (readonly unknown[])[],
): DeskSheetKey | null {
  const found = emptyDesk().flatMap(({ key, columns }) => {
    const headings = columns.slice(0, TELLING).map(({ heading }) => heading);
    const best = bestHeadings(grid, headings);
    if (best === null) return [];
    return [{ key, share: best.columns.filter((column) => column >= 0).length / headings.length }];
  });
  const likely = found.reduce((most, { share }) => Math.max(most, share), 0);
  const keys = found.filter(({ share }) => share === likely).map(({ key }) => key);
  const called = keys.find((key) => DESK_SHEETS[key] === name);
  const key = called ?? keys[0] ?? null;
  // Last year's has the cells of the form, and not what only this year's lines have.
  return key === "detail" && likely < 1 && !hasCounted(grid) ? "previous" : key;
}

const COUNTED = DETAIL_HEADINGS[2];

const hasCounted = (grid: readonly (readonly unknown[])[]): boolean =>
  grid.some((row) => row.includes(COUNTED));
