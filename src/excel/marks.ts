import { SEVERITIES } from "../check/rules/severity";
import type { Severity } from "../check/rules/severity";
import { rectangles } from "./rectangles";
import { areaAddress, topLeft } from "../report/address";
import type { MarkedCell, StoredMarks } from "./mark-store";
import { MARKS_SETTING, storeMarks } from "./mark-store";
import { isExcelError } from "./refusal";

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

/** The ids of the conditional formats that this pane has written, by the token of the writing. */
interface Written {
  readonly token: string;
  readonly formats: readonly { readonly sheetId: string; readonly id: string }[];
}

let written: Written | null = null;

/** Whether the ids behind the stored marks are known here, so that one request can remove them. */
export function marksAreKnown(stored: StoredMarks | null): boolean {
  return stored === null || stored.cells.length === 0 || stored.token === written?.token;
}

/** Queues the removal of the marks that this pane wrote, on sheets that still exist. */
function queueRemoval(context: Excel.RequestContext, sheetIds: ReadonlySet<string>): void {
  for (const { sheetId, id } of written?.formats ?? []) {
    if (!sheetIds.has(sheetId)) continue;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.getRange().conditionalFormats.getItem(id).delete();
  }
}

interface Queued {
  readonly format: Excel.ConditionalFormat;
  readonly sheet: Excel.Worksheet;
}

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
      return [{ format, sheet }];
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

/**
 * Queues the replacement of the marks: the ones this pane wrote go, the given ones come, the
 * workbook remembers where. What it gives is called when the request is done.
 */
export function queueReplacement(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  sheetIds: ReadonlySet<string>,
): () => void {
  queueRemoval(context, sheetIds);
  const queued = queueMarks(context, marks);
  const stored = storedOf(marks);
  context.workbook.settings.add(MARKS_SETTING, storeMarks(stored));
  return () => {
    written = {
      token: stored.token,
      formats: queued.map(({ format, sheet }) => ({ sheetId: sheet.id, id: format.id })),
    };
  };
}

/**
 * Replaces the marks in one request. Throws Excel's error when a sheet is protected or an id is
 * gone.
 */
export async function replaceMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  sheetIds: ReadonlySet<string>,
): Promise<void> {
  const done = queueReplacement(context, marks, sheetIds);
  await context.sync();
  done();
}

/** Remembers cells that may carry marks without knowing their ids: the next action searches them. */
export async function rememberMarks(
  context: Excel.RequestContext,
  cells: readonly MarkedCell[],
): Promise<void> {
  context.workbook.settings.add(MARKS_SETTING, storeMarks(storedOf(cells)));
  await context.sync();
  written = null;
}

/** The ids are not those of the workbook any more: the next 审核 searches the marks. */
export function forgetMarkIds(): void {
  written = null;
}

/** A sheet whose marks Excel did not let us remove, and why. */
export interface Unsearched {
  readonly sheet: string;
  readonly error: OfficeExtension.Error;
}

/**
 * Removes marks whose ids are not known any more: after the file was opened again Excel has given
 * new ones. Looks only at the cells that we marked, and there only for our own formula; other
 * rules are not touched, not even read beyond their kind (office-js #2180, #6827).
 * Returns the sheets where Excel did not let us.
 */
export async function searchAndRemove(
  context: Excel.RequestContext,
  cells: readonly MarkedCell[],
): Promise<Unsearched[]> {
  const failed: Unsearched[] = [];
  for (const name of new Set(cells.map(({ sheet }) => sheet))) {
    const here = cells.filter(({ sheet }) => sheet === name);
    try {
      await removeOnSheet(context, name, joinAddresses(here));
    } catch (error) {
      if (!isExcelError(error)) throw error;
      failed.push({ sheet: name, error });
    }
  }
  written = null;
  return failed;
}

async function removeOnSheet(
  context: Excel.RequestContext,
  name: string,
  addresses: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  const formats = sheet.getRanges(addresses).conditionalFormats.load("items/id,items/type");
  await context.sync();
  const custom = formats.items.filter(({ type }) => type === "Custom");
  for (const format of custom) format.custom.rule.load("formula");
  await context.sync();
  for (const format of custom) {
    if (isMarkFormula(format.custom.rule.formula)) format.delete();
  }
  await context.sync();
}
