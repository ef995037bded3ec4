import { audit } from "../check/audit";
import type { Audit, AuditInput } from "../check/audit";
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

/** What is judged of a report as a source has it. */
export function inputOfSource(
  imported: Imported,
  assembled: Assembled,
  previous: LastYear | null,
): AuditInput {
  const { report, unread, reasons } = assembled;
  return {
    report,
    text: imported.text,
    previous,
    sheet: sheetFactsOf(imported, assembled),
    justifications: [],
    unread: unread.map((part) => ({ part, sentence: reasons.get(part) ?? "" })),
    addresses: addressesOf(imported),
  };
}

/** Judges a report as a source has it. */
export function auditSource(
  imported: Imported,
  assembled: Assembled,
  previous: LastYear | null,
): Audit {
  return audit(inputOfSource(imported, assembled, previous));
}
