import type { CellKey, CellValue } from "../../report/cell";
import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";
import type { Report } from "../../report/model";
import { valueAt } from "../../report/model";
import { isBlankText } from "../../report/number-text";
import type { SectionKey } from "../../report/text";
import { moneyAt } from "../sums/values";
import type { Subject } from "./subject";

/** What a rule needs in order to be judged everywhere. */
export interface Need {
  /** What kept it from being judged, in words: 没有上年年报. */
  readonly lacks: string | ((subject: Subject) => string);
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

const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === "string" && isBlankText(value));

/** Why numbers of the tables cannot be counted with: only a blank is called a blank. */
export function withoutNumbers({ report }: Subject): string {
  const rows = TABLE_KEYS.flatMap((table) => Object.values(report[table] ?? {}));
  return rows.some((row) => Object.values(row).some(isBlank))
    ? "表格有空白"
    : "表格里有的格不是件数或金额";
}

/** A table can be missing, or be there and unread. */
export const TABLES: Need = {
  lacks: "没有读到全部表格",
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

export const TEXT: Need = {
  lacks: ({ isTextUnjudged }) => (isTextUnjudged ? "正文没有审核" : "没有读到正文"),
  isMet: ({ text }) => text !== null,
};

/** The headings of the text: a source of bare sections has none. */
export const HEADINGS: Need = {
  lacks: "正文没有标题",
  isMet: ({ text }) => text === null || text.hasHeadings,
};

export const LAST_TEXT: Need = {
  lacks: "没有上年年报的正文",
  isMet: ({ lastText }) => lastText !== null,
};

/** A section of the text; a missing one is told by a rule of its own. */
export function section(key: SectionKey): Need {
  return {
    lacks: "正文缺少章节",
    isMet: ({ text }) => text === null || text.sections.some((each) => each.key === key),
  };
}

/** Sections of last year's text, to be compared with. */
export function sectionsLastYear(keys: readonly SectionKey[]): Need {
  return {
    lacks: "上年年报的正文缺少章节",
    isMet: ({ lastText }) =>
      lastText === null || keys.every((key) => lastText.sections.some((each) => each.key === key)),
  };
}

/** A ledger with applications, where there is a ledger. */
export const CASES: Need = {
  lacks: "台账里没有登记申请",
  isMet: ({ ledger }) => ledger === null || ledger.cases > 0,
};

/** A ledger of which every row is counted. */
export const WHOLE_LEDGER: Need = {
  lacks: "台账里有的申请没有登记好",
  isMet: ({ ledger }) => ledger === null || ledger.problems.length === 0,
};

const isCounted = (table: TableKey): boolean => table !== "disclosure";

/** The tables that a ledger is counted into. */
export const COUNTED_TABLES: Need = {
  lacks: "没有读到表三、表四",
  isMet: ({ report }) => TABLE_KEYS.filter(isCounted).every((table) => report[table] !== null),
};

/** Numbers in all cells of those of them that are there. */
export const COUNTED_NUMBERS: Need = {
  lacks: withoutNumbers,
  isMet: ({ tables }) =>
    tables.every(({ table, isFilled }) => isFilled || !isCounted(table.layout.key)),
};

/** Every number of the tables, for what a text may speak of any of them. */
export const NUMBERS: Need = {
  lacks: withoutNumbers,
  isMet: ({ tables }) => tables.every(({ isFilled }) => isFilled),
};

/** Numbers of these cells. */
export function filled(cells: readonly CellKey[]): Need {
  return { lacks: withoutNumbers, isMet: ({ report }) => areFilled(report, cells) };
}

/** Numbers of these cells in last year's report; those that this year's edition lacks do not count. */
export function filledLastYear(cells: readonly CellKey[]): Need {
  return {
    lacks: "上年年报没有对应的数",
    isMet: ({ report, last }) =>
      last === null ||
      cells.every(
        (cell) => valueAt(report, cell) === undefined || !Number.isNaN(moneyAt(last, cell)),
      ),
  };
}
