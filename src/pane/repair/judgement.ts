import type { Attempt } from "../../excel/attempt";
import type { KeepingActions } from "../../excel/keep-contract";
import type { CellKey, CellValue } from "../../report/cell";

/** What the user says of a number or of an explanation, and its taking back. */
export type Judgement =
  | { readonly kind: "confirm"; readonly cell: CellKey; readonly value: CellValue }
  | { readonly kind: "unconfirm"; readonly cell: CellKey }
  | { readonly kind: "dismiss"; readonly key: string }
  | { readonly kind: "restore"; readonly key: string };

export function judge(actions: KeepingActions, judgement: Judgement): Promise<Attempt<void>> {
  switch (judgement.kind) {
    case "confirm":
      return actions.confirmCell(judgement.cell, judgement.value);
    case "unconfirm":
      return actions.unconfirmCell(judgement.cell);
    case "dismiss":
      return actions.dismissExplanation(judgement.key);
    case "restore":
      return actions.restoreExplanation(judgement.key);
  }
}
