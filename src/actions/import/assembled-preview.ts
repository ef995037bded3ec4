import type { Assembled } from "../../exchange/assemble";
import { assemble } from "../../exchange/assemble";
import type { CellValue } from "../../report/cell";
import { cellId } from "../../report/cell";
import { yearOf } from "../form";
import type { SourcePreview } from "./source-preview";
import { chosenTables, settledValue } from "./source-preview";

/** The report that the preview makes: the chosen tables, with what the user settled. */
export function assembledPreview(preview: SourcePreview): Assembled {
  const chosen = chosenTables(preview);
  const corrections = new Map<string, CellValue>(
    chosen.flatMap(({ index, source }) =>
      source.cells.map((cell) => [cellId(cell.key), settledValue(preview, index, cell)] as const),
    ),
  );
  const imported = { ...preview.imported, tables: chosen.map(({ source }) => source) };
  const year = yearOf(preview);
  const organisation = preview.organisation.trim();
  return assemble(imported, {
    corrections,
    level: preview.level,
    ...(organisation === "" ? {} : { organisation }),
    ...(year === null ? {} : { year }),
  });
}
