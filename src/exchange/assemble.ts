import { formatOf } from "../recognise/recognised";
import { cellId } from "../report/cell";
import type { CellKey, CellValue } from "../report/cell";
import { isTotal } from "../check/sums/formulas";
import type { ChangedLabel } from "../check/sheet-facts";
import { TABLE_KEYS } from "../report/form";
import type { TableKey } from "../report/form";
import { FORMATS, LAYOUTS, dueYear, formatForYear } from "../report/formats";
import type { ReportFormat } from "../report/formats";
import type { Level } from "../report/levels";
import type { Report, TableValues } from "../report/model";
import { TABLE_NAMES } from "../report/names";
import { placeOf } from "../report/place";
import { narrativeOf } from "../report/narrative-text";
import type { Imported, SourceTable } from "./imported";

/** What a person says where the source says nothing, or wrongly. */
export interface Given {
  /** Which of several tables of a kind is meant: its index among all tables of the source. */
  readonly choice?: Partial<Readonly<Record<TableKey, number>>>;
  readonly organisation?: string;
  readonly year?: number;
  readonly level?: Level | null;
  /** Values that were settled, by `cellId`. */
  readonly corrections?: ReadonlyMap<string, CellValue>;
}

/** The report that a source holds. */
export interface Assembled {
  readonly report: Report;
  readonly changedLabels: readonly ChangedLabel[];
  /** Totals that formulas gave: over blank cells they are numbers that nobody stated. */
  readonly computedTotals: readonly CellKey[];
  /** What could not be read or told, each a whole sentence. */
  readonly problems: readonly string[];
  /** What else stands in the source and was not looked at: nothing is wrong with it. */
  readonly notes: readonly string[];
  /** Tables that the source has but the report has not: refused, or several to choose from. */
  readonly unread: readonly TableKey[];
  /** Why each of them was not read, as whole sentences. */
  readonly reasons: ReadonlyMap<TableKey, string>;
}

/** The table of a kind that is meant; null when there is none, or none was chosen of several. */
function chosenTable(
  imported: Imported,
  table: TableKey,
  choice: number | undefined,
): SourceTable | null {
  const chosen = choice === undefined ? undefined : imported.tables[choice];
  if (chosen?.table === table) return chosen;
  const [only, ...others] = imported.tables.filter((candidate) => candidate.table === table);
  return only !== undefined && others.length === 0 ? only : null;
}

function valuesOf(
  { cells }: SourceTable,
  corrections: ReadonlyMap<string, CellValue> | undefined,
): TableValues {
  const rows: Record<string, Record<string, CellValue>> = {};
  for (const { key, value } of cells) {
    const id = cellId(key);
    const corrected = corrections?.get(id);
    (rows[key.row] ??= {})[key.column] = corrected === undefined ? value : corrected;
  }
  return rows;
}

/** The computed totals of a table; one that was settled as another number is somebody's statement. */
function computedOf(
  { table, editions, cells }: SourceTable,
  corrections: ReadonlyMap<string, CellValue> | undefined,
): readonly CellKey[] {
  const [edition] = editions;
  if (edition === undefined) return [];
  const layout = LAYOUTS[edition][table];
  return cells
    .filter(({ computed, key }) => computed === true && isTotal(layout, key))
    .filter(({ key, value }) => {
      const settled = corrections?.get(cellId(key));
      return settled === undefined || settled === value;
    })
    .map(({ key }) => key);
}

/** What stands beside the tables that is no part of the form. */
const additionsOf = (chosen: readonly SourceTable[]): readonly string[] =>
  chosen
    .filter(({ added }) => added.length > 0)
    .map(({ table, added }) => {
      const names = added.map((name) => `“${name}”`).join("、");
      return `${TABLE_NAMES[table].short}里多出的${names}，官方表格没有这一行或这一列，没有读取。`;
    });

/** Cells whose format shows another number than they hold. */
const shownOtherwise = (chosen: readonly SourceTable[]): readonly string[] =>
  chosen.flatMap(({ cells }) =>
    cells.flatMap(({ key, raw, held }) =>
      held === undefined
        ? []
        : `${placeOf(key).full}：单元格里的数是 ${held}，按格式显示为 ${raw}，已按显示的读取，请核对。`,
    ),
  );

/** Why the tables of a kind are not all in the report. */
function tableProblems(imported: Imported, table: TableKey, taken: boolean): readonly string[] {
  const found = imported.tables.filter((candidate) => candidate.table === table);
  const refused = imported.refused.filter((candidate) => candidate.table === table);
  const { short } = TABLE_NAMES[table];
  const several = `文件里有 ${found.length} 张${short}（${found.map(({ where }) => where).join("、")}），请选择其中一张。`;
  return [
    ...(found.length > 1 && !taken ? [several] : []),
    ...refused.map(({ sentence }) => sentence),
  ];
}

/**
 * The year to take when the source names none: the last for which the form of its tables was due,
 * so that the form itself is no false finding.
 */
function latestYear(format: ReportFormat | null): number {
  const due = dueYear(new Date());
  const next = FORMATS.findIndex(({ key }) => key === format) - 1;
  const newer = FORMATS[next];
  return newer === undefined ? due : newer.firstYear - 1;
}

/**
 * Makes the report of what was imported. Of several tables of a kind one has to be chosen; until
 * then the table is null.
 */
export function assemble(imported: Imported, given: Given): Assembled {
  const chosen = TABLE_KEYS.flatMap((table) => {
    const source = chosenTable(imported, table, given.choice?.[table]);
    return source === null ? [] : [source];
  });
  const isChosen = (table: TableKey): boolean => chosen.some((source) => source.table === table);
  const values = (table: TableKey): TableValues | null => {
    const source = chosen.find((candidate) => candidate.table === table);
    return source === undefined ? null : valuesOf(source, given.corrections);
  };
  const printed = formatOf(chosen);
  const known = given.year ?? imported.year;
  const year = known ?? imported.likelyYear ?? latestYear(printed);
  const organisation = given.organisation ?? imported.organisation ?? "";
  const reasons = new Map(
    TABLE_KEYS.map((table) => [table, tableProblems(imported, table, isChosen(table))] as const),
  );
  const problems = [
    ...[...reasons.values()].flat(),
    ...additionsOf(chosen),
    ...shownOtherwise(chosen),
  ];
  if (imported.unread !== undefined) problems.push(imported.unread);
  if (known === null) {
    const found = imported.likelyYear === undefined ? "没有找到报告年度" : "文件里写了不同的年度";
    problems.push(`${found}，暂按 ${year} 年审核。请核对并填写年度。`);
  }
  if (organisation === "") problems.push("没有找到单位名称。请填写单位名称。");
  return {
    report: {
      organisation,
      year,
      level: given.level === undefined ? imported.level : given.level,
      format: printed ?? formatForYear(year).key,
      disclosure: values("disclosure"),
      requests: values("requests"),
      proceedings: values("proceedings"),
      narrative: imported.text === null ? {} : narrativeOf(imported.text),
    },
    changedLabels: chosen.flatMap(({ table, labels }) =>
      labels.map((label): ChangedLabel => ({ table, ...label })),
    ),
    computedTotals: chosen.flatMap((source) => computedOf(source, given.corrections)),
    problems,
    notes: imported.beside === undefined ? [] : [imported.beside],
    reasons: new Map([...reasons].map(([table, sentences]) => [table, sentences.join("")])),
    unread: TABLE_KEYS.filter(
      (table) =>
        !isChosen(table) &&
        [...imported.tables, ...imported.refused].some((t) => t.table === table),
    ),
  };
}
