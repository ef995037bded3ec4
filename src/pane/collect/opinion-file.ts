import type { OpinionForm } from "../../actions/collect/desk-state";
import type { OpinionUnit } from "../../actions/collect/opinion-units";
import type { DeskOutcome } from "../../collect/desk";

/** How opinions leave: a Word file each, or one workbook. */
export type OpinionWay = "docx" | "xlsx";

export function opinionFile(
  way: OpinionWay,
  units: readonly OpinionUnit[],
  outcome: DeskOutcome,
  form: OpinionForm,
): Promise<{ readonly name: string; readonly content: Blob }> {
  return Promise.resolve({
    name: `${way}${units.length}${outcome.expected}${form.due}`,
    content: new Blob([]),
  });
}
