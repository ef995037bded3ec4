import { SEVERITIES } from "../../check/rules/severity";
import type { Severity } from "../../check/rules/severity";
import { rectangles } from "../host/rectangles";
import { areaAddress, topLeft } from "../../report/address";
import { MARKS } from "../settings/mark-store";
import type { MarkedCell, StoredMarks } from "../settings/mark-store";
import type { Reading } from "../reading/read";
import { queueEvidence } from "./evidence";
import type { Evidence } from "./evidence";

/**
 * Constant-true formula of every mark. A conditional format leaves the user's own colours alone
 * (office-js #6218: a fill cannot be given back); the name in it tells our marks from others.
 */
export const MARK_FORMULA = '=LEN("年报助手")>0';

export function isMarkFormula(formula: string): boolean {
  return formula.replace(/^=/, "") === MARK_FORMULA.slice(1);
}

/** Fill and font by severity; bold as well, so that colour is never the only sign. */
const MARK_LOOKS: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: "#FFC7CE", font: "#9C0006" },
  explain: { fill: "#FFE699", font: "#7F4F00" },
  hint: { fill: "#CFE2F7", font: "#1F4E79" },
};

/** A cell to mark with the most severe of its findings. */
export interface Mark extends MarkedCell {
  readonly severity: Severity;
  readonly findings: readonly string[];
}

/** A conditional format that this pane has written, and the cells of the form that it marks. */
interface WrittenFormat {
  readonly sheetId: string;
  readonly id: string;
  readonly cells: readonly string[];
}

/** The conditional formats that this pane has written, by the token of the writing. */
interface Written {
  readonly token: string;
  readonly formats: readonly WrittenFormat[];
}

let written: Written | null = null;

/** Whether the ids behind the stored marks are known here, so that one request can remove them. */
export function marksAreKnown(stored: StoredMarks | null): boolean {
  return stored === null || stored.cells.length === 0 || stored.token === written?.token;
}

/** The id of the sheet on which this pane marked a cell of the form. */
export function markedSheet(cell: string): string | undefined {
  return written?.formats.find(({ cells }) => cells.includes(cell))?.sheetId;
}

/** Queues the removal of marks that this pane wrote, on sheets that still exist. */
function queueRemoval(
  context: Excel.RequestContext,
  formats: readonly WrittenFormat[],
  sheetIds: ReadonlySet<string>,
): void {
  for (const { sheetId, id } of formats) {
    if (!sheetIds.has(sheetId)) continue;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.getRange().conditionalFormats.getItem(id).delete();
  }
}

interface Queued {
  readonly format: Excel.ConditionalFormat;
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly string[];
}

/** The ids that Excel gave, once the request is done. */
const writtenFormat = ({ format, sheet, cells }: Queued): WrittenFormat => ({
  sheetId: sheet.id,
  id: format.id,
  cells,
});

function queueMarks(context: Excel.RequestContext, marks: readonly Mark[]): Queued[] {
  const sheets = [...new Set(marks.map(({ sheet }) => sheet))];
  return sheets.flatMap((name) =>
    SEVERITIES.flatMap((severity): Queued[] => {
      const cells = marks.filter((mark) => mark.sheet === name && mark.severity === severity);
      if (cells.length === 0) return [];
      const sheet = context.workbook.worksheets.getItem(name).load("id");
      const areas = sheet.getRanges(joinAddresses(cells));
      const format = areas.conditionalFormats.add("Custom");
      format.custom.rule.formula = MARK_FORMULA;
      format.custom.format.fill.color = MARK_LOOKS[severity].fill;
      format.custom.format.font.color = MARK_LOOKS[severity].font;
      format.custom.format.font.bold = true;
      format.load("id");
      return [{ format, sheet, cells: cells.map(({ cell }) => cell) }];
    }),
  );
}

/** The addresses of cells of one sheet as few rectangles. */
export function joinAddresses(cells: readonly { readonly local: string }[]): string {
  const areas = cells.map(({ local }) => {
    const { row, column } = topLeft(local);
    return { top: row, left: column, rows: 1, columns: 1 };
  });
  return rectangles(areas).map(areaAddress).join(",");
}

function storedOf(marks: readonly MarkedCell[]): StoredMarks {
  return {
    token: `${String(Date.now())}-${String(Math.random()).slice(2)}`,
    cells: marks.map(({ cell, sheet, local, severity, findings }) => ({
      ...{ cell, sheet, local },
      ...(severity === undefined ? {} : { severity }),
      ...(findings === undefined ? {} : { findings }),
    })),
  };
}

/** Marks of which some go, each where its cell stands now. */
export interface GoneMarks {
  /** The cells that lose theirs. */
  readonly gone: ReadonlySet<string>;
  readonly left: readonly Mark[];
}

/**
 * Queues taking some of the marks away that this pane wrote; the workbook remembers the others. A
 * format marks several cells: one that loses some is written anew for those that are left, before
 * it goes, so that a request that fails loses no mark. All other formats are not touched. What it
 * gives is called when the request is done.
 */
export function queueGoneMarks(
  context: Excel.RequestContext,
  { gone, left }: GoneMarks,
  sheetIds: ReadonlySet<string>,
): () => void {
  const formats = written?.formats ?? [];
  const losing = formats.filter(({ cells }) => cells.some((cell) => gone.has(cell)));
  const again = new Set(losing.flatMap(({ cells }) => cells));
  const queued = queueMarks(
    context,
    left.filter(({ cell }) => again.has(cell)),
  );
  queueRemoval(context, losing, sheetIds);
  const stored = storedOf(left);
  MARKS.write(context, stored);
  return () => {
    const others = formats.filter((format) => !losing.includes(format));
    written = { token: stored.token, formats: [...others, ...queued.map(writtenFormat)] };
  };
}

/**
 * Replaces the marks in one request: the ones this pane wrote go, the given ones come, the workbook
 * remembers where. Between going and coming the rules are counted: ours are all gone then. Throws
 * Excel's error when a sheet is protected or an id is gone.
 */
export async function replaceMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  reading: Reading,
): Promise<Evidence> {
  queueRemoval(context, written?.formats ?? [], new Set(reading.sheets.map(({ id }) => id)));
  const evidence = queueEvidence(context, reading);
  await addMarks(context, marks);
  return evidence();
}

/** Adds marks without taking any away; the workbook remembers where. */
export async function addMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
): Promise<void> {
  const queued = queueMarks(context, marks);
  const stored = storedOf(marks);
  MARKS.write(context, stored);
  await context.sync();
  written = { token: stored.token, formats: queued.map(writtenFormat) };
}

/** The ids of the marks that this pane wrote last. */
export function writtenIds(): ReadonlySet<string> {
  return new Set(written?.formats.map(({ id }) => id));
}

/** Queues remembering that no cell is marked; what it gives is called when the request is done. */
export function queueNoMarks(context: Excel.RequestContext): () => void {
  const stored = storedOf([]);
  MARKS.write(context, stored);
  return () => {
    written = { token: stored.token, formats: [] };
  };
}

/** Remembers cells that may carry marks without knowing their ids: the next action searches them. */
export async function rememberMarks(
  context: Excel.RequestContext,
  cells: readonly MarkedCell[],
): Promise<void> {
  MARKS.write(context, storedOf(cells));
  await context.sync();
  written = null;
}

/** The ids are not those of the workbook any more: the next 审核 searches the marks. */
export function forgetMarkIds(): void {
  written = null;
}
