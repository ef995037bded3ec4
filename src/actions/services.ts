import type { WorkbookActions } from "../excel/contract/contract";
import type { SourceReader } from "./import/reader";
import type { Explainer } from "./repair/explainer";
import type { TextJudge } from "./text/text-judge";

/** What actions work with. */
export interface Services {
  readonly workbook: WorkbookActions;
  readonly reader: SourceReader;
  readonly explainer: Explainer;
  readonly judgeText: TextJudge;
}
