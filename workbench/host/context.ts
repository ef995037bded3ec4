import type { Grid } from "../grid/grid";
import { contains } from "../grid/address";
import type { Area } from "../grid/address";
import { accessDenied } from "./errors";
import type { Events } from "./events";
import type { Faults } from "./faults";
import type { ApiSet } from "./members";
import type { Meter } from "./meter";
import type { References } from "./references";

/** What the Excel objects of one open workbook share. */
export interface Context {
  readonly grid: Grid;
  readonly events: Events;
  readonly references: References;
  readonly meter: Meter;
  readonly faults: Faults;
  readonly apiSet: ApiSet;
  readonly readOnly: boolean;
}

/** Cells of a protected sheet may be written only where they are unlocked. */
export function guardCells({ grid }: Context, sheetId: string, areas: readonly Area[]): void {
  const extras = grid.sheetExtras(sheetId);
  if (!extras.protected) return;
  const open = areas.every((each) => extras.unlocked.some((unlocked) => contains(unlocked, each)));
  if (!open) throw accessDenied();
}

/** Everything else on a protected sheet (formats, sizes, rules, page set-up) is denied. */
export function guardSheet({ grid }: Context, sheetId: string): void {
  if (grid.sheetExtras(sheetId).protected) throw accessDenied();
}

/** A workbook with protected structure keeps its sheets as they are. */
export function guardStructure({ grid }: Context): void {
  if (grid.workbookProtected) throw accessDenied();
}
