import { cellId } from "../report/cell";
import type { SourceTable } from "./imported";

/** What a table says: its edition and every value. */
function contentOf({ table, editions, cells }: SourceTable): string {
  return JSON.stringify([table, editions, cells.map(({ key, value }) => [cellId(key), value])]);
}

/** A report may print its tables again as an appendix: equal copies are one. */
export function withoutCopies(tables: readonly SourceTable[]): readonly SourceTable[] {
  if (new Set(tables.map(({ table }) => table)).size === tables.length) return tables;
  const seen = new Set<string>();
  return tables.filter((table) => {
    const content = contentOf(table);
    return seen.has(content) ? false : seen.add(content).size > 0;
  });
}
