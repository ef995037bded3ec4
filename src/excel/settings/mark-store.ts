import * as z from "zod/mini";
import type { Severity } from "../../check/rules/severity";
import { readStored } from "./stored";

/** The workbook setting that remembers which cells carry our marks, also over closing the file. */
export const MARKS_SETTING = "nianbao.marks";

const storedSchema = z.object({
  version: z.literal(1),
  /** Names the writing; the ids of its conditional formats are known to the pane that wrote it. */
  token: z.string(),
  cells: z.array(
    z.object({
      cell: z.string(),
      sheet: z.string(),
      local: z.string(),
      // Marks of earlier versions do not say what they stand for.
      severity: z.optional(z.enum(["error", "explain", "hint"])),
      findings: z.optional(z.array(z.string())),
    }),
  ),
});

/** A marked cell: its key in the form and where it stood when it was marked. */
export interface MarkedCell {
  readonly cell: string;
  readonly sheet: string;
  readonly local: string;
  readonly severity?: Severity | undefined;
  /** The findings that it is marked for, by their ids. */
  readonly findings?: readonly string[] | undefined;
}

export interface StoredMarks {
  readonly token: string;
  readonly cells: readonly MarkedCell[];
}

export function storeMarks(marks: StoredMarks): string {
  return JSON.stringify({ version: 1, ...marks });
}

/** What the workbook remembers; null when there is nothing or it was damaged. */
export function readStoredMarks(stored: unknown): StoredMarks | null {
  const marks = readStored(storedSchema, stored);
  return marks === null ? null : { token: marks.token, cells: marks.cells };
}
