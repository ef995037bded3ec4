import { contradictory, kindsTotal, namedCounts, sumOf } from "./disclosure";
import type { Counted } from "./form";
import { problem, when } from "./problem";
import type { Look } from "./problem";
import { entry } from "./words";

const difference = (sum: number, total: number): string =>
  sum > total ? `多 ${sum - total} 条` : `少 ${total - sum} 条`;

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
  if (list.length > 0 && total === null) {
    return [problem("general.disclosure.kinds", "没有填写公开总数，各类别只写条数，不写占比。")];
  }
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

/** Numbers of the form that contradict each other, and those that lack their name or number. */
export const COUNT_LOOKS: readonly Look[] = [
  totals,
  kinds,
  channels,
  namesAndCounts,
  trainingsAndPlatforms,
];
