import type { ReadLastYear } from "./worker-messages";

/** Placeholder until the sheets can be read. */
export function readLastYear(file: File): Promise<ReadLastYear> {
  return Promise.resolve({ ok: false, sentence: `${file.name}` });
}
