import { reasonFor } from "../../check/review/justification";
import type { Justifiable, Justification } from "../../check/review/justification";
import type { Report } from "../../report/model";
import { valueAt } from "../../report/model";
import { KEPT_SHEET } from "../../report/names";
import type { KeepOutcome, KeepRequest } from "../contract/keep-contract";
import { formatKept, keptDecorations, setUpKeptSheet } from "./format-kept";
import { decorateSingly, queueDecorations } from "../host/decorations";
import { takeGoneMarks } from "../marks/gone-marks";
import type { WithMarks } from "../marks/gone-marks";
import { lookAtKept } from "./keep-look";
import { forgetMarkIds } from "../marks/marks";
import type { KeptContents } from "../reading/kept-place";
import { KEPT_NAME } from "../reading/read-kept";
import { readReport } from "../reading/read";
import { isExcelError, Refusal, sentenceFor } from "../host/refusal";
import { putBack } from "../tables/write-blocks";
import { readAgainSoon } from "../host/reread-soon";
import {
  keptArea,
  keptFormula,
  overtaken,
  writeKeptHeading,
  writeKeptRows,
  writeStrayKeys,
} from "./write-kept";
import type { RowWrite } from "./write-kept";

/** What a row of the sheet shows at its greatest height. */
const LONGEST_REASON = 1000;

/**
 * 保存说明: one row in the sheet 审核说明 for each finding, the row it has or a new one at the end.
 * No other row is touched.
 */
export function keepFindings(
  context: Excel.RequestContext,
  request: KeepRequest,
): Promise<KeepOutcome> {
  return keep(context, request, "take", null);
}

/** A try with reasons and decorations in one request, which Excel refused. */
interface Refused {
  /** Whether the sheet was set up before it. */
  readonly wasFinished: boolean;
}

async function keep(
  context: Excel.RequestContext,
  request: KeepRequest,
  marks: WithMarks,
  before: Refused | null,
): Promise<KeepOutcome> {
  const reason = reasonOf(request);
  const reading = await readReport(context, true);
  if (!request.findings.every((finding) => holds(finding, reading.report))) {
    throw new Refusal("这里的数刚刚变了，没有保存。请看过新的审核结果再填写说明。");
  }
  const look = await lookAtKept(context, reading);
  const { contents, isNew, hasName, isFinished } = look;
  const rows = rowsToWrite(request.findings, contents, { reason, date: today() });
  const { workbook } = context;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const sheet =
    look.sheet === null
      ? workbook.worksheets.add(KEPT_SHEET)
      : workbook.worksheets.getItem(look.sheet);
  const name = look.sheet ?? KEPT_SHEET;
  const place = { ...contents.place, end: endOf(rows, contents) };
  writeKeptHeading(sheet, place, isNew);
  const others = contents.rows.filter(({ row }) => rows.every((each) => each.row !== row));
  writeStrayKeys(sheet, place, others);
  const queued = writeKeptRows(sheet, place, rows);
  if (isFinished) {
    // Changed, not made anew: whatever fails, a sheet that was renamed is found again.
    workbook.names.getItem(KEPT_NAME).formula = keptFormula(name, place);
    formatKept(sheet, place, rows);
  } else {
    if (hasName) workbook.names.getItem(KEPT_NAME).delete();
    // Last: without its name the sheet counts as unfinished and is set up once more.
    setUpKeptSheet(sheet, place, contents.titled);
    workbook.names.add(KEPT_NAME, sheet.getRange(keptArea(place)));
  }
  const justified = request.ids;
  const wasFinished = before?.wasFinished ?? isFinished;
  const decorations = keptDecorations(place, wasFinished);
  const done = marks === "take" ? takeGoneMarks(context, reading, { justified }) : null;
  if (before === null) queueDecorations(sheet, decorations);
  try {
    await context.sync();
    done?.();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    if (before === null) return keep(context, request, marks, { wasFinished });
    if (done !== null) {
      // Our rules were cleared by hand, or a sheet with marks is protected now: that is no obstacle.
      if (error.code === "ItemNotFound") forgetMarkIds();
      return keep(context, request, "leave", before);
    }
    throw new Refusal(`${sentenceFor(error)}说明可能只写入了一部分，再保存一次会补全。`);
  }
  const late = overtaken(queued, look.at);
  if (late.length > 0) {
    const { size } = await putBack(context, late);
    throw new Refusal(
      size === 0
        ? `“${name}”刚刚改动过，说明没有保存。请再试一次。`
        : `“${name}”刚刚改动过，其中 ${String(size)} 格被盖掉了。请核对这张表，再保存说明。`,
    );
  }
  // What goes into the covered part of a merged area is lost without an error.
  const lost = queued.flatMap(({ after, top, left }) =>
    after.values.flatMap((line, at) =>
      line[place.columns.reason - left] === "" ? [top + at] : [],
    ),
  )[0];
  if (lost !== undefined) {
    throw new Refusal(
      `“${name}”第 ${String(lost + 1)} 行的“说明”是合并的单元格，没有写进去。请先取消合并，再保存说明。`,
    );
  }
  const undecorated =
    before === null ? [] : await decorateSingly(context, [{ sheet: name, decorations }]);
  readAgainSoon();
  return { undecorated };
}

function reasonOf({ reason }: KeepRequest): string {
  const words = reason.trim();
  if (words === "") throw new Refusal("请先填写说明。");
  if (words.length > LONGEST_REASON) {
    throw new Refusal(`说明最多 ${String(LONGEST_REASON)} 个字，请写短一些。`);
  }
  return words;
}

function holds({ held }: Justifiable, report: Report): boolean {
  return held.every(({ cell, value }) => (valueAt(report, cell) ?? null) === value);
}

/** The day where the user is: 2026-11-21. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function rowsToWrite(
  findings: readonly Justifiable[],
  { place, rows }: KeptContents,
  given: Pick<Justification, "reason" | "date">,
): readonly RowWrite[] {
  let end = place.end;
  return findings.map((finding): RowWrite => {
    const { key, place: where, rule, values } = finding;
    const own =
      rows.find(({ reason }) => reason.key === key) ??
      rows.find(({ reason }) => reasonFor(finding, [reason]).justification !== null);
    if (own !== undefined) {
      return { row: own.row, isNew: false, entry: { ...own.reason, key, ...given } };
    }
    const entry = { place: where, rule, values, key, ...given };
    end += 1;
    return { row: end - 1, isNew: true, entry };
  });
}

function endOf(rows: readonly RowWrite[], { place }: KeptContents): number {
  return Math.max(place.end, ...rows.map(({ row }) => row + 1));
}
