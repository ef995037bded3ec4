import type { Workbook } from "excel-builder-vanilla";
import { zipSync } from "fflate";

const utf8 = new TextEncoder();

/** The first day that a .zip can tell: the same content gives the same bytes. */
const FIRST_DAY = new Date(1980, 0, 1);

const RELATION = /(?<=\b(?:r:id|Id)=")rId\d+(?=")/gu;
const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

/** The library counts relations through all workbooks that it has made; here from 1. */
function renumbered(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const ids = [...(parts.get(RELATIONS) ?? "").matchAll(RELATION)].map(([id]) => id);
  const numbers = new Map(ids.map((id, at) => [id, `rId${at + 1}`]));
  return new Map(
    [...parts].map(([path, xml]) => [
      path,
      path === WORKBOOK || path === RELATIONS
        ? xml.replace(RELATION, (id) => numbers.get(id) ?? id)
        : xml,
    ]),
  );
}

/**
 * The workbook's parts as a file. Packed here and not by the library: it gives large parts to a
 * worker made of a blob, which the page's security policy forbids, and listens for no error of it.
 */
export async function packXlsx(book: Workbook): Promise<Uint8Array> {
  const files = await book.generateFiles();
  const parts = new Map(
    Object.entries(files).map(([path, xml]) => [path.replace(/^\//, ""), xml] as const),
  );
  return zipSync(
    Object.fromEntries([...renumbered(parts)].map(([path, xml]) => [path, utf8.encode(xml)])),
    { mtime: FIRST_DAY },
  );
}
