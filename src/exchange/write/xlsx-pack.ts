import type { Workbook } from "excel-builder-vanilla";
import { zipSync } from "fflate";

const utf8 = new TextEncoder();

/**
 * The workbook's parts as a file. Packed here and not by the library: it gives large parts to a
 * worker made of a blob, which the page's security policy forbids, and listens for no error of it.
 */
export async function packXlsx(book: Workbook): Promise<Uint8Array> {
  const parts = await book.generateFiles();
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [path.replace(/^\//, ""), utf8.encode(xml)]),
    ),
  );
}
