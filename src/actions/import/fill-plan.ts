import type { WorkbookReading, InsertRequest } from "../../excel/contract";
import type { FillRequest, TableFill } from "../../excel/import-contract";
import type { FormatKey, TableKey } from "../../report/form";
import { FORMATS, formatForYear } from "../../report/formats";
import type { ProfileForm } from "../form";
import { profileOf, yearOf } from "../form";
import type { SourcePreview, IndexedTable } from "./source-preview";
import { chosenTables, settledValue, undecidedTables } from "./source-preview";
import { tableNames } from "../sentences";

/** How the chosen tables of a source get into the workbook. */
export interface FillPlan {
  readonly fill: FillRequest;
  /** What is inserted first; null where all tables stand already. */
  readonly insert: InsertRequest | null;
  /** Why it cannot be done as things are, each a sentence; none: it can. */
  readonly obstacles: readonly string[];
}

/** The edition that prints all these tables, the year's own before others; null: there is none. */
function commonEdition(tables: readonly IndexedTable[], year: number | null): FormatKey | null {
  const due = formatForYear(year ?? Infinity).key;
  const editions = [due, ...FORMATS.map(({ key }) => key)];
  return (
    editions.find((key) => tables.every(({ source }) => source.editions.includes(key))) ?? null
  );
}

function fillOf(
  preview: SourcePreview,
  { index, source }: IndexedTable,
  format: FormatKey,
): TableFill {
  const cells = source.cells.map((cell) => ({
    key: cell.key,
    value: settledValue(preview, index, cell),
  }));
  return { table: source.table, format, cells };
}

/** What the user has to settle before anything can be done with the source. */
export function undecidedSentences(preview: SourcePreview): readonly string[] {
  return undecidedTables(preview).map((table) => `请先选择${tableNames([table])}用哪一张。`);
}

const NO_PROFILE = "请先填好单位名称和年度，再插入表格。";
const NO_OWN_PROFILE =
  "本工作簿还没有填好单位名称和年度。请勾选“填入时，把单位、年度、层级也用于本工作簿”，或者先取消、在“填表”里填好，再插入表格。";

/**
 * Plans the filling over what the workbook holds now. What is inserted is for the workbook's own
 * report, which is that of the source only when the user takes it over.
 */
export function planFill(
  preview: SourcePreview,
  outcome: Pick<WorkbookReading, "tables" | "refused">,
  form: ProfileForm,
): FillPlan {
  const chosen = chosenTables(preview);
  const kinds: readonly TableKey[] = chosen.map(({ source }) => source.table);
  const there = new Map(outcome.tables.map(({ table, format }) => [table, format]));
  const unclear = kinds.filter((kind) => outcome.refused.some(({ table }) => table === kind));
  const missing = chosen.filter(({ source }) => !there.has(source.table));
  const reporting = preview.adopt ? preview : form;
  const edition = commonEdition(missing, yearOf(reporting));
  const profile = profileOf(reporting);
  const obstacles = [
    ...undecidedSentences(preview),
    ...(chosen.length === 0 ? ["来源里没有可以填入的表格。"] : []),
    ...(unclear.length === 0
      ? []
      : [`工作簿里的${tableNames(unclear)}认不准，不能填入；原因见“审核”，请先处理。`]),
    ...(missing.length > 0 && profile === null
      ? [preview.adopt ? NO_PROFILE : NO_OWN_PROFILE]
      : []),
    ...(edition === null
      ? ["来源的几张表格不是同一版，不能一起插入。请先插入各自版本的表格，再填入。"]
      : []),
  ];
  const formatOf = ({ source }: IndexedTable): FormatKey => {
    const standing = there.get(source.table);
    if (standing === undefined) return edition ?? source.editions[0] ?? "2021";
    return source.editions.includes(standing) ? standing : (source.editions[0] ?? standing);
  };
  return {
    fill: {
      tables: chosen.map((table) => fillOf(preview, table, formatOf(table))),
      existing: "ask",
    },
    insert:
      missing.length === 0 || profile === null || edition === null
        ? null
        : {
            profile,
            format: edition,
            tables: missing.map(({ source }) => source.table),
            totals: form.totals,
          },
    obstacles,
  };
}
