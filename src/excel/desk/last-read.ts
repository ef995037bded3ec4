import type { Return } from "../../collect/desk";

let returns: readonly Return[] = [];

/** Keeps what 退回清单 held when it was last read: what was then changed in the pane follows from it. */
export function rememberReturns(read: readonly Return[]): void {
  returns = read;
}

/** What 退回清单 held of a unit when it was last read. */
export const lastReturn = (unit: string): Return | null =>
  returns.find((one) => one.unit === unit) ?? null;
