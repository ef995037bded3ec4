import type { Attempt } from "../excel/contract/attempt";
import type { KeepingActions } from "../excel/contract/keep-contract";
import type { CellKey, CellValue } from "../report/cell";
import { action } from "./action";
import { readWorkbook } from "./read-workbook";

/** What the user says of a number or of an explanation, and its taking back. */
export type Judgement =
  | { readonly kind: "confirm"; readonly cell: CellKey; readonly value: CellValue }
  | { readonly kind: "unconfirm"; readonly cell: CellKey }
  | { readonly kind: "dismiss"; readonly key: string }
  | { readonly kind: "restore"; readonly key: string };

function settle(workbook: KeepingActions, judgement: Judgement): Promise<Attempt<void>> {
  switch (judgement.kind) {
    case "confirm":
      return workbook.confirmCell(judgement.cell, judgement.value);
    case "unconfirm":
      return workbook.unconfirmCell(judgement.cell);
    case "dismiss":
      return workbook.dismissExplanation(judgement.key);
    case "restore":
      return workbook.restoreExplanation(judgement.key);
  }
}

/** 此数无误, 都不对, and taking them back. */
export const settleSuggestion = action({
  name: "judge",
  busy: "正在保存…",
  tab: "check",
  run: ({ workbook }, judgement: Judgement) => settle(workbook, judgement),
  done: (state) => state,
  after: () => [readWorkbook()],
});
