import * as z from "zod/mini";
import type { TableLayout } from "./layout-types";
import { LEVEL_KEYS } from "./levels";

/** A number, a blank, or the text that stood there until it is settled. */
const cellValue = z.union([z.number(), z.string(), z.null()]);

/** The JSON form of one table of an edition: every cell has to be there, no other may be. */
export function tableSchema(layout: TableLayout) {
  const rows: Record<string, Record<string, typeof cellValue>> = {};
  for (const { key } of layout.cells) (rows[key.row] ??= {})[key.column] = cellValue;
  return z.strictObject(
    Object.fromEntries(
      Object.entries(rows).map(([row, columns]) => [row, z.strictObject(columns)]),
    ),
  );
}

/** Everything of a report but its tables, which are parsed by the edition named here. */
export const headSchema = z.object({
  organisation: z.string(),
  // The 条例 first came into force in 2008.
  year: z.int().check(z.minimum(2008), z.maximum(2100)),
  level: z._default(z.nullable(z.enum(LEVEL_KEYS)), null),
  format: z.enum(["2019", "2021", "mixed"]),
  narrative: z._default(
    z.object({
      introduction: z.optional(z.string()),
      general: z.optional(z.string()),
      problems: z.optional(z.string()),
      others: z.optional(z.string()),
    }),
    {},
  ),
});
