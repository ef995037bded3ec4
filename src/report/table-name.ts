import { TABLE_KEYS } from "./form";
import type { FormatKey, TableKey } from "./form";
import { FORMATS } from "./formats";
import { TABLE_NAMES } from "./names";

/** 总计自动计算 (formulas) or 总计手工填写 (typed). */
export type TotalsMode = "formulas" | "typed";

/** How the names of inserted tables begin. */
export const TABLE_NAME_PREFIX = "年报_";

/**
 * The defined name of a table is always the same, so that one request can ask for it without
 * knowing the workbook: 年报_表三. What the table is (edition, year, totals, unit) stands in the
 * name's comment, which moves and is saved with it.
 */
export function tableNameOf(table: TableKey, set = FIRST_SET): string {
  const name = `${TABLE_NAME_PREFIX}${TABLE_NAMES[table].short}`;
  return set === FIRST_SET ? name : `${name}_${String(set)}`;
}

/** A workbook can hold several sets of tables (two years, two units); they are numbered from 1. */
export const FIRST_SET = 1;

const TABLE_NAME = new RegExp(`^${TABLE_NAME_PREFIX}(表[二三四])(?:_(\\d+))?$`, "u");

/** Which table and set a defined name is ours for; undefined for other people's names. */
export function parseTableName(name: string): { table: TableKey; set: number } | undefined {
  const match = TABLE_NAME.exec(name);
  const table = TABLE_KEYS.find((key) => TABLE_NAMES[key].short === match?.[1]);
  if (table === undefined) return undefined;
  return { table, set: Number(match?.[2] ?? FIRST_SET) };
}

/** What a table's defined name remembers of its insertion. */
export interface TableNote {
  readonly format: FormatKey;
  readonly year: number;
  readonly totals: TotalsMode;
  readonly organisation: string;
}

const TOTALS_WORDS: Readonly<Record<TotalsMode, string>> = { formulas: "公式", typed: "手工" };

/** Excel takes at most 255 characters in a name's comment. */
const LONGEST_COMMENT = 255;

/** "格式=2021;年度=2023;合计=公式;单位=宝清县朝阳镇": the unit stands last and may hold anything. */
export function tableNote({ format, year, totals, organisation }: TableNote): string {
  const note = `格式=${format};年度=${String(year)};合计=${TOTALS_WORDS[totals]};单位=${organisation}`;
  return note.slice(0, LONGEST_COMMENT);
}

/** Reads a comment back; undefined when somebody changed or emptied it. */
export function readTableNote(comment: string): TableNote | undefined {
  const match = /^格式=(\d{4});年度=(\d{4});合计=(公式|手工);单位=(.*)$/su.exec(comment);
  const format = FORMATS.find(({ key }) => key === match?.[1])?.key;
  if (match === null || format === undefined) return undefined;
  return {
    format,
    year: Number(match[2]),
    totals: match[3] === "公式" ? "formulas" : "typed",
    organisation: match[4] ?? "",
  };
}

/** Whether a name's formula (='三、依申请公开'!$A$3:$J$30) points to a sheet. */
export function refersTo(formula: string, sheet: string): boolean {
  const written = sheet.replaceAll("'", "''");
  return formula.startsWith(`='${written}'!`) || formula.startsWith(`=${sheet}!`);
}
