import type { CellKey } from "../report/cell";
import type { FormColumn, FormRow, TableKey } from "../report/form";
import { isGroup } from "../report/form";
import { layoutOfTable } from "../report/formats";
import type { TableLayout } from "../report/layout-types";
import type { Report } from "../report/model";

/** What the form calls a number, short enough for a sentence, and the keys of what makes it up. */
export interface Term {
  readonly name: string;
  readonly keys: readonly string[];
}

/** "（二）部分公开（区分处理的，…）" → 部分公开. */
const bare = (label: string): string =>
  label.replace(/^（[一二三四五六七]）/u, "").replace(/（[^（]*）$/u, "");

function termsOf(
  entries: readonly (FormRow | { label: string; members: readonly FormRow[] })[],
): readonly Term[] {
  return entries.map((item) =>
    isGroup<FormRow>(item)
      ? { name: bare(item.label), keys: item.members.map(({ key }) => key) }
      : { name: bare(item.label), keys: [item.key] },
  );
}

/** The layout that one of the report's tables has; undefined when the table is not there. */
export function layoutIn(report: Report, table: TableKey): TableLayout | undefined {
  const values = report[table];
  return values === null ? undefined : layoutOfTable(report.format, table, values);
}

/** A kind of result with its rows as the form prints them, where it has more than one. */
export interface ResultTerm extends Term {
  readonly rows: readonly FormRow[];
}

/** （一）予以公开 to （六）其他处理: the kinds of results and the rows of each. */
export function resultTerms({ format }: TableLayout): readonly ResultTerm[] {
  const { members } = format.requests.results;
  return termsOf(members)
    .map((term, at) => {
      const member = members[at];
      return { ...term, rows: member !== undefined && isGroup(member) ? member.members : [] };
    })
    .filter(({ keys }) => keys[0] !== "resultsTotal");
}

/** The kinds of organisations that apply: 商业企业 to 其他. */
export function organisationTerms({ format }: TableLayout): readonly Term[] {
  return format.requests.columns.flatMap((column) =>
    isGroup<FormColumn>(column) ? termsOf(column.members) : [],
  );
}

/** The outcomes of table four: 结果维持 to 尚未审结. */
export function outcomeTerms({ format }: TableLayout): readonly Term[] {
  return termsOf(format.proceedings.outcomes).filter(({ keys }) => keys[0] !== "total");
}

/** The kinds of lawsuits: 未经复议直接起诉, 复议后起诉. */
export function litigationTerms({ format }: TableLayout): readonly Term[] {
  return format.proceedings.groups.flatMap((group) =>
    isGroup<FormRow>(group) ? termsOf(group.members) : [],
  );
}

/** Cells of some rows in some columns. */
export function cellsOf(
  table: TableKey,
  rows: readonly string[],
  columns: readonly string[],
): readonly CellKey[] {
  return rows.flatMap((row) => columns.map((column) => ({ table, row, column })));
}
