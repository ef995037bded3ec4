import { isOtherUnit } from "../../report/unit-names";
import type { SheetFacts } from "../../check/sheet-facts";
import type { WorkbookReading } from "../../excel/contract/contract";
import type { Report } from "../../report/model";
import { TABLE_NAMES } from "../../report/names";
import type { ProfileForm } from "../form";
import { yearOf } from "../form";
import type { SourcePreview } from "./source-preview";

/** Who reports for which year, as far as it is known. */
export interface Whose {
  /** "" where nobody has said it. */
  readonly organisation: string;
  readonly year: number | null;
}

/** Whether both are known and are not of one unit and year. */
export function differs(one: Whose, other: Whose): boolean {
  const years = one.year !== null && other.year !== null && one.year !== other.year;
  return years || isOtherUnit(one.organisation, other.organisation);
}

/** 城关镇 2022 年. */
export function nameOf({ organisation, year }: Whose): string {
  return [organisation, year === null ? "" : `${year} 年`].filter((word) => word !== "").join(" ");
}

/** Whose report a source is, as the preview shows it. */
export function whoseSource(preview: SourcePreview): Whose {
  return { organisation: preview.organisation.trim(), year: yearOf(preview) };
}

/** What is asked of the workbook that a source is held against. */
export interface Standing extends Pick<WorkbookReading, "tables" | "refused"> {
  readonly report: Pick<Report, "organisation" | "year">;
  readonly sheet: Pick<SheetFacts, "headings">;
}

/** A workbook that was not read yet. */
export const UNREAD: Standing = {
  tables: [],
  refused: [],
  report: { organisation: "", year: 0 },
  sheet: {},
};

/** Whose report the workbook holds: that of the tables in front, else what the fields say. */
export function whoseWorkbook(standing: Standing, form: ProfileForm): Whose {
  const { tables, report } = standing;
  if (tables.length > 0 && report.organisation !== "") return report;
  const organisation = form.organisation.trim();
  return { organisation, year: organisation === "" ? null : yearOf(form) };
}

/** How a source stands to the report that the workbook holds. */
export interface Relation {
  /** lastYear: the same unit's of the year before. */
  readonly kind: "own" | "lastYear" | "otherYear" | "otherUnit";
  /** What differs, said plainly; null for the workbook's own report. */
  readonly sentence: string | null;
}

interface Statement extends Whose {
  /** Who says it: 本工作簿, 表三的表头. */
  readonly by: string;
}

/** Everything in the workbook that says whose report the numbers would stand for. */
function statementsOf(
  preview: SourcePreview,
  standing: Standing,
  form: ProfileForm,
): readonly Statement[] {
  // Where no table stands yet, the report is the source's as soon as the user takes it over.
  if (standing.tables.length === 0 && preview.adopt) return [];
  const headings = (standing.sheet.headings ?? []).map(({ table, organisation, year }) => {
    return { by: `${TABLE_NAMES[table].short}的表头`, organisation: organisation ?? "", year };
  });
  return [{ by: "本工作簿", ...whoseWorkbook(standing, form) }, ...headings];
}

/** Holds a source against the workbook's unit and year and the lines over its tables. */
export function relationOf(
  preview: SourcePreview,
  standing: Standing,
  form: ProfileForm,
): Relation {
  const source = whoseSource(preview);
  const other = statementsOf(preview, standing, form).find((one) => differs(source, one));
  if (other === undefined) return { kind: "own", sentence: null };
  const sentence = `来源是${nameOf(source)}，${other.by}是${nameOf(other)}。`;
  if (isOtherUnit(source.organisation, other.organisation)) return { kind: "otherUnit", sentence };
  const isKnown = source.organisation !== "" && other.organisation !== "";
  if (!isKnown || source.year === null || other.year !== source.year + 1) {
    return { kind: "otherYear", sentence };
  }
  return {
    kind: "lastYear",
    sentence: `来源是 ${source.year} 年度，正是报告年度 ${other.year} 的上一年。`,
  };
}
