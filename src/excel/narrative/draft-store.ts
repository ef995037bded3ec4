import * as z from "zod/mini";
import type { DraftForm } from "../../draft/form";
import { formatDraftFormJson, parseDraftFormJson } from "../../draft/parse-form";
import type { WrittenText } from "./draft-edits";
import { readStored } from "../settings/stored";

/** The workbook setting that keeps the form of the narrative. */
export const FORM_SETTING = "nianbao.draft";

/** The workbook setting that keeps what was last written to the sheet 年报正文. */
export const WRITTEN_SETTING = "nianbao.draftText";

const writtenSchema = z.object({
  version: z.literal(1),
  rows: z.array(z.object({ id: z.string(), text: z.string() })),
});

/** The form as JSON with its version. */
export const storeForm = formatDraftFormJson;

/** What the workbook kept; null when there is nothing or it was damaged. */
export function readStoredForm(stored: unknown): DraftForm | null {
  const parsed = typeof stored === "string" ? parseDraftFormJson(stored) : null;
  return parsed?.ok === true ? parsed.form : null;
}

export function storeWritten(rows: readonly WrittenText[]): string {
  return JSON.stringify({ version: 1, rows: rows.map(({ id, text }) => ({ id, text })) });
}

/** What was written last; null when it is not known. */
export function readStoredWritten(stored: unknown): readonly WrittenText[] | null {
  return readStored(writtenSchema, stored)?.rows ?? null;
}
