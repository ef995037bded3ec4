import { valueAt } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { printTable } from "../recognise/grids";
import { piecesOf } from "./reports";

/** The two ways in which a Word table becomes text: a row a line, or a cell a line. */
export type TextLayout = "rows" | "cells";

export const TEXT_LAYOUTS: readonly TextLayout[] = ["rows", "cells"];

/** A report as a text file. */
export function writeText(report: Report, layout: TextLayout): string {
  return piecesOf(report)
    .map((piece) => {
      if (piece.kind !== "table") return piece.text;
      const cells = printTable(piece.layout, (cell) => valueAt(report, cell) ?? null);
      return layout === "rows"
        ? cells.map((row) => row.map(String).join("\t")).join("\n")
        : cells.map((row) => row.map((cell) => `\t${String(cell)}`).join("\n")).join("\n\n");
    })
    .join(layout === "rows" ? "\n" : "\n\n");
}
