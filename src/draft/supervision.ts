import { isGovernmentLevel } from "../report/levels";
import type { Report } from "../report/model";
import type { Run } from "./document";
import type { DraftForm } from "./form";
import { GAPS, gapRuns } from "./gaps";
import type { Gap } from "./gaps";
import { byHand, withMeasures } from "./list";
import type { Part, Source } from "./part";
import { part, slot } from "./part";
import { about, endWith } from "./remarks";
import { paragraph, say } from "./say";

/**
 * Whether the body has to report 工作考核、社会评议 and 责任追究 (《条例》第五十条第（四）项: 各级
 * 人民政府). One whose level nobody has said may be a government.
 */
export function isGovernment({ level }: Report): boolean {
  return level === null || isGovernmentLevel(level);
}

/** A result that a government reports: what the user tells of it, "" where that is nothing. */
interface Result {
  readonly name: string;
  readonly told: string;
  readonly gap: Gap;
}

function accountability({
  cases,
  remarks,
}: DraftForm["general"]["supervision"]["accountability"]): string {
  if (cases === null) return about("责任追究", remarks);
  const told =
    cases === 0 ? "未发生政府信息公开责任追究情形" : `发生政府信息公开责任追究${cases}起`;
  return `${told}${endWith(remarks)}`;
}

function resultsOf({ general: { supervision } }: DraftForm): readonly Result[] {
  return [
    { name: "工作考核", told: about("工作考核", supervision.assessment), gap: GAPS.assessment },
    { name: "社会评议", told: about("社会评议", supervision.evaluation), gap: GAPS.evaluation },
    {
      name: "责任追究",
      told: accountability(supervision.accountability),
      gap: GAPS.accountability,
    },
  ];
}

/** The names of the results that a government has to report and that were not filled in. */
export function untoldResults(form: DraftForm): readonly string[] {
  return resultsOf(form).flatMap(({ name, told }) => (told === "" ? [name] : []));
}

function training({ trainings, trainees }: DraftForm["general"]["supervision"]): string {
  if (trainings === 0) return "全年未组织政府信息公开培训。";
  const people = trainees === null || trainees === 0 ? "" : `参训${trainees}人次`;
  if (trainings !== null) {
    return `全年组织政府信息公开培训${trainings}次${people === "" ? "" : `，${people}`}。`;
  }
  return people === "" ? "" : `全年培训政府信息公开工作人员${trainees ?? ""}人次。`;
}

/** （五）监督保障: what was done for it, and then the results that a government reports. */
export function supervisionPart({ form, report }: Source): Part {
  const { supervision } = form.general;
  const must = isGovernment(report);
  const results = resultsOf(form);
  const silent =
    results.every(({ told }) => told === "") && !byHand(form, "general.supervision.results");
  const measures = withMeasures(
    [slot("general.supervision.training", say`${training(supervision)}`)],
    {
      id: "general.supervision.measures",
      texts: supervision.measures,
      missing: silent ? GAPS.supervision : null,
    },
    form,
  );
  const runs = paragraph(
    ...results.map(({ told, gap }): readonly Run[] =>
      told === "" && must ? gapRuns(gap) : say`${told}`,
    ),
  );
  // The results before a list of measures: behind it they would hang.
  const [told, ...list] = measures;
  const before = told === undefined ? [] : [told];
  return part([...before, slot("general.supervision.results", runs), ...list]);
}
