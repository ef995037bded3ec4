import type { Worksheet } from "exceljs";
import type { SheetExtras } from "../grid/snapshot";

/** Whether sheets may be added, deleted, moved and renamed. */
export function withProtection(workbookXml: string, isProtected: boolean): string {
  if (!isProtected) return workbookXml;
  return workbookXml.replace(
    /<bookViews|<sheets/,
    (next) => `<workbookProtection lockStructure="1"/>${next}`,
  );
}

/** The cells' `locked` flags and whether the sheet is protected (no password is kept). */
export function writeProtection(
  target: Worksheet,
  extras: Pick<SheetExtras, "unlocked" | "protected">,
): void {
  for (const area of extras.unlocked) {
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        target.getCell(row + 1, column + 1).protection = { locked: false };
      }
    }
  }
  // ExcelJS' protect() hashes a password and waits for it; without one the flag is all there is.
  if (extras.protected) Object.assign(target, { sheetProtection: { sheet: true } });
}
