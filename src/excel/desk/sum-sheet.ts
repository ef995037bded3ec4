import type { DeskOutcome } from "../../collect/desk";
import { sumFormulas } from "../../collect/sheets/sum-formulas";
import { sumNotes } from "../../collect/sheets/sum-notes";
import { areaAddress } from "../../report/address";
import type { TableKey } from "../../report/form";
import { LAYOUTS, formatForYear } from "../../report/formats";
import { tableNameOf, tableNote } from "../../report/table-name";
import { sumNameOf } from "../reading/inserted-names";
import type { NewSheet } from "../tables/new-sheet";
import { planSheet } from "../tables/sheet-plan";
import type { SheetPlan } from "../tables/sheet-plan";
import { sheetDecorations, writeSheet } from "../tables/write-sheet";
import { givenFor } from "./cells";
import { profileOf } from "./wanted";

/** A table of the sum that is to be added. */
export interface WantedSum {
  readonly table: TableKey;
  readonly outcome: DeskOutcome;
  /** The name of 明细 when the formulas are written. */
  readonly detail: string;
  /** Which of several sets of tables it belongs to. */
  readonly set: number;
}

/** The first row under everything that belongs to the table. */
const under = ({ table, checks }: SheetPlan): number =>
  checks.reduce((last, { row }) => Math.max(last, row), table.top + table.rows - 1) + 2;

/** A table of the sum, ready to be added: a table of the form whose numbers are formulas. */
export function newSumSheet(
  { workbook }: Excel.RequestContext,
  { table, outcome, detail, set }: WantedSum,
  { sheet, working }: Pick<NewSheet, "sheet" | "working">,
): NewSheet {
  const profile = profileOf(outcome.desk.frame);
  const { key: format } = formatForYear(profile.year);
  const plan = planSheet(
    LAYOUTS[format][table],
    profile,
    "formulas",
    sumFormulas(outcome, { detail }),
  );
  const notes = sumNotes(outcome, table);
  const definedName = sumNameOf(table);
  return {
    ...{ sheet, working, definedName },
    decorations: sheetDecorations(plan),
    write: (at) => {
      writeSheet(at, plan);
      const area = { top: under(plan), left: 0, rows: notes.length, columns: 1 };
      at.getRange(areaAddress(area)).values = notes.map((note) => [givenFor(note)]);
    },
    nameIt: (at) => {
      const range = at.getRange(areaAddress(plan.table));
      const note = tableNote({ ...profile, format, totals: "formulas" });
      workbook.names.add(tableNameOf(table, set), range, note);
      workbook.names.add(definedName, at.getRange(areaAddress(plan.table)));
    },
  };
}
