import type { ReadSource } from "../../exchange/imported";
import type { Pasted } from "../../exchange/read-pasted";

/** What the worker is asked to read; it answers with a `ReadSource`. */
export type ReadRequest =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "pasted"; readonly pasted: Pasted };

/** Reads what a user brings. It never rejects for what the content is: that is a sentence. */
export type SourceReader = (request: ReadRequest) => Promise<ReadSource>;
