import type { Audit } from "../../check/audit";
import type { InsertRequest } from "../../excel/contract/contract";
import type { FillRequest, TableFill } from "../../excel/contract/import-contract";
import type { FormatKey, TableKey } from "../../report/form";
import { FORMATS, formatForYear } from "../../report/formats";
import { valueAt } from "../../report/model";
import type { ProfileForm } from "../form";
import { namedProfileOf, profileOf, yearOf } from "../form";
import { tableNames } from "../sentences";
import type { Filling, Insertion } from "./filling";
import { sourceBeside } from "./keep-source";
import { printedTotals } from "./printed-totals";
import type { PrintedTable } from "./printed-totals";
import type { SourcePreview, IndexedTable } from "./source-preview";
import { chosenTables, undecidedTables } from "./source-preview";
import { relationOf } from "./whose";
import type { Relation, Standing } from "./whose";

/** How the chosen tables of a source get into the workbook. */
export interface FillPlan {
  readonly filling: Filling;
  /** What is inserted first; null where all tables stand already. */
  readonly insert: InsertRequest | null;
  /** Why it cannot be done as things are, each a sentence; none: it can. */
  readonly obstacles: readonly string[];
  readonly relation: Relation;
  /** 另插一套, for a source of another unit or year; null where it is not, or cannot be had. */
  readonly anew: Insertion | null;
}

/** The edition that prints all these tables, the year's own before others; null: there is none. */
function commonEdition(tables: readonly IndexedTable[], year: number | null): FormatKey | null {
  const due = formatForYear(year ?? Infinity).key;
  const editions = [due, ...FORMATS.map(({ key }) => key)];
  return (
    editions.find((key) => tables.every(({ source }) => source.editions.includes(key))) ?? null
  );
}

/** The numbers as they were judged: a total that was computed over blanks is nobody's number. */
function fillOf({ report }: Audit, { source }: IndexedTable, format: FormatKey): TableFill {
  const cells = source.cells.map(({ key }) => ({ key, value: valueAt(report, key) ?? null }));
  return { table: source.table, format, cells };
}

/** What the user has to settle before anything can be done with the source. */
export function undecidedSentences(preview: SourcePreview): readonly string[] {
  return undecidedTables(preview).map((table) => `请先选择${tableNames([table])}用哪一张。`);
}

const NO_PROFILE = "请先填好单位名称和年度，再插入表格。";
const NO_OWN_PROFILE =
  "本工作簿还没有填好单位名称和年度。请勾选“填入时，把单位、年度、层级也用于本工作簿”，或者先取消、在“填表”里填好，再插入表格。";
const MIXED =
  "来源的几张表格不是同一版，不能一起插入。审核意见可以直接在这里导出；要填入的，请先插入各自版本的表格，再填入。";

/** What is filled, with the totals that are written over formulas. */
function requestOf(tables: readonly TableFill[], typed: readonly PrintedTable[]): FillRequest {
  const typedTotals = typed.flatMap(({ cells }) => cells);
  return { tables, existing: "ask", ...(typedTotals.length > 0 && { typedTotals }) };
}

/** What is inserted; tables whose totals stay as printed get no formulas. */
function insertOf(
  request: Omit<InsertRequest, "typedTotals">,
  printed: readonly PrintedTable[],
): InsertRequest {
  const typedTotals = request.tables.filter((table) => printed.some((one) => one.table === table));
  return { ...request, ...(typedTotals.length > 0 && { typedTotals }) };
}

/** New sheets for the source's own unit and year, beside what stands in the workbook. */
function planAnew(preview: SourcePreview, audit: Audit, form: ProfileForm): Insertion | null {
  const chosen = chosenTables(preview);
  const profile = namedProfileOf(preview);
  const format = commonEdition(chosen, yearOf(preview));
  if (undecidedTables(preview).length > 0 || chosen.length === 0) return null;
  if (profile === null || format === null) return null;
  const { totals } = form;
  const printed = totals === "typed" ? [] : printedTotals(audit);
  const tables = chosen.map(({ source }) => source.table);
  const fills = chosen.map((table) => fillOf(audit, table, format));
  return {
    request: insertOf({ profile, format, tables, totals }, printed),
    fill: {
      request: requestOf(fills, []),
      into: "inserted",
      source: sourceBeside(preview),
      profile,
      printed,
    },
  };
}

/**
 * Plans the filling over what the workbook holds now. What is inserted is for the workbook's own
 * report, which is that of the source only when the user takes it over.
 */
export function planFill(
  preview: SourcePreview,
  audit: Audit,
  standing: Standing,
  form: ProfileForm,
): FillPlan {
  const chosen = chosenTables(preview);
  const kinds: readonly TableKey[] = chosen.map(({ source }) => source.table);
  const there = new Map(standing.tables.map((found) => [found.table, found]));
  const unclear = kinds.filter((kind) => standing.refused.some(({ table }) => table === kind));
  const missing = chosen.filter(({ source }) => !there.has(source.table));
  const reporting = preview.adopt ? preview : form;
  const edition = commonEdition(missing, yearOf(reporting));
  // Where only one of the two has a name, the other's is not left out for it.
  const isNameless = [form, preview].every(({ organisation }) => organisation.trim() === "");
  const whole = isNameless ? profileOf : namedProfileOf;
  const profile = whole(reporting);
  const relation = relationOf(preview, standing, form);
  const taken = preview.adopt ? whole(preview) : null;
  const obstacles = [
    ...undecidedSentences(preview),
    ...(chosen.length === 0 ? ["来源里没有可以填入的表格。"] : []),
    ...(unclear.length === 0
      ? []
      : [`工作簿里的${tableNames(unclear)}认不准，不能填入；原因见“审核”，请先处理。`]),
    ...(missing.length > 0 && profile === null
      ? [preview.adopt ? NO_PROFILE : NO_OWN_PROFILE]
      : []),
    ...(edition === null ? [MIXED] : []),
  ];
  const formatOf = ({ source }: IndexedTable): FormatKey => {
    const own = there.get(source.table)?.format;
    if (own === undefined) return edition ?? source.editions[0] ?? "2021";
    return source.editions.includes(own) ? own : (source.editions[0] ?? own);
  };
  // Tables with typed totals take everything as it is printed anyway.
  const printed = printedTotals(audit).filter(
    ({ table }) => (there.get(table)?.totals ?? form.totals) === "formulas",
  );
  const fills = chosen.map((table) => fillOf(audit, table, formatOf(table)));
  const isOwn = relation.kind === "own" || taken !== null;
  return {
    filling: {
      request: requestOf(
        fills,
        printed.filter(({ table }) => there.has(table)),
      ),
      into: missing.length === 0 ? "standing" : "inserted",
      source: isOwn ? sourceBeside(preview) : null,
      profile: taken,
      printed,
    },
    insert:
      missing.length === 0 || profile === null || edition === null
        ? null
        : insertOf(
            {
              profile,
              format: edition,
              tables: missing.map(({ source }) => source.table),
              totals: form.totals,
            },
            printed,
          ),
    obstacles,
    relation,
    anew: relation.kind === "own" ? null : planAnew(preview, audit, form),
  };
}
