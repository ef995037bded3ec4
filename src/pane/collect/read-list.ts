import { readGrids } from "../../exchange/read-grids";
import { Refusal } from "../../exchange/refusal";
import type { ReadList } from "./worker-messages";

const isFilled = (row: readonly string[]): boolean => row.some((text) => text.trim() !== "");

/** Reads a file with the list of units: its first sheet that holds anything. */
export async function readList(file: File): Promise<ReadList> {
  try {
    const sheets = await readGrids(new Uint8Array(await file.arrayBuffer()));
    const sheet = sheets.find(({ rows }) => rows.some(isFilled));
    if (sheet === undefined) return { ok: false, sentence: "文件里没有内容。" };
    return { ok: true, grid: sheet.rows };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, sentence: error.message };
    throw error;
  }
}
