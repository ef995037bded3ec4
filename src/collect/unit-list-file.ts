import { readGrids } from "../exchange/read-grids";
import type { TextGrid } from "../exchange/read-grids";
import { listHeadings } from "./list-columns";
import { readUnitList } from "./unit-list";
import type { UnitList } from "./unit-list";

/** 单位名单 of a file, or the sentence that says why it cannot be read. */
export type ReadUnitList =
  | { readonly ok: true; readonly list: UnitList }
  | { readonly ok: false; readonly sentence: string };

const NO_UNITS = "名单里没有找到单位。请写明“单位名称”一列，或者一行写一个单位。";

const isFilled = ({ texts }: TextGrid): boolean =>
  texts.some((row) => row.some((text) => text.trim() !== ""));

/** The sheet with the list: an officer's workbook has it among others. */
export function listGridOf(grids: readonly TextGrid[]): TextGrid["texts"] {
  const grid =
    grids.find((each) => each.name === "单位名单" && isFilled(each)) ??
    grids.find(({ texts }) => listHeadings(texts) !== null) ??
    grids.find(isFilled);
  return grid?.texts ?? [];
}

/**
 * Reads 单位名单 from a workbook, a .csv or a .txt with one name a line.
 * @param organisation The body that adds up; "" if unknown.
 */
export async function readUnitListFile(
  name: string,
  bytes: Uint8Array,
  organisation = "",
): Promise<ReadUnitList> {
  const read = await readGrids(name, bytes);
  if (!read.ok) return read;
  const list = readUnitList(listGridOf(read.grids), organisation);
  return list.units.length === 0 ? { ok: false, sentence: NO_UNITS } : { ok: true, list };
}
