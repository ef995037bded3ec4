import type { Found } from "../rules/found";

/** The rules that hold the text against the tables and against itself. */
export type ClaimCode = "text-count" | "text-none" | "text-sum" | "text-percentage";

/** Something in the text that contradicts the tables or itself, with its sentence. */
export interface TextFound extends Found {
  readonly code: ClaimCode;
  /** What is wrong, with the values and the place in the tables, as a whole sentence. */
  readonly sentence: string;
}

type Claimed = Pick<TextFound, "cells" | "expected" | "actual" | "difference" | "sentence"> & {
  readonly span: NonNullable<TextFound["span"]>;
  readonly quote: string;
};

/** A finding in the text; its cells are those whose numbers it contradicts, none is marked. */
export function inText(code: ClaimCode, claimed: Claimed): TextFound {
  return { code, table: null, focus: [], ...claimed };
}
