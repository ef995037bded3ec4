import type { Report } from "../report/model";
import { openBlanks } from "./blanks";
import { leftOutOf } from "./compose";
import { contradictory, kindsTotal, namedCounts, sumOf } from "./disclosure";
import { fieldNameOf } from "./field-names";
import type { Counted, DraftForm } from "./form";
import { entriesOf } from "./list";
import { feeState } from "./matters";
import { isGovernment, untoldResults } from "./supervision";
import { entry, listed } from "./words";

/** What the user should know before the text is written. */
export interface DraftProblem {
  /** The field of the form: "general.disclosure.kinds". */
  readonly field: string;
  /** A whole sentence that names the place. */
  readonly sentence: string;
}

type Look = (form: DraftForm, report: Report) => readonly DraftProblem[];

const problem = (field: string, words: string): DraftProblem => ({
  field,
  sentence: `${fieldNameOf(field)}：${words}`,
});

const when = (is: boolean, field: string, words: string): readonly DraftProblem[] =>
  is ? [problem(field, words)] : [];

const difference = (sum: number, total: number): string =>
  sum > total ? `多 ${sum - total} 条` : `少 ${total - sum} 条`;

const head: Look = (_form, report) =>
  report.organisation.trim() === ""
    ? [{ field: "organisation", sentence: "还没有填写单位名称，标题中缺少单位。" }]
    : [];

const totals: Look = (form) => {
  const { total, added } = form.general.disclosure;
  return when(
    contradictory({ form }),
    "general.disclosure.added",
    `本年新增 ${added ?? ""} 条，多于累计 ${total ?? ""} 条，改好以前这两个数不写入正文。`,
  );
};

const kinds: Look = (form) => {
  const list = namedCounts(form.general.disclosure.kinds);
  const total = kindsTotal({ form });
  const sum = sumOf(list);
  if (list.length === 0 || total === null || sum === total) return [];
  const rest =
    sum > total ? "改好以前各类别不写入正文。" : "如有未列出的类别，请补上或者合为“其他”。";
  return [
    problem(
      "general.disclosure.kinds",
      `各类别合计 ${sum} 条，比公开总数 ${total} 条${difference(sum, total)}，${rest}`,
    ),
  ];
};

const channels: Look = (form) => {
  const list = namedCounts(form.general.disclosure.channels);
  const total = kindsTotal({ form });
  const sum = sumOf(list);
  if (list.length < 2 || total === null || sum === total) return [];
  return [
    problem(
      "general.disclosure.channels",
      `各渠道合计 ${sum} 条，比公开总数 ${total} 条${difference(sum, total)}；同一条信息在几个渠道发布的，可以不改。`,
    ),
  ];
};

function incomplete(field: string, list: readonly Counted[], countNeeded: boolean) {
  return list.flatMap(({ name, count }, at) => {
    const named = entry(name) !== "";
    if (named && count === null && countNeeded) {
      return [problem(`${field}.${at}`, `“${entry(name)}”没有填写数量，不写入正文。`)];
    }
    return !named && count !== null
      ? [problem(`${field}.${at}`, "没有填写名称，不写入正文。")]
      : [];
  });
}

const namesAndCounts: Look = ({ general: { disclosure, platforms } }) => [
  ...incomplete("general.disclosure.kinds", disclosure.kinds, true),
  ...incomplete("general.disclosure.channels", disclosure.channels, false),
  ...incomplete("general.disclosure.interpretations", disclosure.interpretations, true),
  ...platforms.platforms.flatMap(({ name, accounts, items }, at) =>
    when(
      entry(name) === "" && (accounts !== null || items !== null),
      `general.platforms.platforms.${at}`,
      "没有填写名称，不写入正文。",
    ),
  ),
];

const results: Look = (form, report) => {
  const untold = isGovernment(report) ? untoldResults(form) : [];
  return when(
    untold.length > 0,
    "general.supervision",
    `没有填写${listed(untold)}的情况；各级人民政府应当报告，没有发生责任追究的填 0。`,
  );
};

const trainingsAndPlatforms: Look = ({ general: { supervision, platforms } }) => [
  ...platforms.platforms.flatMap(({ name, accounts, items }, at) =>
    when(
      entry(name) !== "" && accounts === 0 && (items ?? 0) > 0,
      `general.platforms.platforms.${at}`,
      `“${entry(name)}”的个数是 0，发布信息 ${items ?? ""} 条，两个数不符，改好以前条数不写入正文。`,
    ),
  ),
  ...when(
    supervision.trainings === 0 && (supervision.trainees ?? 0) > 0,
    "general.supervision.trainees",
    `培训次数是 0，培训人次是 ${supervision.trainees ?? ""}，两个数不符，改好以前培训人次不写入正文。`,
  ),
];

/** Whether a field says something: 无 says nothing. */
const said = (text: string): boolean => entriesOf([text]).length > 0;

const shortcomings: Look = ({ problems: { items, lastYear } }) => [
  ...when(
    items.every((item) => !said(item.problem)),
    "problems.items",
    "没有填写存在的问题，正文只有一句概括的话。",
  ),
  ...items.flatMap((item, at) =>
    when(
      said(item.problem) && !said(item.improvement),
      `problems.items.${at}`,
      `“${entry(item.problem)}”没有填写改进措施。`,
    ),
  ),
  ...lastYear.flatMap((item, at) =>
    when(
      said(item.problem) && !said(item.done),
      `problems.lastYear.${at}`,
      `“${entry(item.problem)}”没有填写整改情况，不写入正文。`,
    ),
  ),
];

const fee: Look = (form) => {
  const { amount, cases } = form.others.fee;
  const state = feeState(form);
  return [
    ...when(state === "unsaid", "others.fee", "没有填写是否收取，没有收取的填 0。"),
    ...when(
      state === "contradictory",
      "others.fee",
      `金额 ${amount ?? ""} 元与件数 ${cases ?? ""} 件不符，改好以前不写入正文。`,
    ),
    ...when(state === "charged" && amount === null, "others.fee.amount", "没有填写收取的金额。"),
    ...when(state === "charged" && cases === null, "others.fee.cases", "没有填写收取的件数。"),
  ];
};

const unfilled: Look = (form) =>
  openBlanks(form).map(({ field, blank }) => problem(field, `“{${blank}}”还没有填写。`));

const unwritten: Look = (form, report) =>
  leftOutOf(form, report).map(({ field, about, reason }) =>
    problem(field, `${reason}，“${about}”没有写入正文。`),
  );

const LOOKS: readonly Look[] = [
  head,
  totals,
  kinds,
  channels,
  namesAndCounts,
  trainingsAndPlatforms,
  results,
  shortcomings,
  fee,
  unfilled,
  unwritten,
];

/**
 * What is missing, contradicts itself or could not be written, before anything is written: in the
 * order of the form, one sentence a fault.
 */
export function draftProblems(form: DraftForm, report: Report): readonly DraftProblem[] {
  return LOOKS.flatMap((look) => look(form, report));
}
