import type { Run } from "./document";
import type { DraftForm } from "./form";
import { GAPS, gapRuns } from "./gaps";
import { entriesOf, listSlots } from "./list";
import { numeral } from "./numeral";
import type { Slot, Source } from "./part";
import { slot } from "./part";
import { say } from "./say";

type Improved = DraftForm["problems"]["improved"];

/** What was typed into one field, in one sentence also where a list was pasted into it. */
export const inOne = (text: string): string => entriesOf([text]).join("，");

/** Nobody said whether they were made or are still to be: then no tense is told. */
const LEADS: Readonly<Record<Improved, string>> = {
  unsaid: "改进措施是：",
  done: "已采取的改进措施是：",
  next: "下一步的改进措施是：",
};

/** Its field is the improvement of the first problem, where there is a problem. */
function gapOf({ problems: { items } }: DraftForm): readonly Run[] {
  const at = items.findIndex(({ problem }) => entriesOf([problem]).length > 0);
  const { text, field } = GAPS.improvements;
  return gapRuns({ text, field: at < 0 ? field : `${field}.${at}.improvement` });
}

/** The improvements as a list of their own. */
export function improvementSlots({ form }: Pick<Source, "form">): readonly Slot[] {
  const { items, improved } = form.problems;
  const texts = items.map(({ improvement }) => improvement);
  const [first] = entriesOf(texts);
  if (first === undefined) return [slot("problems.improvements", gapOf(form))];
  const lead = LEADS[improved];
  const one = improved === "unsaid" && /^(?:针对|对照?)/u.test(first) ? "" : lead;
  return listSlots("problems.improvements", texts, form, { many: lead, one });
}

/** Words with which an improvement tells its tense itself. */
const HAS_TENSE = /^(?:已|将|拟|计划|准备|正在|正|下一步|今后|本年|\d)/u;
const TENSES: Readonly<Record<Improved, string>> = {
  unsaid: "",
  done: "已采取措施：",
  next: "下一步",
};

/**
 * Each problem with what answers it: 一是…。对此，…。 A problem without an answer has none, and the
 * numbers stay right.
 */
export function pairSlots(lead: string, { form }: Pick<Source, "form">): readonly Slot[] {
  const { items, improved } = form.problems;
  const answer = (text: string): string => {
    if (text === "") return "";
    return `对此，${HAS_TENSE.test(text) ? "" : TENSES[improved]}${text}。`;
  };
  const pairs = items
    .map(({ problem, improvement }) => ({ what: inOne(problem), how: inOne(improvement) }))
    .filter(({ what }) => what !== "");
  const told = pairs.map(({ what, how }, at) => {
    const number = pairs.length === 1 ? "" : `${numeral(at + 1)}是`;
    return `${number}${what}。${answer(how)}`;
  });
  const gap = pairs.some(({ how }) => how !== "") ? [] : gapOf(form);
  const begin = pairs.length === 1 ? `${lead}不足，主要是` : `${lead}以下不足：`;
  const alone = items.filter(({ problem }) => inOne(problem) === "");
  const others = alone.map(({ improvement }) => improvement);
  return [
    slot("problems.problems", say`${begin}${told.join("")}${gap}`),
    ...listSlots("problems.improvements", others, form, {
      many: "此外，还有以下改进措施：",
      one: "此外，改进措施还有：",
    }),
  ];
}
