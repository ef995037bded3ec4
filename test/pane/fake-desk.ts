import type { Adjustment, DeskOutcome, Return } from "../../src/collect/desk";
import type { DeskFrame, Unit } from "../../src/collect/unit";
import { done, refused } from "../../src/excel/contract/attempt";
import type { DeskActions, KeptDesk, KeptLine } from "../../src/excel/contract/desk-contract";
import type { Report } from "../../src/report/model";

const EMPTY: KeptDesk = {
  frame: null,
  units: [],
  lines: [],
  adjustments: [],
  returns: [],
  previous: [],
  problems: [],
};

/** The officer's sheets as far as the pane sees them: what was written is there when it is loaded. */
export interface FakeDesk {
  readonly actions: DeskActions;
  /** What the sheets hold now; null before they are set up. */
  readonly kept: () => KeptDesk | null;
  /** Somebody types into the sheets. */
  readonly type: (change: Partial<KeptDesk>) => void;
  /** What was written last. */
  readonly written: () => DeskOutcome | null;
}

function linesOf({ lines }: DeskOutcome): readonly KeptLine[] {
  return lines.flatMap(({ unit, counted, file }) =>
    counted && file?.content.kind === "read"
      ? [{ unit: unit.name, file: file.path, counted, report: file.content.audit.report }]
      : [],
  );
}

/** Sheets in memory. */
export function fakeDesk(begins: Partial<KeptDesk> | null = null): FakeDesk {
  let kept: KeptDesk | null = begins === null ? null : { ...EMPTY, ...begins };
  let written: DeskOutcome | null = null;
  const actions: DeskActions = {
    loadDesk: () => Promise.resolve(done(kept)),
    setUpDesk: (frame: DeskFrame, units: readonly Unit[]) => {
      kept = { ...EMPTY, frame, units };
      return Promise.resolve(done({ sheets: ["单位名单", "收齐情况"], changes: [], left: [] }));
    },
    writeDesk: (outcome: DeskOutcome) => {
      if (kept === null) return Promise.resolve(refused("没有汇总表。"));
      const { returns, previous }: { returns: readonly Return[]; previous: readonly Report[] } =
        outcome.desk;
      const isFirst = written === null;
      written = outcome;
      kept = { ...kept, lines: linesOf(outcome), returns, previous };
      return Promise.resolve(
        done({
          sheets: ["收齐情况", "汇总二", "汇总三", "汇总四", "明细", "退回清单"],
          changes: isFirst ? [] : ["表三 · 自然人 · （七）总计：120 → 123"],
          left: [],
        }),
      );
    },
    addAdjustment: (adjustment: Adjustment) => {
      if (kept === null) return Promise.resolve(refused("没有汇总表。"));
      kept = { ...kept, adjustments: [...kept.adjustments, adjustment] };
      return Promise.resolve(done(undefined));
    },
    goToUnit: () => Promise.resolve(done(undefined)),
  };
  return {
    actions,
    kept: () => kept,
    type: (change) => {
      kept = { ...(kept ?? EMPTY), ...change };
    },
    written: () => written,
  };
}
