import { gapText } from "../report/gap-text";
import type { Report } from "../report/model";
import { openBlanks } from "./blanks";
import { composeDraft, leftOutOf } from "./compose";
import type { DraftForm } from "./form";
import { gapsOf } from "./gaps";
import { problem, when } from "./problem";
import type { DraftProblem, Look, Stays } from "./problem";
import { COUNT_LOOKS } from "./problems-in-counts";
import { WORD_LOOKS } from "./problems-in-words";

export type { DraftProblem } from "./problem";

const head: Look = (_form, report) =>
  report.organisation.trim() === ""
    ? [{ field: "organisation", sentence: "还没有填写单位名称，标题中缺少单位。" }]
    : [];

const unfilled: Look = (form, _report, stays) =>
  openBlanks(form).map(({ field, blank }) =>
    problem(field, `“{${blank}}”还没有填写${stays({ text: gapText(blank), field })}。`),
  );

const unwritten: Look = (form, report, stays) =>
  leftOutOf(form, report).map(({ field, about, reason, gap }) => {
    const left = gap === undefined ? "" : stays(gap);
    return problem(field, `${reason}${left === "" ? `，“${about}”没有写入正文` : left}。`);
  });

/** Comparing needs the report of the year before. */
const uncompared = (form: DraftForm, lastYear: Report | null): readonly DraftProblem[] =>
  when(
    form.style.compare && lastYear === null,
    "style.compare",
    "工作簿里没有上年年报，表格里的数不写同比。",
  );

const LOOKS: readonly Look[] = [head, ...COUNT_LOOKS, ...WORD_LOOKS, unfilled, unwritten];

/**
 * What is missing, contradicts itself or could not be written, before anything is written: in the
 * order of the form, one sentence a fault.
 */
export function draftProblems(
  form: DraftForm,
  report: Report,
  lastYear: Report | null = null,
): readonly DraftProblem[] {
  const open = new Set(gapsOf(composeDraft(form, report)).map(({ text }) => text));
  const stays: Stays = (...gaps) => {
    const left = gaps.filter(({ text }) => open.has(text)).map(({ text }) => text);
    return left.length === 0 ? "" : `，正文里留着${left.join("")}`;
  };
  return [...LOOKS.flatMap((look) => look(form, report, stays)), ...uncompared(form, lastYear)];
}
