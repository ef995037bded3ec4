import type { DraftDocument } from "../../draft/document";
import { emptyDraftForm } from "../../draft/form";
import type { DraftForm } from "../../draft/form";
import type { DraftKept, SheetEdit } from "../contract/draft-contract";
import { sheetEdits, sheetParagraphs } from "./draft-edits";
import type { WrittenText } from "./draft-edits";
import { lookAtDraft } from "./draft-look";
import type { DraftLook } from "./draft-look";
import { formOfCopy } from "./draft-restore";
import { draftRows } from "./draft-rows";
import { isUnseen, knowStored } from "./draft-known";
import { FORM } from "./draft-store";
import { Refusal, syncOr } from "../host/refusal";
import { queueStored } from "../settings/setting";

const UNREADABLE =
  "工作簿里保存的正文内容读不出来，可能已损坏，或者是由更新版本的年报助手保存的。现在不能填写和导出正文，原来保存的没有改动。";

/**
 * The form as the workbook keeps it; from its visible copy when the setting was lost or damaged.
 * One that is kept and cannot be read is refused: an empty form would be saved over it.
 *
 * @param replaceUnreadable Puts an empty form in the place of what cannot be read.
 */
export async function loadDraft(
  context: Excel.RequestContext,
  replaceUnreadable: boolean,
): Promise<DraftForm | null> {
  const setting = queueStored(context, FORM.key);
  await context.sync();
  const stored = setting();
  knowStored(stored);
  const form = FORM.read(stored);
  if (form !== null) return form;
  const { sheet } = await lookAtDraft(context);
  const copy = sheet?.contents.copy ?? [];
  if (stored === null && copy.length === 0) return null;
  const copied = copy.length === 0 ? null : formOfCopy(copy);
  if (copied !== null) return copied;
  if (!replaceUnreadable) throw new Refusal(UNREADABLE);
  const empty = emptyDraftForm();
  await saveDraft(context, empty, true);
  return empty;
}

/**
 * Keeps the form; no cell is written. One that somebody else kept meanwhile is not written over.
 *
 * @param replaceUnseen It is, on the user's word.
 */
export async function saveDraft(
  context: Excel.RequestContext,
  form: DraftForm,
  replaceUnseen: boolean,
): Promise<DraftKept> {
  const stored = queueStored(context, FORM.key);
  await context.sync();
  if (isUnseen(stored()) && !replaceUnseen) return "unseen";
  writeForm(context, form);
  await syncOr(context, "正文可能没有保存到工作簿，填写的内容还在窗格里。");
  return "kept";
}

/** Queues keeping the form. */
export function writeForm(context: Excel.RequestContext, form: DraftForm): void {
  // Before it is done: also of a request whose answer is lost it is known whose form that is.
  knowStored(FORM.text(form));
  FORM.write(context, form);
}

/**
 * What reads differently from what was written. Where that is no longer known, from `instead`: a
 * paragraph that does not stand there may never have been written, and is no edit then.
 */
export function editsIn(
  { sheet, written }: DraftLook,
  instead: readonly WrittenText[],
): readonly SheetEdit[] {
  if (sheet === null || sheet.contents.lines.length === 0) return [];
  const there = sheetParagraphs(sheet.name, sheet.contents.lines);
  if (written !== null) return sheetEdits(written, there);
  return sheetEdits(instead, there)
    .filter((edit) => edit.there !== "")
    .map((edit) => ({ ...edit, written: null }));
}

/**
 * What was edited in the sheet since it was written; null without the sheet. When it is no longer
 * known what was written, only a text to compare with can tell.
 */
export async function readDraftSheet(
  context: Excel.RequestContext,
  instead: DraftDocument | null,
): Promise<readonly SheetEdit[] | null> {
  const look = await lookAtDraft(context);
  if (look.sheet === null || look.sheet.contents.lines.length === 0) return null;
  return editsIn(look, instead === null ? [] : draftRows(instead, look.tableSheets));
}
