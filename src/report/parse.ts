import * as z from "zod/mini";
import type { TableKey } from "./form";
import { TABLE_KEYS } from "./form";
import type { ReportFormat } from "./formats";
import { layoutOfTable, layoutsOfTable } from "./formats";
import type { TableLayout } from "./layout-types";
import type { Report, TableValues } from "./model";
import { TABLE_NAMES } from "./names";
import { placeOf } from "./place";
import { headSchema, tableSchema } from "./schema";

/** What reading a report gives: the report, or sentences for the user that name each place. */
export type ParsedReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problems: readonly string[] };

const HEAD_PROBLEMS: Readonly<Record<string, string>> = {
  organisation: "缺少单位名称，或者单位名称不是文字。",
  year: "年度应为四位数的年份，如 2023。",
  level: "单位层级不是可选的层级之一。",
  format: "表格格式应为 2019、2021 或 mixed。",
  narrative: "正文部分的内容应为文字。",
};

const objectSchema = z.record(z.string(), z.unknown());
const rowsSchema = z.record(z.string(), objectSchema);

function layoutFor(format: ReportFormat, table: TableKey, input: unknown): TableLayout | undefined {
  const rows = rowsSchema.safeParse(input);
  const fitting = rows.success ? layoutOfTable(format, table, rows.data) : undefined;
  return fitting ?? layoutsOfTable(table)[0];
}

/** One sentence for one fault that zod found in a table. */
function tableProblem(layout: TableLayout, issue: z.core.$ZodIssue): string {
  const { short } = TABLE_NAMES[layout.key];
  const [row, column] = issue.path.map(String);
  const known = (r: string, c: string): boolean =>
    layout.cells.some(({ key }) => key.row === r && key.column === c);
  if (issue.code === "unrecognized_keys") {
    return `${short}：有 ${String(issue.keys.length)} 处不是该表的行或列（${issue.keys.join("、")}）。`;
  }
  if (row !== undefined && column !== undefined && known(row, column)) {
    const place = placeOf({ table: layout.key, row, column }).full;
    return `${place}：应为数字、空白（null）或文字。`;
  }
  const first = layout.cells.find(({ key }) => key.row === row);
  if (first !== undefined) return `${short} · ${placeOf(first.key).row}：缺少这一行的数据。`;
  return `${short}：不是表格数据。`;
}

/**
 * Reads the public JSON form of a report. Nothing is guessed: a cell that is missing, of another
 * kind or not in the form makes the whole reading fail, with one sentence a place.
 */
export function parseReport(input: unknown): ParsedReport {
  const object = objectSchema.safeParse(input);
  if (!object.success) return { ok: false, problems: ["内容不是一份年报数据。"] };
  const problems: string[] = [];
  const head = headSchema.safeParse(object.data);
  if (!head.success) {
    const fields = new Set(head.error.issues.map((issue) => String(issue.path[0])));
    for (const field of fields) problems.push(HEAD_PROBLEMS[field] ?? "内容不是一份年报数据。");
  }
  const format = head.success ? head.data.format : "2021";
  const tables: Record<TableKey, TableValues | null> = {
    disclosure: null,
    requests: null,
    proceedings: null,
  };
  for (const table of TABLE_KEYS) {
    const given = object.data[table];
    if (given === null || given === undefined) continue;
    const layout = layoutFor(format, table, given);
    if (layout === undefined) continue;
    const parsed = tableSchema(layout).safeParse(given);
    if (parsed.success) tables[table] = parsed.data;
    else problems.push(...parsed.error.issues.map((issue) => tableProblem(layout, issue)));
  }
  if (!head.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, report: { ...head.data, ...tables } };
}

/** Reads a report from JSON text; text that is not JSON is one of the problems. */
export function parseReportJson(text: string): ParsedReport {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, problems: ["文件内容不完整或不是年报数据，无法读取。"] };
  }
  return parseReport(input);
}

/** Writes the public JSON form, two spaces deep, keys in the order of the form. */
export function formatReportJson(report: Report): string {
  const { organisation, year, level, format, disclosure, requests, proceedings, narrative } =
    report;
  return `${JSON.stringify(
    { organisation, year, level, format, disclosure, requests, proceedings, narrative },
    null,
    2,
  )}\n`;
}
