import { FORMATS } from "../report/formats";
import type { ReportFormat } from "../report/formats";
import type { RecognisedTable } from "./types";

/**
 * The edition that the chosen tables of one report share: mixed when there is none, and null when
 * it cannot be told, because only table four is there.
 */
export function formatOf(
  tables: readonly Pick<RecognisedTable, "editions">[],
): ReportFormat | null {
  const shared = FORMATS.map(({ key }) => key).filter((key) =>
    tables.every(({ editions }) => editions.includes(key)),
  );
  if (shared.length > 1) return null;
  return shared[0] ?? "mixed";
}
