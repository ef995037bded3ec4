import { emptyDraftForm } from "../draft/form";
import type { DraftForm } from "../draft/form";
import type { SheetEdit } from "./draft-contract";
import { sheetEdits, sheetParagraphs } from "./draft-edits";
import { lookAtDraft } from "./draft-look";
import { formOfCopy } from "./draft-restore";
import { FORM_SETTING, readStoredForm, readStoredWritten, storeForm } from "./draft-store";
import { Refusal } from "./refusal";

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
  await saveDraft(context, empty);
  return empty;
}

/** Keeps the form; no cell is written. */
export async function saveDraft(context: Excel.RequestContext, form: DraftForm): Promise<void> {
  context.workbook.settings.add(FORM_SETTING, storeForm(form));
  await context.sync();
}

/**
 * What was edited in the sheet since it was written; null without the sheet. Nothing when it is no
 * longer known what was written: then only writing anew can tell.
 */
export async function readDraftSheet(
  context: Excel.RequestContext,
): Promise<readonly SheetEdit[] | null> {
  const { sheet, written } = await lookAtDraft(context);
  if (sheet === null || sheet.contents.lines.length === 0) return null;
  return sheetEdits(readStoredWritten(written) ?? [], sheetParagraphs(sheet.contents.lines));
}
