import { FORMATS, LAYOUTS } from "../report/formats";
import { layoutsOf, valueAt } from "../report/model";
import type { Report } from "../report/model";
import { TABLE_NAMES } from "../report/names";
import { textOfNarrative } from "../report/narrative-text";
import { hasText } from "./imported-of";
import type { Imported, SourceTable } from "./imported";

/** A report in the JSON form as something imported: nothing had to be recognised. */
export function importedReport(report: Report): Imported {
  const { organisation, year, level } = report;
  const text = textOfNarrative(report);
  return {
    source: "json",
    organisation,
    year,
    level,
    text: hasText(text) ? text : null,
    tables: layoutsOf(report).map((layout): SourceTable => {
      return {
        table: layout.key,
        editions: FORMATS.map(({ key }) => key).filter(
          (key) => LAYOUTS[key][layout.key].cells.length === layout.cells.length,
        ),
        where: TABLE_NAMES[layout.key].short,
        cells: layout.cells.map(({ key }) => {
          const value = valueAt(report, key) ?? null;
          return { key, raw: value === null ? "" : String(value), value };
        }),
        labels: [],
        added: [],
      };
    }),
    refused: [],
  };
}
