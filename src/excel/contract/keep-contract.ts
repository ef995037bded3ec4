import type { Justifiable } from "../../check/review/justification";
import type { CellKey, CellValue } from "../../report/cell";
import type { Attempt } from "./attempt";

/** 填写说明: one reason, for one finding or for several that it explains together. */
export interface KeepRequest {
  readonly findings: readonly Justifiable[];
  /** The same findings by their ids: their marks go with the request that writes the reason. */
  readonly ids: readonly string[];
  readonly reason: string;
}

/** What 保存说明 came to. */
export interface KeepOutcome {
  /** What Excel did not let us set, in words: 冻结窗格. The reasons stand all the same. */
  readonly undecorated: readonly string[];
}

/** What the user settles about findings and their explanations; the workbook keeps it. */
export interface KeepingActions {
  /**
   * 保存说明: writes the reason into the sheet 审核说明, which is made when it is first needed; a
   * finding that has one gets the new one. Refused when a cell of the findings changed meanwhile.
   */
  readonly keepFindings: (request: KeepRequest) => Promise<Attempt<KeepOutcome>>;
  /** 撤回说明: takes the reasons with these keys out of the sheet. */
  readonly dropReasons: (keys: readonly string[]) => Promise<Attempt<void>>;
  /** 此数无误: counts while the cell holds this value. Refused when it holds another one. */
  readonly confirmCell: (cell: CellKey, value: CellValue) => Promise<Attempt<void>>;
  readonly unconfirmCell: (cell: CellKey) => Promise<Attempt<void>>;
  /** 都不对: keeps an explanation away, named by `explanationKey`. */
  readonly dismissExplanation: (key: string) => Promise<Attempt<void>>;
  readonly restoreExplanation: (key: string) => Promise<Attempt<void>>;
}
