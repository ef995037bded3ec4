import { inOneLine } from "../../recognise/label-text";
import { splitAddress } from "../../report/address";
import { CONTENTS, standingAt } from "../host/contents";
import type { Content } from "../host/contents";
import { refuseProtected } from "../host/guard";
import { isExcelError, Refusal, sentenceFor } from "../host/refusal";
import type { TextFix } from "../contract/text-contract";
import { readAgainSoon } from "../host/reread-soon";
import { writeBlocks } from "./write-blocks";
import type { Block, Result, Target } from "./write-blocks";

/**
 * Writes words into one cell that still reads what the fix was offered for: one request looks, one
 * writes and reads what stands there then. Gives the fix that takes it back.
 */
export async function writeText(
  context: Excel.RequestContext,
  { address, from, to }: TextFix,
): Promise<TextFix> {
  const place = splitAddress(address);
  if (place === undefined) throw new RangeError(`no address with a sheet: ${address}`);
  const { sheet: name, local } = place;
  const where = `“${name}”${local}`;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  const range = sheet.getRange(local).load(CONTENTS);
  const protection = sheet.protection.load("protected");
  const cell = range.format.protection.load("locked");
  await context.sync();
  if (sheet.isNullObject) {
    throw new Refusal(`找不到工作表“${name}”，它可能已被删除或改名。请重新按“审核”。`);
  }
  const was = standingAt(range);
  if (inOneLine(was.value) !== inOneLine(from)) throw changed(where);
  if (was.content.kind === "formula") {
    throw new Refusal(`${where} 是公式，没有改。请在表中直接修改。`);
  }
  refuseProtected([{ sheet: name, isProtected: protection.protected, locked: cell.locked }], {
    undone: "没有改",
    again: "再试",
  });
  const content: Content = to === "" ? { kind: "empty" } : { kind: "text", entry: to };
  const target = { row: 0, column: 0, was, wanted: { content, format: null } };
  const result = await written(context, { range, rows: 1, columns: 1, targets: [target] }, where);
  switch (result.get(target)?.state) {
    case "written":
      break;
    case "changed":
      throw changed(where);
    case "overwritten":
      throw new Refusal(`${where} 刚刚填的文字被盖掉了，没有能恢复。请重新填写。`);
    default:
      // What goes into the covered part of a merged area is lost without an error.
      throw new Refusal(`${where} 没有改：它可能被合并的单元格盖住了。请先取消合并，再改。`);
  }
  readAgainSoon();
  return { address, from: to, to: typeof was.value === "string" ? was.value : from };
}

const changed = (where: string): Refusal =>
  new Refusal(`${where} 的文字刚刚变了，没有改。请看过新的审核结果再改。`);

async function written(
  context: Excel.RequestContext,
  block: Block,
  where: string,
): Promise<ReadonlyMap<Target, Result>> {
  try {
    return await writeBlocks(context, [block]);
  } catch (error) {
    if (!isExcelError(error)) throw error;
    throw new Refusal(`${where} 没有改。${sentenceFor(error)}`);
  }
}
