import { canBeKept } from "../review/justification";
import type { Keepable } from "../review/justification";
import { cellId } from "../../report/cell";
import { heldCells, keptPlace, keyOf } from "../review/justification-key";
import type { KeptSubject } from "../review/justification-key";
import { textFindingPlace, textFindingSentence, textFindingTitle } from "./describe";
import type { TextFinding } from "./finding";

/**
 * A finding in the text, to be kept or looked up; null when it cannot be kept. Its sentence and the
 * numbers of its cells must not change; where in the section the sentence stands may.
 */
export function keepableText(finding: TextFinding, subject: KeptSubject): Keepable | null {
  if (!canBeKept(finding)) return null;
  const { code, span, cells, quote, expected, actual, sentence } = finding;
  const held = heldCells(cells, subject);
  const where = [code, span?.section ?? "", ...cells.map(cellId)];
  return {
    key: keyOf(subject, where, held, [quote ?? sentence, expected, actual]),
    place: keptPlace(textFindingPlace(finding), subject),
    rule: textFindingTitle(finding),
    values: textFindingSentence(finding),
    held,
  };
}
