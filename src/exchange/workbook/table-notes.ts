import { TABLE_NAME_PREFIX, parseTableName, readTableNote } from "../../report/table-name";
import type { TableNote } from "../../report/table-name";
import { loadOnce } from "../load-once";

const htmlparser = loadOnce(() => import("htmlparser2"));

/**
 * What the defined names of inserted tables remember: unit, year and edition. SheetJS gives the
 * comments of names as undecoded bytes, so the part is read here.
 */
export async function tableNotes(workbookXml: Uint8Array): Promise<readonly TableNote[]> {
  const xml = new TextDecoder("utf-8").decode(workbookXml);
  if (!xml.includes(TABLE_NAME_PREFIX)) return [];
  const { Parser } = await htmlparser();
  const notes: TableNote[] = [];
  const parser = new Parser(
    {
      onopentag: (_element, { name, comment }) => {
        if (name === undefined || comment === undefined) return;
        const note = parseTableName(name) === undefined ? undefined : readTableNote(comment);
        if (note !== undefined) notes.push(note);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return notes;
}
