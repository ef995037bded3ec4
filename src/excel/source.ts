import type { ChangedLabel } from "../check/sheet-facts";
import type { ReportText } from "../report/text";

/** The workbook setting that keeps what an imported source has beside its numbers. */
export const SOURCE_SETTING = "nianbao.source";

/** What was imported, as far as no cell of the tables holds it. */
export interface KeptSource {
  /** In the users' words: 朝阳镇2023年年报.docx, 剪贴板. */
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
