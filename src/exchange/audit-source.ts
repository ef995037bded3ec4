import { audit } from "../check/audit";
import type { Audit } from "../check/audit";
import type { LastYear } from "../check/rules/subject";
import type { SheetFacts } from "../check/sheet-facts";
import { cellId } from "../report/cell";
import type { Assembled } from "./assemble";
import type { Imported } from "./imported";

/** Where each cell stands in the source, by `cellId`: of a workbook only. */
export function addressesOf({ tables }: Imported): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap(({ cells }) =>
      cells.flatMap(({ key, address }): [string, string][] =>
        address === undefined ? [] : [[cellId(key), address]],
      ),
    ),
  );
}

/** What a source knows beside the numbers. The JSON form has numbers alone: nobody can say what was printed. */
export function sheetFactsOf(
  { source }: Imported,
  { changedLabels, computedTotals }: Assembled,
): SheetFacts | null {
  return source === "json" ? null : { changedLabels, overwrittenFormulas: [], computedTotals };
}

/** Judges a report as a source has it: what the preview, the command line and many reports read. */
export function auditSource(
  imported: Imported,
  assembled: Assembled,
  previous: LastYear | null,
): Audit {
  const { report, unread, reasons } = assembled;
  return audit({
    report,
    text: imported.text,
    previous,
    sheet: sheetFactsOf(imported, assembled),
    justifications: [],
    unread: unread.map((part) => ({ part, sentence: reasons.get(part) ?? "" })),
    addresses: addressesOf(imported),
  });
}
