import type { ChangedLabel } from "../check/sheet-facts";
import { FIRST_SET } from "../report/table-name";
import type { ReportText } from "../report/text";

/** The workbook setting that keeps what the source of a set of tables has beside its numbers. */
export function sourceSetting(set: number): string {
  return set === FIRST_SET ? "nianbao.source" : `nianbao.source.${set}`;
}

/** What was imported, as far as no cell of the tables holds it. */
export interface KeptSource {
  /** In the users' words: 文件“朝阳镇2023年年报.docx”, 剪贴板. */
  readonly from: string;
  readonly organisation: string | null;
  readonly year: number | null;
  readonly text: ReportText | null;
  /** Addresses of the source say nothing here. */
  readonly changedLabels: readonly Omit<ChangedLabel, "address">[];
}

/** The source as the setting holds it; null when it was damaged. */
export async function loadSource(stored: unknown): Promise<KeptSource | null> {
  // Few workbooks keep one: what parses it is loaded with the first.
  const { readStoredSource } = await import("./source-store");
  return readStoredSource(stored);
}
