import type { CellKey } from "./cell";
import { sameCell } from "./cell";
import type { Format } from "./form";
import { disclosureLayout } from "./layout-disclosure";
import { proceedingsLayout } from "./layout-proceedings";
import { requestsLayout } from "./layout-requests";
import type { FormLayout, NumberCell, TableLayout } from "./layout-types";

/** Lays an edition's tables out as its template prints them. */
export function layOut(format: Format): FormLayout {
  return {
    disclosure: disclosureLayout(format, format.disclosure),
    requests: requestsLayout(format, format.requests),
    proceedings: proceedingsLayout(format, format.proceedings),
  };
}

/** Finds a cell of a laid-out table by its key. */
export function findCell(layout: TableLayout, key: CellKey): NumberCell | undefined {
  return layout.cells.find((cell) => sameCell(cell.key, key));
}
