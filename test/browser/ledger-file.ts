import { utils, write } from "@e965/xlsx";

/** A workbook with one sheet of these cells, as another office has it. */
export function writeLedgerFile(rows: readonly (readonly (string | number)[])[]): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), "登记簿");
  const bytes: unknown = write(book, { type: "buffer", bookType: "xlsx" });
  if (!Buffer.isBuffer(bytes)) throw new TypeError("no buffer was written");
  return bytes;
}
