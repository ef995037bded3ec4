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
import { refuseClosed, refuseProtected } from "../host/guard";
import { isExcelError, Refusal, sentenceFor } from "../host/refusal";
import { freeName, isTaken } from "../host/sheet-names";
import { draftArea, formatDraft, setUpDraftSheet, writeDraftCells } from "./write-draft-sheet";
import type { DraftSheetPlan } from "./write-draft-sheet";

const WORDS = { undone: "没有写入", again: "再写入" };

/**
 * 写入工作簿: writes the text and the form's copy into the sheet 年报正文, into the one that is
 * there or a new one. No sheet is ever deleted for it.
 */
export async function writeDraft(
  context: Excel.RequestContext,
  { document, form, existing }: WriteDraftRequest,
): Promise<WriteDraftOutcome> {
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
  queue(context, look, { place, lines: draftLines(rows), copy: copyOfForm(form) });
  writeForm(context, form);
  WRITTEN.write(context, { rows: rows.map(({ id, text }) => ({ id, text })) });
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    throw new Refusal(
      `正文没有写完，可能只写入了一部分。${sentenceFor(error)}再按一次“写入工作簿”会补全。`,
    );
  }
  const paragraphs = rows.filter(({ kind }) => kind === "text" || kind === "heading").length;
  return { kind: "written", sheet: look.sheet?.name ?? NARRATIVE_SHEET, paragraphs };
}

function queue(context: Excel.RequestContext, look: DraftLook, plan: DraftSheetPlan): void {
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
  // Of several reports that one is meant whose table is in front.
  if (!look.severalReports) sheet.activate();
}
