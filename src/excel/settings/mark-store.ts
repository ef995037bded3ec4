import * as z from "zod/mini";
import { SEVERITIES } from "../../check/rules/severity";
import type { Severity } from "../../check/rules/severity";
import { defineSetting } from "./setting";

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
  /** Names the writing; the ids of its conditional formats are known to the pane that wrote it. */
  readonly token: string;
  readonly cells: readonly MarkedCell[];
}

/** Which cells 审核 marked, and for what. Where marks really stand the sheets say. */
export const MARKS = defineSetting<StoredMarks>(
  "nianbao.marks",
  z.object({
    token: z.string(),
    cells: z.array(
      z.object({
        cell: z.string(),
        sheet: z.string(),
        local: z.string(),
        // Marks of earlier versions do not say what they stand for.
        severity: z.optional(z.enum(SEVERITIES)),
        findings: z.optional(z.array(z.string())),
      }),
    ),
  }),
);
