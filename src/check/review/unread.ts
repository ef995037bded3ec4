import type { TableKey } from "../../report/form";

/** A part of the report that is there but could not be read, with the reason as a whole sentence. */
export interface UnreadPart {
  readonly part: TableKey | "text";
  readonly sentence: string;
}
