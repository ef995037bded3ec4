import { FIRST_SET } from "../../report/table-name";
import type { KeptSource } from "../contract/kept-source";

/** The workbook setting that keeps what the source of a set of tables has beside its numbers. */
export function sourceSetting(set: number): string {
  return set === FIRST_SET ? "nianbao.source" : `nianbao.source.${set}`;
}

/** The source as the setting holds it; null when there is none or it was damaged. */
export async function loadSource(stored: unknown): Promise<KeptSource | null> {
  if (stored === null) return null;
  // Few workbooks keep one: what parses it is loaded with the first.
  const { readStoredSource } = await import("./source-store");
  return readStoredSource(stored);
}
