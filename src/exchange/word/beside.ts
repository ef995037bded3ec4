import type { Block } from "../../recognise/document";
import type { Numbering } from "./numbering";
import type { Styles } from "./styles";

/** Another document that w:altChunk puts in, by the id of its relationship. */
export type Chunks = ReadonlyMap<string, readonly Block[]>;

/** What a document is read with. */
export interface Beside {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly chunks: Chunks;
}
