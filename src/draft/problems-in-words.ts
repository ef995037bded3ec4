import { isPublicBody } from "../report/levels";
import type { DraftForm } from "./form";
import { GAPS } from "./gaps";
import { entriesOf } from "./list";
import { feeState } from "./matters";
import { problem, when } from "./problem";
import type { DraftProblem, Look } from "./problem";
import { isGovernment, untoldResults } from "./supervision";
import { entry, listed, sentences } from "./words";

/** Section one begins with what the year was about: 综述. */
const overview: Look = ({ general, edits }) =>
  when(
    sentences(general.overview) === "" && edits["general.overview"] === undefined,
    "general.overview",
    "没有填写，总体情况缺少概述全年工作的一段。",
  );

/** An aspect of which nothing at all is told. */
const aspects: Look = (_form, _report, stays) =>
  [GAPS.disclosure, GAPS.management, GAPS.platforms, GAPS.supervision].flatMap((gap) =>
    when(stays(gap) !== "", gap.field, `这一方面还没有可写的内容${stays(gap)}。`),
  );

const results: Look = (form, report, stays) => {
  const untold = isGovernment(report) ? untoldResults(form) : [];
  const left = stays(GAPS.assessment, GAPS.evaluation, GAPS.accountability);
  return when(
    untold.length > 0,
    "general.supervision",
    `没有填写${listed(untold)}的情况${left}；各级人民政府应当报告，没有开展考核、评议的写明没有开展，没有发生责任追究的填 0。`,
  );
};

/** Whether a field says something: 无 says nothing. */
const said = (text: string): boolean => entriesOf([text]).length > 0;

const withoutImprovement = (items: DraftForm["problems"]["items"]): readonly DraftProblem[] =>
  items.flatMap((item, at) =>
    when(
      said(item.problem) && !said(item.improvement),
      `problems.items.${at}`,
      `“${entry(item.problem)}”没有填写改进措施。`,
    ),
  );

const shortcomings: Look = ({ problems: { items } }, _report, stays) => [
  ...when(
    items.every((item) => !said(item.problem)),
    "problems.items",
    `没有填写存在的问题${stays(GAPS.problems)}。`,
  ),
  ...(items.every((item) => !said(item.improvement))
    ? [problem("problems.items", `没有填写改进措施${stays(GAPS.improvements)}。`)]
    : withoutImprovement(items)),
];

/** All rates are multiples of it: 100 元 a request, 10, 20 and 40 元 a page. */
const FEE_STEP = 10;

const fee: Look = (form, report, stays) => {
  const { amount, cases, notices, due } = form.others.fee;
  const state = feeState(form);
  return [
    ...when(
      state === "charged" && isPublicBody(report.level),
      "others.fee",
      "信息处理费是行政机关依申请公开收取的；公共企事业单位公开信息另按主管部门的规定（《条例》第五十五条），收费的依据请核对。",
    ),
    ...when(
      (amount ?? 0) % FEE_STEP !== 0,
      "others.fee.amount",
      `${amount ?? ""} 元不是 ${FEE_STEP} 元的倍数；各档收费标准（国办函〔2020〕109号）都是 ${FEE_STEP} 元的倍数，请核对，无误的可以不改。`,
    ),
    ...when(
      notices !== null && cases !== null && cases > notices,
      "others.fee.cases",
      `收取 ${cases ?? ""} 件，多于发出的收费通知 ${notices ?? ""} 件，请核对。`,
    ),
    ...when(
      due !== null && amount !== null && amount > due,
      "others.fee.amount",
      `收取 ${amount ?? ""} 元，多于应收的 ${due ?? ""} 元，请核对。`,
    ),
    ...when(
      state === "unsaid",
      "others.fee",
      `没有填写是否收取${stays(GAPS.fee)}；没有收取的填 0。`,
    ),
    ...when(
      state === "contradictory",
      "others.fee",
      `金额 ${amount ?? ""} 元与件数 ${cases ?? ""} 件不符${stays(GAPS.fee)}，改好以前不写入正文。`,
    ),
    ...when(
      state === "charged" && amount === null,
      "others.fee.amount",
      `没有填写收取的金额${stays(GAPS.feeAmount)}。`,
    ),
    ...when(
      state === "charged" && cases === null,
      "others.fee.cases",
      `没有填写收取的件数${stays(GAPS.feeCases)}。`,
    ),
  ];
};

/** What a report must tell, or what was begun and not finished. */
export const WORD_LOOKS: readonly Look[] = [overview, aspects, results, shortcomings, fee];
