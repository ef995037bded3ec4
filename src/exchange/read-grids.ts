import { decodeText } from "./decode";
import { fileKind } from "./file-kind";
import { MAX_OLD_WORKBOOK_BYTES, MAX_TEXT_BYTES, WORKBOOK_LIMITS } from "./limits";
import { Refusal, refusals } from "./refusal";
import { textGrid } from "./text-grid";
import { oldSheetsOf, sheetsOf } from "./workbook/sheets";
import { unpack, stored } from "./zip/unpack";

/** A sheet of texts; a text file is one without a name. */
export interface TextSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/workbook\.xml\.rels|workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/u;

/**
 * Reads a list or any other table, not a report, as texts: .xlsx, .xls, .csv, .txt. Hidden sheets
 * are there as well.
 * @throws Refusal for everything else.
 */
export async function readGrids(bytes: Uint8Array): Promise<readonly TextSheet[]> {
  const file = fileKind(bytes);
  switch (file.kind) {
    case "xlsx": {
      const entries = file.entries.filter(({ name }) => NEEDED.test(name));
      const sheets = await sheetsOf(await stored(await unpack(bytes, entries, WORKBOOK_LIMITS)));
      return sheets.map(({ name, texts }) => ({ name, rows: texts }));
    }
    case "xls": {
      if (bytes.length > MAX_OLD_WORKBOOK_BYTES) throw new Refusal(refusals.tooMuch);
      return (await oldSheetsOf(bytes)).map(({ name, texts }) => ({ name, rows: texts }));
    }
    case "text": {
      if (bytes.length > MAX_TEXT_BYTES) throw new Refusal(refusals.tooMuch);
      return [{ name: "", rows: textGrid(decodeText(bytes)) }];
    }
    case "docx":
    case "pdf":
      throw new Refusal(
        "这不是表格。单位名单可以是 Excel（.xlsx、.xls）、CSV 或文本文件（.txt）。",
      );
  }
}
