import { parseTableName, readTableNote } from "../../report/table-name";
import type { TableNote } from "../../report/table-name";

/**
 * What the defined names of inserted tables remember: unit, year and edition. SheetJS gives the
 * comments of names as undecoded bytes, so the part is read here.
 */
export async function tableNotes(workbookXml: Uint8Array): Promise<readonly TableNote[]> {
  const { Parser } = await import("htmlparser2");
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
  parser.end(new TextDecoder("utf-8").decode(workbookXml));
  return notes;
}
