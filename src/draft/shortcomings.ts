import { withoutEndings } from "../report/endings";
import type { DraftParagraph } from "./document";
import type { DraftForm } from "./form";
import { GAPS, gapRuns } from "./gaps";
import { improvementSlots, inOne, pairSlots } from "./improvements";
import { entriesOf, listSlots } from "./list";
import type { Slot, Source } from "./part";
import { slot, underHeading } from "./part";
import { numeral } from "./numeral";

/** The words of a problem as they stand between quotes: without quotes and 的问题 of their own. */
function quotedProblem(text: string): string {
  const unquoted = text.replace(/^“([^“”]*)”$/u, "$1");
  const bare = unquoted.endsWith("问题")
    ? withoutEndings(unquoted.slice(0, -"问题".length), ["的", "等", "这一", "方面"])
    : unquoted;
  return `“${(bare === "" ? text : bare).replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

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

/** "我镇政府信息公开还存在", before 以下不足 or 不足，主要是. */
const leadOf = ({ self }: Source): string => `${self}政府信息公开还存在`;

function problemSlots(source: Source): readonly Slot[] {
  const { form } = source;
  const texts = form.problems.items.map(({ problem }) => problem);
  const lead = leadOf(source);
  if (entriesOf(texts).length === 0) return [slot("problems.problems", gapRuns(GAPS.problems))];
  return listSlots("problems.problems", texts, form, {
    many: `${lead}以下不足：`,
    one: `${lead}不足，主要是`,
  });
}

interface Group {
  readonly key: string;
  readonly heading: string;
  readonly slots: readonly Slot[];
}

/** Problems and improvements, in pairs where the style wants it and there is a problem. */
function problemGroups(source: Source): readonly Group[] {
  const { style, problems } = source.form;
  const has = entriesOf(problems.items.map(({ problem }) => problem)).length > 0;
  if (style.numbering === "pairs" && has) {
    const slots = pairSlots(leadOf(source), source);
    return [{ key: "problems", heading: "存在的主要问题和改进措施", slots }];
  }
  return [
    { key: "problems", heading: "存在的主要问题", slots: problemSlots(source) },
    { key: "improvements", heading: "改进情况", slots: improvementSlots(source) },
  ];
}

/** Section five: what became of last year's problems, this year's, and the improvements. */
export function shortcomings(source: Source): readonly DraftParagraph[] {
  const groups = [
    { key: "lastYear", heading: "上年度问题整改情况", slots: lastYearSlots(source) },
    ...problemGroups(source),
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
