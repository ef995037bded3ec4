/** What stands in a document and is no text that could be read. */
export type LeftKind =
  | "sheet"
  | "document"
  | "formula"
  | "object"
  | "picture"
  | "chart"
  | "diagram"
  | "shape"
  | "chunk"
  | "subdocument"
  | "unknown";

/** One such thing and where it stands. */
export interface LeftOut {
  readonly kind: LeftKind;
  /** How many blocks of the document stand before it. */
  readonly after: number;
  /** A table of the form may be what it shows: no logo, no seal, no formula. */
  readonly mayHoldTable: boolean;
  /** The relation to the part that holds an embedded object. */
  readonly relation: string | null;
}
