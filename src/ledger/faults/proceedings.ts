import type { LedgerCase } from "../case";
import type { Fault } from "../problem";
import { headingOf } from "../problem";
import { AFTER_RECONSIDERATION } from "../proceedings";

const hasApplication = ({ received, applicant }: LedgerCase): boolean =>
  received.kind !== "blank" || applicant.kind !== "blank";

const COLUMNS = ["reconsideration", "litigation"] as const;

/** 行政复议 and 行政诉讼 that belong to no application, or that say too little. */
export const PROCEEDING_FAULTS: readonly Fault[] = [
  ...COLUMNS.map((column): Fault => ({
    column,
    says: (one) =>
      one[column].kind !== "blank" && !hasApplication(one)
        ? `有${headingOf(column)}，没有对应的申请；请写在那件申请的同一行。`
        : null,
  })),
  {
    column: "reconsideration",
    says: ({ reconsideration }) =>
      reconsideration.kind === "unsure"
        ? "看不出行政复议的结果，没有计数；请选维持、纠正、其他或未结。"
        : null,
  },
  {
    column: "litigation",
    says: ({ litigation }) =>
      litigation.kind === "unsure"
        ? "看不出行政诉讼是未经复议还是复议后，或者看不出结果，没有计数；请从列表中选。"
        : null,
  },
  {
    column: "reconsideration",
    says: ({ litigation, reconsideration }) =>
      litigation.kind === "known" &&
      litigation.value.row === AFTER_RECONSIDERATION &&
      reconsideration.kind === "blank"
        ? "行政诉讼是复议后起诉的，行政复议一栏却是空的；请补填复议的结果。"
        : null,
  },
];
