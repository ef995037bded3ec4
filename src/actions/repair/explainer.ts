import type { Explanation } from "../../check/repair/repair";
import type { DraftForm } from "../../draft/form";
import type { CellKey } from "../../report/cell";
import type { Report } from "../../report/model";
import type { ReportText } from "../../report/text";

/** What the explanations of broken rules are sought from. */
export interface ExplainRequest {
  readonly report: Report;
  /** The report of the year before; null without one. */
  readonly previous: Report | null;
  readonly computedTotals: readonly CellKey[];
  /** Cells that the user has said are right. */
  readonly confirmed: readonly CellKey[];
  /** The narrative, where sentences of it are the user's own; null where none is. */
  readonly form: DraftForm | null;
  /** The text that came with an imported report, where nobody writes the narrative here. */
  readonly text: ReportText | null;
}

/** What came of it. `stopped`: nothing was known when the time was over. */
export type Sought =
  | { readonly kind: "explained"; readonly explanations: readonly Explanation[] }
  | { readonly kind: "stopped" }
  | { readonly kind: "broken" };

/** Seeks explanations and never rejects. A newer request ends an older one. */
export type Explainer = (request: ExplainRequest) => Promise<Sought>;
