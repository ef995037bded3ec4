import { allLayouts } from "../../report/formats";
import { areaAddress } from "../../report/address";
import { cellId } from "../../report/cell";
import { placeOf } from "../../report/place";
import { Refusal } from "../host/refusal";
import { readAreas } from "../reading/read-areas";
import { VALUE_BYTES } from "./load-desk";
import { findSheets } from "./find-sheets";
import { placeSheet } from "./place-sheet";
import { emptyDesk } from "./wanted";

/** The heading of a cell's column in 明细; null for a cell of no edition. */
function headingOf(cell: string): string | null {
  const found = allLayouts()
    .flatMap(({ cells }) => cells)
    .find(({ key }) => cellId(key) === cell);
  return found === undefined ? null : placeOf(found.key).full;
}

/** 定位 in 明细: selects the unit's line at the column of a cell, or its name. */
export async function goToUnit(
  context: Excel.RequestContext,
  unit: string,
  cell: string | null,
): Promise<void> {
  const { desk } = await findSheets(context, { sums: false });
  const detail = desk.get("detail");
  const wanted = emptyDesk().find(({ key }) => key === "detail");
  if (detail === undefined || wanted === undefined) {
    throw new Refusal("工作簿里没有找到“明细”，它可能已被删除。请重新建立汇总表。");
  }
  if (detail.isHidden) {
    throw new Refusal(`工作表“${detail.name}”已隐藏，请先取消隐藏再定位。`);
  }
  const { id, rows, columns } = detail;
  const area = { top: 0, left: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
  const [read] = await readAreas(context, [
    { id, area, properties: { values: true }, cellBytes: VALUE_BYTES },
  ]);
  const placed = placeSheet(wanted, read?.values ?? []);
  const row = placed?.rows.get(unit);
  if (placed === null || row === undefined) {
    throw new Refusal(`“${detail.name}”里没有“${unit}”这一行：它还没有报，或者还没有写入。`);
  }
  const at = wanted.columns.findIndex(
    ({ heading }) => cell !== null && heading === headingOf(cell),
  );
  const column = placed.columns[Math.max(0, at)] ?? 0;
  const sheet = context.workbook.worksheets.getItem(detail.id);
  sheet.activate();
  sheet.getRange(areaAddress({ top: row, left: column, rows: 1, columns: 1 })).select();
  await context.sync();
}
