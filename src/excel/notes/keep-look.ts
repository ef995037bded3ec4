import { splitAddress, topLeft } from "../../report/address";
import { KEPT_SHEET } from "../../report/names";
import { EMPTY_KEPT, readKeptContents } from "../reading/kept-place";
import type { KeptContents } from "../reading/kept-place";
import type { Reading } from "../reading/read";
import { KEPT_NAME } from "../reading/read-kept";
import { queueClosure, refuseClosed, refuseProtected } from "../host/guard";
import { Refusal } from "../host/refusal";
import { freeName } from "../host/sheet-names";

/** What stands where reasons are to be written. */
export interface KeptLook {
  /** Null: the sheet is still to be made. */
  readonly sheet: string | null;
  readonly contents: KeptContents;
  /** What Excel gave for a cell: who writes over it looks at it again. */
  readonly at: (row: number, column: number) => unknown;
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
  const closure = queueClosure(context);
  const name = workbook.names.getItemOrNullObject(KEPT_NAME).load("name");
  const there = sheet === null ? null : workbook.worksheets.getItem(sheet);
  const used = there?.getUsedRangeOrNullObject(true).load("values,address");
  const protection = there?.protection.load("protected");
  await context.sync();

  const words = { undone: "没有写入", again: "再试" };
  refuseClosed(closure(), sheet === null, words);
  if (sheet !== null) {
    refuseProtected([{ sheet, isProtected: protection?.protected === true }], words);
  }
  const isNew = used?.isNullObject ?? true;
  const contents = used === undefined || isNew ? EMPTY_KEPT : readKeptContents(used);
  if (contents === null) {
    throw new Refusal(
      `工作簿里已有一张“${KEPT_SHEET}”，不是年报助手写的，没有改动它。请先把那张表改名，例如“${freeName(KEPT_SHEET, names)}”，再保存说明。`,
    );
  }
  const at = used === undefined || isNew ? () => "" : valuesOf(used);
  return { sheet, contents, at, isNew, hasName: !name.isNullObject, isFinished: kept.named };
}

/** The values of a used range by their places on the sheet; "" outside. */
function valuesOf({ address, values }: Excel.Range): KeptLook["at"] {
  const { row: top, column: left } = topLeft(splitAddress(address)?.local ?? address);
  return (row, column) => (values as unknown[][])[row - top]?.[column - left] ?? "";
}
