import { areaAddress } from "../../report/address";
import { NARRATIVE_SHEET } from "../../report/names";
import type { WriteDraftOutcome, WriteDraftRequest } from "../contract/draft-contract";
import { copyOfForm } from "./draft-copy";
import { unsettled } from "./draft-edits";
import { DRAFT_NAME, lookAtDraft } from "./draft-look";
import type { DraftLook } from "./draft-look";
import { EMPTY_SHEET } from "./draft-place";
import { draftLines, draftRows } from "./draft-rows";
import { isUnseen } from "./draft-known";
import { WRITTEN } from "./draft-store";
import { editsIn, writeForm } from "./read-draft";
import { decorateSingly, queueDecorations } from "../host/decorations";
import { SHOWN } from "../host/page-setup";
import { isWeb } from "../host/web";
import { refuseClosed, refuseProtected } from "../host/guard";
import { isExcelError, Refusal, refuseFor } from "../host/refusal";
import { freeName, isTaken } from "../host/sheet-names";
import {
  draftArea,
  draftDecorations,
  formatDraft,
  setUpDraftSheet,
  writeDraftCells,
} from "./write-draft-sheet";
import type { DraftSheetPlan } from "./write-draft-sheet";

const WORDS = { undone: "没有写入", again: "再写入" };

/**
 * 写入工作簿: writes the text and the form's copy into the sheet 年报正文, into the one that is
 * there or a new one. No sheet is ever deleted for it.
 */
export function writeDraft(
  context: Excel.RequestContext,
  request: WriteDraftRequest,
): Promise<WriteDraftOutcome> {
  return write(context, request, null);
}

/** A try with text and decorations in one request, which Excel refused. */
interface Refused {
  readonly isNew: boolean;
}

/** Once more, the text alone; then what decorates it, one by one. */
async function writeApart(
  context: Excel.RequestContext,
  request: WriteDraftRequest,
  before: Refused,
): Promise<WriteDraftOutcome> {
  try {
    return await write(context, request, before);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return refuseFor("正文可能只写入了一部分，再按一次“写入工作簿”会补全。", error);
  }
}

async function write(
  context: Excel.RequestContext,
  request: WriteDraftRequest,
  before: Refused | null,
): Promise<WriteDraftOutcome> {
  const { document, form, existing } = request;
  const look = await lookAtDraft(context);
  refuseClosed(look, look.sheet === null, WORDS);
  if (look.sheet !== null) {
    const { name: sheet, isProtected } = look.sheet;
    refuseProtected([{ sheet, isProtected }], WORDS);
  }
  if (look.sheet === null && isTaken(NARRATIVE_SHEET, look.sheetNames)) {
    const suggested = freeName(NARRATIVE_SHEET, look.sheetNames);
    return { kind: "taken", sheet: NARRATIVE_SHEET, suggested };
  }
  if (isUnseen(look.form)) return { kind: "unseen" };
  const rows = draftRows(document, look.tableSheets);
  const edits = existing === "ask" ? unsettled(editsIn(look, rows), rows, form) : [];
  if (edits.length > 0) return { kind: "edited", edits };
  const place = look.sheet?.contents.place ?? EMPTY_SHEET.place;
  const plan = { place, lines: draftLines(rows), copy: copyOfForm(form) };
  const sheet = look.sheet?.name ?? NARRATIVE_SHEET;
  const isNew = before?.isNew ?? place.rows === 0;
  // Of several reports that one is meant whose table is in front.
  const shown = look.severalReports ? [] : [SHOWN];
  const later = isNew && isWeb() ? shown : [];
  const decorations = [...draftDecorations(plan, isNew), ...(later === shown ? [] : shown)];
  const there = queue(context, look, plan);
  writeForm(context, form);
  WRITTEN.write(context, { rows: rows.map(({ id, text }) => ({ id, text })) });
  if (before === null) queueDecorations(there, decorations);
  try {
    await context.sync();
  } catch (error) {
    if (before !== null || !isExcelError(error)) throw error;
    return writeApart(context, request, { isNew });
  }
  const left = before === null ? later : [...decorations, ...later];
  const undecorated = await decorateSingly(context, [{ sheet, decorations: left }]);
  const paragraphs = rows.filter(({ kind }) => kind === "text" || kind === "heading").length;
  return { kind: "written", sheet, paragraphs, undecorated };
}

function queue(
  context: Excel.RequestContext,
  look: DraftLook,
  plan: DraftSheetPlan,
): Excel.Worksheet {
  const { workbook } = context;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const sheet = look.sheet
    ? workbook.worksheets.getItem(look.sheet.name)
    : workbook.worksheets.add(NARRATIVE_SHEET);
  if (plan.place.rows === 0) setUpDraftSheet(sheet, plan.place);
  writeDraftCells(sheet, plan);
  // The name follows at once: whatever fails after it, the sheet is found again.
  if (look.hasName) workbook.names.getItem(DRAFT_NAME).delete();
  workbook.names.add(DRAFT_NAME, sheet.getRange(areaAddress(draftArea(plan))));
  formatDraft(sheet, plan);
  return sheet;
}
