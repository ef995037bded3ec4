import type { TableKey } from "../../report/form";
import type { Attempt } from "./attempt";

/** Words to write into a cell, and what has to stand there still. */
export interface TextFix {
  /** With the sheet. */
  readonly address: string;
  /** As a finding quotes it: line breaks and blanks around it do not matter. */
  readonly from: string;
  readonly to: string;
}

/** Putting back what the form prints. Each gives the fix for 撤销, which `restoreLabel` writes. */
export interface TextActions {
  /** 改回: writes a printed label. Refused where the cell reads something else by now. */
  readonly restoreLabel: (fix: TextFix) => Promise<Attempt<TextFix>>;
  /** Prints unit and year over an inserted table; a line worded freely is not touched. */
  readonly restoreHeading: (table: TableKey) => Promise<Attempt<TextFix>>;
}
