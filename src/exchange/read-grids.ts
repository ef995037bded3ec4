import { decodeText } from "./decode";
import { fileKind } from "./file-kind";
import { cellParts } from "./read-workbook";
import { Refusal } from "./refusal";
import { separatedValues } from "./separated-values";
import { prepared } from "./workbook/prepared";
import { oldSheetsOf, sheetsOfParts } from "./workbook/sheets";
import type { SheetGrid, SheetSize } from "./workbook/sheets";

/** A list that came as a file: what its sheets show. */
export interface TextGrid {
  /** The sheet's name; "" of a text file. */
  readonly name: string;
  readonly texts: readonly (readonly string[])[];
}

/** The sheets of a list, or one sentence that says why there are none. */
export type ReadGrids =
  | { readonly ok: true; readonly grids: readonly TextGrid[] }
  | { readonly ok: false; readonly sentence: string };

/** So long may a list be: a province has 3,000 units. */
const LONGEST: SheetSize = { rows: 20_000, columns: 104 };

const NO_LIST = "名单只能是 Excel（.xlsx、.xls）、.csv 或 .txt 文件。请另存为其中一种后再试。";

const visible = (sheets: readonly SheetGrid[]): readonly TextGrid[] =>
  sheets.filter(({ isHidden }) => !isHidden).map(({ name, texts }) => ({ name, texts }));

async function gridsOf(name: string, bytes: Uint8Array): Promise<readonly TextGrid[]> {
  const file = fileKind(bytes);
  switch (file.kind) {
    case "xlsx": {
      const parts = await cellParts(bytes, file.entries);
      return visible(await sheetsOfParts(prepared(parts), LONGEST));
    }
    case "xls":
      return visible(await oldSheetsOf(bytes));
    case "text": {
      const text = decodeText(bytes);
      const isPlain = /\.txt$/iu.test(name) && !text.includes("\t");
      const texts = isPlain ? text.split(/\r\n?|\n/u).map((line) => [line]) : separatedValues(text);
      return [{ name: "", texts }];
    }
    default:
      throw new Refusal(NO_LIST);
  }
}

/** Reads the texts of a workbook, a .csv or a .txt with one entry a line. */
export async function readGrids(name: string, bytes: Uint8Array): Promise<ReadGrids> {
  try {
    return { ok: true, grids: await gridsOf(name, bytes) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, sentence: error.message };
  }
}
