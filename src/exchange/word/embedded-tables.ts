import type { TableKey } from "../../report/form";
import { fileKind } from "../file-kind";
import type { Imported, SourceCell, SourceTable } from "../imported";
import { WORKBOOK_LIMITS } from "../limits";
import { readXls, readXlsx } from "../read-workbook";
import { Refusal } from "../refusal";
import type { ZipEntry } from "../zip/directory";
import { unpack } from "../zip/unpack";
import type { LeftOut } from "./left-out";
import type { WordDocument } from "./word-document";

/** No report has more workbooks in it than tables. */
const MOST = 6;

/** A workbook that stands in a document, read. */
export interface EmbeddedTables {
  readonly object: LeftOut;
  readonly tables: readonly SourceTable[];
  /** What of it was hidden; "" where nothing was. */
  readonly unread: string;
}

async function workbookIn(part: Uint8Array): Promise<Imported | null> {
  const file = fileKind(part);
  if (file.kind === "xlsx") return readXlsx(part, file.entries);
  return file.kind === "xls" ? readXls(part) : null;
}

/** The workbook behind a part of the file; null where it is none that can be read. */
async function workbookOf(
  bytes: Uint8Array,
  entry: ZipEntry,
  into: (book: Imported) => boolean,
): Promise<Imported | null> {
  try {
    const part = (await unpack(bytes, [entry], WORKBOOK_LIMITS)).get(entry.name);
    const book = part === undefined ? null : await workbookIn(part);
    return book !== null && into(book) ? book : null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return null;
  }
}

/** The document shows a picture of it: addresses of its cells say nothing there. */
const withoutAddresses = ({ where, cells, ...table }: SourceTable): SourceTable => ({
  ...table,
  where: `嵌入的 Excel 对象，${where}`,
  cells: cells.map(({ key, raw, value, held, computed }): SourceCell => ({
    key,
    raw,
    value,
    ...(held !== undefined && { held }),
    ...(computed === true && { computed }),
  })),
  labels: table.labels.map(({ expected, found }) => ({ expected, found })),
});

/**
 * Tables of the wanted kinds in the workbooks that stand in a document; of another unit's or year's
 * workbook none.
 */
export async function embeddedTables(
  { leftOut, parts }: WordDocument,
  file: { readonly bytes: Uint8Array; readonly entries: readonly ZipEntry[] },
  document: Imported,
  wanted: readonly TableKey[],
): Promise<readonly EmbeddedTables[]> {
  const agrees = (own: unknown, other: unknown): boolean =>
    own === null || other === null || own === other;
  const isOfReport = ({ organisation, year }: Imported): boolean =>
    agrees(organisation, document.organisation) && agrees(year, document.year);
  const found: EmbeddedTables[] = [];
  for (const object of leftOut.filter(({ kind }) => kind === "sheet").slice(0, MOST)) {
    const name = parts.get(object.relation ?? "");
    const entry = file.entries.find((each) => each.name === name);
    const book = entry === undefined ? null : await workbookOf(file.bytes, entry, isOfReport);
    const tables = (book?.tables ?? []).filter(({ table }) => wanted.includes(table));
    if (tables.length === 0) continue;
    found.push({ object, tables: tables.map(withoutAddresses), unread: book?.unread ?? "" });
  }
  return found;
}
