import * as z from "zod/mini";
import { TABLE_KEYS } from "../../report/form";
import { FIRST_SET } from "../../report/table-name";
import { SECTION_KEYS } from "../../report/text";
import type { KeptSource } from "../contract/kept-source";
import { defineSetting } from "./setting";
import { sourceSetting } from "./source";

const textSchema = z.object({
  title: z.nullable(z.string()),
  introduction: z.array(z.string()),
  sections: z.array(
    z.object({
      key: z.enum(SECTION_KEYS),
      heading: z.nullable(
        z.object({
          text: z.string(),
          numeral: z.nullable(z.string()),
          automatic: z.boolean(),
          words: z.string(),
        }),
      ),
      paragraphs: z.array(z.string()),
    }),
  ),
  hasHeadings: z.boolean(),
});

/** The source of a set of tables. */
export const sourceOfSet = (set: number) =>
  defineSetting<{ readonly source: KeptSource }>(
    sourceSetting(set),
    z.object({
      source: z.object({
        from: z.string(),
        organisation: z.nullable(z.string()),
        year: z.nullable(z.int()),
        text: z.nullable(textSchema),
        changedLabels: z.array(
          z.object({ table: z.enum(TABLE_KEYS), expected: z.string(), found: z.string() }),
        ),
      }),
    }),
  );

/** All are written alike. */
const { read } = sourceOfSet(FIRST_SET);

/** Live reading meets the same text again and again: it is parsed once. */
let last: { readonly stored: unknown; readonly source: KeptSource | null } = {
  stored: undefined,
  source: null,
};

/** What the workbook kept; null when it was damaged. */
export function readStoredSource(stored: unknown): KeptSource | null {
  if (last.stored !== stored) last = { stored, source: read(stored)?.source ?? null };
  return last.source;
}
