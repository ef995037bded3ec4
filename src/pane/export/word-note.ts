import type { SheetLook } from "../../actions/narrative/writing";
import type { Verdict } from "../../check/review/verdict";
import type { OpenEdits } from "../draft/sheet-edits-open";
import type { OpenPoints } from "./open-points";

const LOOK = "公文版式，三张表在内";

/**
 * What the Word file will be: 可以直接定稿 only where nothing at all is left to be decided.
 * @param verdict Null while the text is being judged.
 */
export function wordNote(
  verdict: Verdict | null,
  { form, imported }: Pick<OpenPoints, "form" | "imported">,
  look: SheetLook | null,
  { adoptable }: OpenEdits,
): string {
  if (verdict === null) return `${LOOK}。`;
  if (verdict.state !== "ready") return `${LOOK}；现在导出的是草稿。`;
  const isDecided = look?.kind === "read" && adoptable.length === 0;
  return isDecided && form === 0 && !imported ? `${LOOK}，可以直接定稿。` : `${LOOK}。`;
}
