import type { Workbook } from "excel-builder-vanilla";
import { areaAddress, quoteSheet } from "../../report/address";
import type { SheetArea } from "../../report/address";

/** A name that stands for an area of a sheet, with what it remembers. */
interface Named {
  readonly name: string;
  readonly sheet: string;
  readonly area: SheetArea;
  readonly comment?: string;
}

/** Gives an area a name. Put in by hand: the library lets only Latin letters into names. */
export function addName(book: Workbook, { name, sheet, area, comment }: Named): void {
  const fixed = areaAddress(area).replace(/[A-Z]+|\d+/gu, "$$$&");
  const refersTo = `=${quoteSheet(sheet)}!${fixed}`;
  book.definedNames.push({ name, refersTo, ...(comment === undefined ? {} : { comment }) });
}
