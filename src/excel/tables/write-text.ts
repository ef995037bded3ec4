import { inOneLine } from "../../recognise/label-text";
import { splitAddress } from "../../report/address";
import { isFormula } from "../reading/read-named";
import { entered } from "../host/enter";
import { refuseProtected } from "../host/guard";
import { isExcelError, Refusal, sentenceFor } from "../host/refusal";
import type { TextFix } from "../contract/text-contract";
import { readAgainSoon } from "../host/reread-soon";

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
  const range = sheet.getRange(local).load("values,formulas,numberFormat");
  const protection = sheet.protection.load("protected");
  const cell = range.format.protection.load("locked");
  await context.sync();
  if (sheet.isNullObject) {
    throw new Refusal(`找不到工作表“${name}”，它可能已被删除或改名。请重新按“审核”。`);
  }
  const value: unknown = range.values[0]?.[0];
  if (inOneLine(value) !== inOneLine(from)) {
    throw new Refusal(`${where} 的文字刚刚变了，没有改。请看过新的审核结果再改。`);
  }
  if (isFormula(range.formulas[0]?.[0], value)) {
    throw new Refusal(`${where} 是公式，没有改。请在表中直接修改。`);
  }
  refuseProtected([{ sheet: name, isProtected: protection.protected, locked: cell.locked }], {
    undone: "没有改",
    again: "再试",
  });
  range.values = [[entered(to, range.numberFormat[0]?.[0])]];
  range.load("values");
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    throw new Refusal(`${where} 没有改。${sentenceFor(error)}`);
  }
  // What goes into the covered part of a merged area is lost without an error.
  if (range.values[0]?.[0] !== to) {
    throw new Refusal(`${where} 没有改：它可能被合并的单元格盖住了。请先取消合并，再改。`);
  }
  readAgainSoon();
  return { address, from: to, to: typeof value === "string" ? value : from };
}
