import { isPublicBody } from "../report/levels";
import type { Run } from "./document";
import { figure } from "./figures";
import type { DraftForm } from "./form";
import { cellsOf } from "./form-words";
import { GAPS, gapRuns } from "./gaps";
import { entriesOf, listSlots } from "./list";
import type { Slot, Source } from "./part";
import { slot } from "./part";
import { printed } from "./figures";
import { say } from "./say";
import { saysNone } from "./words";

/** What the form says about 信息处理费: charged, none charged, not said, or against itself. */
export type FeeState = "charged" | "none" | "unsaid" | "contradictory";

/** Money without cases or cases without money cannot both be true. */
export function feeState({ others: { fee } }: DraftForm): FeeState {
  const { amount, cases } = fee;
  if (amount === null && cases === null) return "unsaid";
  const some = [amount, cases].filter((value) => value !== null && value > 0).length;
  if (some === 0) return "none";
  return amount === 0 || cases === 0 ? "contradictory" : "charged";
}

/** Requests that were given up because the fee was not paid: 2021 edition, table three. */
function overdue({ report }: Source, charged: boolean): readonly Run[] {
  const number = figure(report, cellsOf("requests", ["feeOverdue"], ["total"]));
  if (number === undefined || number.value === 0) return [];
  const cases = charged ? say`另有${number}件` : say`有${number}件政府信息公开申请`;
  return say`；${cases}因申请人逾期未按收费通知要求缴纳费用，不再处理`;
}

/** The rules for the fee are in force since 2021; nothing is known of what was there before. */
const FIRST_YEAR_OF_RULES = 2021;

/** By what was charged, and who was asked to pay: not all of them do. */
function charging({ form, report }: Source): string {
  const { notices, due } = form.others.fee;
  // They are rules for the administration (《条例》第五十五条).
  const hasRules = report.year >= FIRST_YEAR_OF_RULES && !isPublicBody(report.level);
  const basis = hasRules ? "依据《政府信息公开信息处理费管理办法》，" : "";
  if (notices === null || notices === 0) return basis;
  const asked = due === null || due === 0 ? "" : `，应收信息处理费${printed(due)}元`;
  return `${basis}发出收费通知${notices}件${asked}`;
}

function feeSentence(source: Source): readonly Run[] {
  const { form, report, self } = source;
  const { amount, cases, notices } = form.others.fee;
  const lead = `${report.year}年，${self}`;
  const sent = notices !== null && notices > 0;
  switch (feeState(form)) {
    case "none": {
      const before = sent ? `${charging(source)}；` : "";
      return say`${lead}${before}未收取政府信息公开信息处理费${overdue(source, false)}。`;
    }
    case "charged": {
      const before = `${charging(source)}${sent ? "；" : ""}`;
      const from = cases ?? gapRuns(GAPS.feeCases);
      const money = amount === null ? gapRuns(GAPS.feeAmount) : printed(amount);
      return say`${lead}${before}对${from}件政府信息公开申请收取信息处理费${money}元${overdue(source, true)}。`;
    }
    case "unsaid":
    case "contradictory":
      return gapRuns(GAPS.fee);
  }
}

/** Section six: the fee, and other matters, or that there are none where the user says so. */
export function matterSlots(source: Source): readonly Slot[] {
  const { form } = source;
  const fee = feeSentence(source);
  if (entriesOf(form.others.matters).length === 0) {
    const none = form.others.matters.some(saysNone) ? "此外，无其他需要报告的事项。" : "";
    return [slot("others.fee", say`${fee}${none}`), slot("others.matters", [])];
  }
  return [
    slot("others.fee", fee),
    ...listSlots("others.matters", form.others.matters, form, {
      many: "另有以下事项：",
      one: "",
    }),
  ];
}
