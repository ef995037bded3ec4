import type { TableKey } from "../../report/form";

/** A part of the report that is there and was not audited, with the reason as a whole sentence. */
export interface UnreadPart {
  readonly part: TableKey | "text";
  readonly sentence: string;
  /** It was read; what the rules say of it is not known. Left out: it could not be read. */
  readonly unjudged?: true;
}
