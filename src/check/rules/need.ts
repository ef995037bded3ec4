import type { CellKey } from "../../report/cell";
import { TABLE_KEYS } from "../../report/form";
import type { Report } from "../../report/model";
import { valueAt } from "../../report/model";
import type { SectionKey } from "../../report/text";
import { moneyAt } from "../sums/values";
import type { Subject } from "./subject";

/** What a rule needs in order to be judged everywhere. */
export interface Need {
  /** What kept it from being judged, in words: 没有上年年报. */
  readonly lacks: string;
  readonly isMet: (subject: Subject) => boolean;
}

/** Whether these cells are there and hold numbers; those that an edition lacks do not count. */
function areFilled(report: Report, cells: readonly CellKey[]): boolean {
  return cells.every(
    (cell) =>
      report[cell.table] !== null &&
      (valueAt(report, cell) === undefined || !Number.isNaN(moneyAt(report, cell))),
  );
}

export const TABLES: Need = {
  lacks: "缺少表格",
  isMet: ({ report }) => TABLE_KEYS.every((table) => report[table] !== null),
};

/** The printed words of the form: a source of bare numbers has none. */
export const LABELS: Need = {
  lacks: "来源里没有表格的文字",
  isMet: ({ sheet }) => sheet !== null,
};

export const LEVEL: Need = {
  lacks: "没有单位层级",
  isMet: ({ report }) => report.level !== null,
};

export const LAST_YEAR: Need = {
  lacks: "没有上年年报",
  isMet: ({ last }) => last !== null,
};

export const TEXT: Need = { lacks: "没有正文", isMet: ({ text }) => text !== null };

export const LAST_TEXT: Need = {
  lacks: "没有上年年报的正文",
  isMet: ({ lastText }) => lastText !== null,
};

/** A section of the text; a missing one is told by a rule of its own. */
export function section(key: SectionKey): Need {
  return {
    lacks: "正文缺少章节",
    isMet: ({ text }) => text?.sections.some((each) => each.key === key) === true,
  };
}

/** Every number of the tables, for what a text may speak of any of them. */
export const NUMBERS: Need = {
  lacks: "表格有空白",
  isMet: ({ tables }) => tables.every(({ isFilled }) => isFilled),
};

/** Numbers of these cells. */
export function filled(cells: readonly CellKey[]): Need {
  return { lacks: "表格有空白", isMet: ({ report }) => areFilled(report, cells) };
}

/** Numbers of these cells in last year's report. */
export function filledLastYear(cells: readonly CellKey[]): Need {
  return {
    lacks: "上年年报有空白",
    isMet: ({ last }) => last === null || areFilled(last, cells),
  };
}
