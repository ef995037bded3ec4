import { read, utils } from "@e965/xlsx";
import mammoth from "mammoth";
import { readFile } from "../src/exchange/read-file";
import { closeAll, workbookOf } from "../test/excel/workbook";
import { FIXTURES } from "../test/recognise/grids";
import { written } from "../test/exchange/reports";
import { writeOneSheet } from "../test/exchange/write-workbook";
import { writeWord } from "../test/exchange/write-word";
import { writeXlsx } from "../workbench/xlsx";

/** Reading whole reports against the parsing that nobody can avoid, on the same bytes. */
export interface ReadingSpeed {
  readonly kind: string;
  readonly filesPerSecond: number;
  /** Of the library alone. */
  readonly alonePerSecond: number;
  /** Our time by the library's. */
  readonly ratio: number;
}

const ROUNDS = 31;
const WARM_UP = 20;

type Reader = (bytes: Uint8Array) => Promise<unknown>;

async function sheetJsAlone(bytes: Uint8Array): Promise<unknown> {
  const { Sheets } = read(bytes, { type: "array" });
  return Promise.resolve(
    Object.values(Sheets).map((sheet) => utils.sheet_to_json(sheet, { header: 1 })),
  );
}

const mammothAlone: Reader = (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) });

const ours =
  (name: string): Reader =>
  async (bytes) => {
    const source = await readFile(name, bytes);
    if (!source.ok || source.imported.tables.length === 0) throw new Error(`${name} is not read`);
  };

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function time(reader: Reader, bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  await reader(bytes);
  return performance.now() - start;
}

/** Times both readers on every file in turn; the sums of the files' medians are compared. */
async function compare(
  kind: string,
  files: readonly Uint8Array[],
  own: Reader,
  alone: Reader,
): Promise<ReadingSpeed> {
  const times = files.map(() => ({ own: [] as number[], alone: [] as number[] }));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [index, bytes] of files.entries()) {
      const [ownTime, aloneTime] = [await time(own, bytes), await time(alone, bytes)];
      if (round < 0) continue;
      times[index]?.own.push(ownTime);
      times[index]?.alone.push(aloneTime);
    }
  }
  const sum = (key: "own" | "alone"): number =>
    times.reduce((total, file) => total + median(file[key]), 0);
  const perSecond = (milliseconds: number): number => (1000 * files.length) / milliseconds;
  return {
    kind,
    filesPerSecond: perSecond(sum("own")),
    alonePerSecond: perSecond(sum("alone")),
    ratio: sum("own") / sum("alone"),
  };
}

/** Reads the reports of the fixtures as Word files and as workbooks. */
export async function benchReading(): Promise<readonly ReadingSpeed[]> {
  const reports = FIXTURES.map(written);
  const books = await Promise.all(reports.map(writeOneSheet));
  const inserted: Uint8Array[] = [];
  for (const report of reports) {
    inserted.push(await writeXlsx((await workbookOf(report, "formulas")).snapshot()));
  }
  closeAll();
  const documents = await Promise.all(
    reports.map((report) => writeWord(report, { merged: true, numbered: false })),
  );
  return [
    await compare(".xlsx, tables and text on a sheet", books, ours("年报.xlsx"), sheetJsAlone),
    await compare(".xlsx, made by 插入全部表格", inserted, ours("年报.xlsx"), sheetJsAlone),
    await compare(".docx", documents, ours("年报.docx"), mammothAlone),
  ];
}
