import type { ChangedLabel } from "../../check/sheet-facts";
import type { ReportText } from "../../report/text";

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
