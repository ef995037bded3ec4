import { listGridOf } from "../../collect/unit-list-file";
import { readGrids } from "../../exchange/read-grids";
import type { ReadList } from "./worker-messages";

/** Reads a file with the list of units. */
export async function readList(file: File): Promise<ReadList> {
  const read = await readGrids(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return read;
  const grid = listGridOf(read.grids);
  return grid.length === 0
    ? { ok: false, sentence: "文件里没有内容，请重新选择。" }
    : { ok: true, grid };
}
