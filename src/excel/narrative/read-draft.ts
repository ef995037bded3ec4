import type { DraftDocument } from "../../draft/document";
import { emptyDraftForm } from "../../draft/form";
import type { DraftForm } from "../../draft/form";
import type { SheetEdit } from "../contract/draft-contract";
import { sheetEdits, sheetParagraphs } from "./draft-edits";
import type { WrittenText } from "./draft-edits";
import { lookAtDraft } from "./draft-look";
import type { DraftLook } from "./draft-look";
import { formOfCopy } from "./draft-restore";
import { draftRows } from "./draft-rows";
import { FORM_SETTING, readStoredForm, readStoredWritten, storeForm } from "./draft-store";
import { Refusal, syncOr } from "../host/refusal";

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
  const setting = context.workbook.settings.getItemOrNullObject(FORM_SETTING).load("value");
  await context.sync();
  const stored = setting.isNullObject ? null : readStoredForm(setting.value);
  if (stored !== null) return stored;
  const { sheet } = await lookAtDraft(context);
  const copy = sheet?.contents.copy ?? [];
  if (setting.isNullObject && copy.length === 0) return null;
  const copied = copy.length === 0 ? null : formOfCopy(copy);
  if (copied !== null) return copied;
  if (!replaceUnreadable) throw new Refusal(UNREADABLE);
  const empty = emptyDraftForm();
  queueForm(context, empty);
  await syncOr(context, "保存的正文可能没有清空。");
  return empty;
}

function queueForm({ workbook }: Excel.RequestContext, form: DraftForm): void {
  workbook.settings.add(FORM_SETTING, storeForm(form));
}

/** Keeps the form; no cell is written. */
export async function saveDraft(context: Excel.RequestContext, form: DraftForm): Promise<void> {
  queueForm(context, form);
  await syncOr(context, "正文可能没有保存到工作簿，填写的内容还在窗格里。");
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
  const known = readStoredWritten(written);
  if (known !== null) return sheetEdits(known, there);
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
