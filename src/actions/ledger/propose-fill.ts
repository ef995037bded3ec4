import { done, refused } from "../../excel/contract/attempt";
import type { CellFix } from "../../excel/contract/cell-fix";
import type { LedgerCase } from "../../ledger/case";
import type { Period } from "../../ledger/day";
import type { Format } from "../../report/form";
import { action } from "../action";
import { noticed } from "../notices";
import { differencesOf } from "./differences";

const NO_TABLES = "工作簿里还没有表三、表四，没有填数。请先插入表三、表四。";

/** A ledger as it is counted once. */
export interface OnceCounted {
  /** Of a foreign one with what the user has answered. */
  readonly cases: () => readonly LedgerCase[];
  readonly period: Period;
  readonly format: Format;
  /** How many of its applications are in no cell, or in doubt. */
  readonly doubts: number;
}

/** What 填入一次 is about to write. */
export interface ProposedFill {
  readonly fixes: readonly CellFix[];
  readonly doubts: number;
}

/** 填入一次: shows first what would change in table three and four. */
export const proposeFill = action({
  name: "proposeFill",
  busy: "正在核对表三、表四…",
  tab: "fill",
  retries: false,
  run: async ({ workbook }, { cases, period, format }: OnceCounted) => {
    const read = await workbook.readWorkbook();
    if (!read.ok) return read;
    const { report } = read.value;
    return report.requests === null && report.proceedings === null
      ? refused(NO_TABLES)
      : done(differencesOf(read.value, cases(), period, format));
  },
  done: (state, fixes, { doubts }) =>
    fixes.length > 0
      ? { ...state, question: { kind: "ledgerFill", fixes, doubts } }
      : noticed(state, "fill", {
          tone: "info",
          text: "表三、表四与台账的计数一致，没有要填的。",
          retry: null,
        }),
});
