import type { Return } from "../../collect/desk";
import type { DeskColumn } from "../../collect/sheets/sheet";
import { STRUCK_BREAK } from "../../collect/sheets/returns-sheet";
import type { Entry } from "./cells";
import { lastReturn } from "./last-read";

/** What a column of the officer's in 退回清单 said of a unit when it was last read. */
const READ: Readonly<Record<string, (one: Return) => string>> = {
  退回日期: ({ returned }) => returned,
  重报期限: ({ due }) => due,
  审核人意见: ({ remarks }) => remarks,
  不退回的问题: ({ struck }) => struck.join(STRUCK_BREAK),
};

/**
 * Whether what stands in a cell of the officer's may give way to what the pane says: it is what was
 * last read, so that the pane's word is the newer one.
 */
export function mayReplaceReturn(unit: string, { heading }: DeskColumn, there: Entry): boolean {
  const read = READ[heading];
  const last = lastReturn(unit);
  return read !== undefined && last !== null && typeof there === "string" && read(last) === there;
}
