import type { DraftParagraph } from "./document";
import type { DraftForm } from "./form";
import { entriesOf, listSlots } from "./list";
import type { Slot, Source } from "./part";
import { slot, underHeading } from "./part";
import { say } from "./say";
import { numeral } from "./numeral";

const inside = (text: string): string => text.replaceAll("“", "‘").replaceAll("”", "’");

/** What was typed into one field, in one sentence also where a list was pasted into it. */
const inOne = (text: string): string => entriesOf([text]).join("，");

function followUps({ problems }: DraftForm): readonly string[] {
  return problems.lastYear.flatMap(({ problem, done }) => {
    const [what, how] = [inOne(problem), inOne(done)];
    if (how === "") return [];
    return [what === "" ? how : `针对“${inside(what)}”问题，${how}`];
  });
}

function lastYearSlots({ form }: Source): readonly Slot[] {
  return listSlots("problems.lastYear", followUps(form), form, {
    many: "对上年度报告提出的问题，逐项进行了整改：",
    one: "",
  });
}

function problemSlots({ form, report, self }: Source): readonly Slot[] {
  const texts = form.problems.items.map(({ problem }) => problem);
  const lead = `${report.year}年，${self}政府信息公开工作还存在`;
  if (entriesOf(texts).length === 0) {
    // True of everybody, and no claim about what was not filled in.
    const neutral = `对照工作要求和群众期盼，${self}政府信息公开工作还有不足，规范化水平需要继续提升。`;
    return [slot("problems.problems", say`${neutral}`)];
  }
  return listSlots("problems.problems", texts, form, {
    many: `${lead}以下不足：`,
    one: `${lead}不足，主要是`,
  });
}

function improvementSlots({ form }: Source): readonly Slot[] {
  const texts = form.problems.items.map(({ improvement }) => improvement);
  const [first] = entriesOf(texts);
  if (first === undefined) {
    return [
      slot(
        "problems.improvements",
        say`针对上述不足，将逐项查找原因，改进工作方法，抓好整改落实。`,
      ),
    ];
  }
  return listSlots("problems.improvements", texts, form, {
    many: "针对上述不足，采取以下改进措施：",
    one: /^(?:针对|对照?)/u.test(first) ? "" : "针对上述不足，",
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
