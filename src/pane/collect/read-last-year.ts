import { isFilled } from "../../actions/collect/kept-files";
import { readDesk } from "../../collect/sheets/read/read-desk";
import { readCells } from "../../exchange/read-cells";
import type { ReadLastYear } from "./worker-messages";

const NO_DESK =
  "里面没有“单位名单”，也没有“明细”。请选择用年报助手汇总时保存的工作簿；只有名单的，请用“选择名单文件”。";

/** Last year's workbook of an officer: its list, and its 明细 as last year's numbers. */
export async function readLastYear(file: File): Promise<ReadLastYear> {
  const read = await readCells(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return read;
  const desk = readDesk(read.sheets.map(({ name, rows }) => ({ name, known: null, rows })));
  if (desk === null) return { ok: false, sentence: NO_DESK };
  const { units, lines, problems } = desk;
  const previous = lines
    .filter(isFilled)
    .map(({ unit, report }) => ({ ...report, organisation: unit }));
  return { ok: true, taken: { from: file.name, units, previous, problems } };
}
