import { KEPT_SHEET } from "../../report/names";
import { EMPTY_KEPT, readKeptContents } from "../reading/kept-place";
import type { KeptContents } from "../reading/kept-place";
import type { Reading } from "../reading/read";
import { KEPT_NAME } from "../reading/read-kept";
import { Refusal } from "../host/refusal";
import { freeName } from "../host/sheet-names";

/** What stands where reasons are to be written. */
export interface KeptLook {
  /** Null: the sheet is still to be made. */
  readonly sheet: string | null;
  readonly contents: KeptContents;
  /** Whether the sheet is empty: nothing of ours stands there yet. */
  readonly isNew: boolean;
  /** Whether our defined name exists, whatever it points to. */
  readonly hasName: boolean;
  /** Whether it covers the list, and the sheet is set up. */
  readonly isFinished: boolean;
}

/** Looks at the sheet before it is written, in one request; refuses what cannot be written. */
export async function lookAtKept(
  context: Excel.RequestContext,
  { kept, sheets }: Reading,
): Promise<KeptLook> {
  const { workbook } = context;
  const names = sheets.map(({ name }) => name);
  const plain = names.includes(KEPT_SHEET) ? KEPT_SHEET : null;
  const sheet = kept.sheet ?? plain;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const name = workbook.names.getItemOrNullObject(KEPT_NAME).load("name");
  const there = sheet === null ? null : workbook.worksheets.getItem(sheet);
  const used = there?.getUsedRangeOrNullObject(true).load("values,address");
  const protection = there?.protection.load("protected");
  await context.sync();

  if (workbook.readOnly) {
    throw new Refusal("工作簿以只读方式打开，没有写入。请另存为新文件或启用编辑后再试。");
  }
  if (sheet === null && workbook.protection.protected) {
    throw new Refusal("工作簿的结构受保护，不能新增工作表。请在“审阅”中撤销工作簿保护后再试。");
  }
  if (sheet !== null && protection?.protected === true) {
    throw new Refusal(`“${sheet}”受保护，没有写入。请在“审阅”中撤销工作表保护后再试。`);
  }
  const isNew = used?.isNullObject ?? true;
  const contents = used === undefined || isNew ? EMPTY_KEPT : readKeptContents(used);
  if (contents === null) {
    throw new Refusal(
      `工作簿里已有一张“${KEPT_SHEET}”，不是年报助手写的，没有改动它。请先把那张表改名，例如“${freeName(KEPT_SHEET, names)}”，再保存说明。`,
    );
  }
  return { sheet, contents, isNew, hasName: !name.isNullObject, isFinished: kept.named };
}
