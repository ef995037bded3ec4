import type { Report } from "../report/model";
import type { DraftForm } from "./form";
import { withMeasures } from "./list";
import type { Part, Source } from "./part";
import { part, slot } from "./part";
import { say } from "./say";
import { listed, sentences } from "./words";

/**
 * Whether the body has to report 工作考核、社会评议 and 责任追究 (《条例》第五十条第（四）项: 各级
 * 人民政府). One whose level nobody has said may be a government.
 */
export function isGovernment({ level }: Report): boolean {
  return level === null || !level.endsWith("Department");
}

/** The results that a government has to report and that were not filled in. */
export function untoldResults({ general: { supervision } }: DraftForm): readonly string[] {
  const { assessment, evaluation, accountability } = supervision;
  return [
    ...(sentences(assessment) === "" ? ["工作考核"] : []),
    ...(sentences(evaluation) === "" ? ["社会评议"] : []),
    ...(accountability.cases === null && sentences(accountability.remarks) === ""
      ? ["责任追究"]
      : []),
  ];
}

function training({ trainings, trainees }: DraftForm["general"]["supervision"]): string {
  if (trainings === 0) return "全年未组织政府信息公开专题培训。";
  const people = trainees === null || trainees === 0 ? "" : `培训${trainees}人次`;
  if (trainings !== null) {
    return `全年组织政府信息公开培训${trainings}次${people === "" ? "" : `，${people}`}。`;
  }
  return people === "" ? "" : `全年培训政府信息公开工作人员${trainees ?? ""}人次。`;
}

/** A user's sentences about a topic; the topic is named where they do not name it. */
function about(topic: string, word: string, text: string): string {
  const told = sentences(text);
  return told === "" || told.includes(word) ? told : `${topic}方面，${told}`;
}

function accountability({ cases, remarks }: { cases: number | null; remarks: string }): string {
  const told =
    cases === null
      ? ""
      : cases === 0
        ? "未发生政府信息公开责任追究情形。"
        : `发生政府信息公开责任追究${cases}起。`;
  return told === "" ? about("责任追究", "责任追究", remarks) : `${told}${sentences(remarks)}`;
}

/** （五）监督保障: what was done for it, and then the results that a government reports. */
export function supervisionPart({ form, report, law }: Source): Part {
  const { supervision } = form.general;
  const untold = isGovernment(report) ? untoldResults(form) : [];
  const results = [
    about("工作考核", "考核", supervision.assessment),
    about("社会评议", "评议", supervision.evaluation),
    accountability(supervision.accountability),
    untold.length === 0 ? "" : `${listed(untold)}按照${law}的有关规定执行。`,
  ].join("");
  const measures = withMeasures(
    [slot("general.supervision.training", say`${training(supervision)}`)],
    {
      id: "general.supervision.measures",
      texts: supervision.measures,
      neutral: results === "" ? `政府信息公开工作的监督和保障按照${law}第五章的规定执行。` : "",
    },
    form,
  );
  return part([...measures, slot("general.supervision.results", say`${results}`)]);
}
