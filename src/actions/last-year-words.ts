import { fieldNameOf } from "../draft/field-names";
import type { ContactField } from "../draft/last-year/begin";
import type { LastYearStart } from "../draft/last-year/start";

export const NO_LAST_YEAR =
  "工作簿里没有可以比对的上年年报。请先在“填表”导入本单位上一年的年报，再以它为起点。";

/**
 * What came of 上年结转: numbers were to be written; everything stands there; last year's report
 * carries nothing over that could be read; there is no 表三.
 */
export type CarriedState = "written" | "there" | "unknown" | "noTable";

const CARRIED: Readonly<Record<Exclude<CarriedState, "written">, string>> = {
  there: "表三“上年结转”已经有数，没有改动。",
  unknown: "上年年报里没有读到“结转下年度”的数，“上年结转”没有填。",
  noTable: "工作簿里还没有表三，“上年结转”没有填。",
};

const nameOf = (field: ContactField): string =>
  fieldNameOf(`opening.${field}`).split(" · ").at(-1) ?? "";

interface BegunFacts {
  readonly carried: CarriedState;
  /** How many cells of 上年结转 were written. */
  readonly written: number;
  readonly start: LastYearStart;
  readonly filled: readonly ContactField[];
}

function contactSentence({ start, filled }: BegunFacts): string {
  if (filled.length > 0) {
    return `正文填入${filled.map(nameOf).join("、")}，请核对今年是否仍然这样。`;
  }
  return Object.values(start.contact).every((value) => value === "")
    ? "上年年报里没有读到联系方式。"
    : "正文的联系方式已经填过，没有改动。";
}

function offeredSentence({ platforms, measures, problems }: LastYearStart): string {
  const offered = [
    ...(platforms.length > 0 ? ["公开平台"] : []),
    ...(Object.values(measures).some(({ length }) => length > 0) ? ["工作措施"] : []),
    ...(problems.length > 0 ? ["上年的问题"] : []),
  ];
  return offered.length === 0 ? "" : `上年写到的${offered.join("、")}列在正文各栏里，可以选用。`;
}

/** What 以上年年报为起点 came to. */
export function begunSentence(facts: BegunFacts): string {
  const { carried, written, start } = facts;
  const cells =
    carried !== "written"
      ? CARRIED[carried]
      : written === 0
        ? "表三“上年结转”没有填。"
        : `已按上年年报填入表三“上年结转”${written} 格。`;
  return cells + contactSentence(facts) + offeredSentence(start);
}

/** Cells of 上年结转, and fields of 正文. */
interface Parts {
  readonly cells: number;
  readonly fields: number;
}

/** What 撤销 of it came to: what is blank again, and what is not. */
export function takenBackStartSentence(back: Parts, kept: Parts): string {
  const done = [
    ...(back.cells > 0 ? [`表三 ${back.cells} 格恢复为空白`] : []),
    ...(back.fields > 0 ? [`正文 ${back.fields} 项恢复为空白`] : []),
  ];
  const left = [
    ...(kept.cells > 0 ? [`表三 ${kept.cells} 格没有恢复`] : []),
    ...(kept.fields > 0 ? [`正文 ${kept.fields} 项后来改过，没有恢复`] : []),
  ];
  return `${done.length === 0 ? "没有撤销" : "已撤销"}：${[...done, ...left].join("；")}。`;
}
