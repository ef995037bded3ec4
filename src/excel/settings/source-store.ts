import * as z from "zod/mini";
import { TABLE_KEYS } from "../../report/form";
import { SECTION_KEYS } from "../../report/text";
import type { KeptSource } from "../contract/kept-source";
import { readStored } from "./stored";

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

const storedSchema = z.object({
  version: z.literal(1),
  source: z.object({
    from: z.string(),
    organisation: z.nullable(z.string()),
    year: z.nullable(z.int()),
    text: z.nullable(textSchema),
    changedLabels: z.array(
      z.object({ table: z.enum(TABLE_KEYS), expected: z.string(), found: z.string() }),
    ),
  }),
});

/**
 * 审核 reads the setting each time, and an answer of Excel has room for 1 MB: three bytes a Chinese
 * character. A report has some ten thousand.
 */
const LONGEST = 300_000;

/** What to store; null when it is too long. */
export function storeSource(source: KeptSource): string | null {
  const { from, organisation, year, text } = source;
  const changedLabels = source.changedLabels.map(({ table, expected, found }) => {
    return { table, expected, found };
  });
  const stored = JSON.stringify({
    version: 1,
    source: { from, organisation, year, text, changedLabels },
  });
  return stored.length > LONGEST ? null : stored;
}

/** Live reading meets the same text again and again: it is parsed once. */
let last: { readonly stored: unknown; readonly source: KeptSource | null } = {
  stored: undefined,
  source: null,
};

/** What the workbook kept; null when it was damaged. */
export function readStoredSource(stored: unknown): KeptSource | null {
  if (last.stored !== stored) {
    last = { stored, source: readStored(storedSchema, stored)?.source ?? null };
  }
  return last.source;
}
