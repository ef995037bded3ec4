import type { DraftParagraph, Run } from "./document";
import type { DraftForm } from "./form";
import { GAPS, gapRuns } from "./gaps";
import { entriesOf, listSlots } from "./list";
import type { Slot, Source } from "./part";
import { slot, underHeading } from "./part";
import { numeral } from "./numeral";

/** The words of a problem as they stand between quotes: without quotes and 的问题 of their own. */
function quotedProblem(text: string): string {
  const bare = text.replace(/^“([^“”]*)”$/u, "$1").replace(/(?:的|等|这一|方面的?)*问题$/u, "");
  return `“${(bare === "" ? text : bare).replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** What was typed into one field, in one sentence also where a list was pasted into it. */
const inOne = (text: string): string => entriesOf([text]).join("，");

function followUps({ problems }: DraftForm): readonly string[] {
  return problems.lastYear.flatMap(({ problem, done }) => {
    const [what, how] = [inOne(problem), inOne(done)];
    if (how === "") return [];
    return [what === "" ? how : `针对${quotedProblem(what)}的问题，${how}`];
  });
}

function lastYearSlots({ form }: Source): readonly Slot[] {
  return listSlots("problems.lastYear", followUps(form), form, {
    many: "上年度报告提出的问题，整改情况如下：",
    one: "",
  });
}

function problemSlots({ form, report, self }: Source): readonly Slot[] {
  const texts = form.problems.items.map(({ problem }) => problem);
  const lead = `${report.year}年，${self}政府信息公开工作还存在`;
  if (entriesOf(texts).length === 0) return [slot("problems.problems", gapRuns(GAPS.problems))];
  return listSlots("problems.problems", texts, form, {
    many: `${lead}以下不足：`,
    one: `${lead}不足，主要是`,
  });
}

/** Its field is the improvement of the first problem, where there is a problem. */
function improvementsGap({ problems: { items } }: DraftForm): readonly Run[] {
  const at = items.findIndex(({ problem }) => entriesOf([problem]).length > 0);
  const { text, field } = GAPS.improvements;
  return gapRuns({ text, field: at < 0 ? field : `${field}.${at}.improvement` });
}

function improvementSlots({ form }: Source): readonly Slot[] {
  const texts = form.problems.items.map(({ improvement }) => improvement);
  const [first] = entriesOf(texts);
  if (first === undefined) return [slot("problems.improvements", improvementsGap(form))];
  return listSlots("problems.improvements", texts, form, {
    // Nobody said whether they were taken or are still to be: no tense is told.
    many: "针对上述不足，改进措施如下：",
    one: /^(?:针对|对照?)/u.test(first) ? "" : "针对上述不足，改进措施是：",
  });
}

/** Section five: what became of last year's problems, this year's, and the improvements. */
export function shortcomings(source: Source): readonly DraftParagraph[] {
  const groups = [
    { key: "lastYear", heading: "上年度问题整改情况", slots: lastYearSlots(source) },
    { key: "problems", heading: "存在的主要问题", slots: problemSlots(source) },
    { key: "improvements", heading: "改进情况", slots: improvementSlots(source) },
  ];
  const spoken = groups.filter(
    ({ slots }) =>
      slots.some(({ runs }) => runs.length > 0) ||
      slots.some(({ id }) => source.form.edits[id] !== undefined),
  );
  return spoken.flatMap(({ key, heading, slots }, at) =>
    underHeading(`problems.${key}.heading`, `（${numeral(at + 1)}）${heading}`, slots, source.form),
  );
}
