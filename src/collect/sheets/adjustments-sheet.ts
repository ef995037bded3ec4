import { quoteSheet } from "../../report/address";
import { placeOf } from "../../report/place";
import type { DeskOutcome } from "../desk";
import { CATEGORIES } from "../unit";
import type { DetailLayout } from "./detail-layout";
import type { DeskCell, DeskColumn, DeskSheet } from "./sheet";
import type { SheetNames } from "./subtotal-formulas";

const COLUMNS: readonly DeskColumn[] = [
  { heading: "单位", width: 26, isOwn: true },
  { heading: "位置", width: 40, isOwn: true },
  { heading: "增减数", width: 12, isOwn: true },
  { heading: "原因", width: 40, isOwn: true },
  { heading: "经办人", width: 12, isOwn: true },
  { heading: "类别", width: 11 },
  { heading: "计入", width: 7 },
];

/** 调整: what the officer adds and takes; its look-ups stand in every line, so that it works by hand. */
export function adjustmentsSheet(
  { desk, lines }: DeskOutcome,
  { firstUnit, lastUnit, firstAdjustment, lastAdjustment }: DetailLayout,
  { detail }: SheetNames,
): DeskSheet {
  const area = `${quoteSheet(detail)}!$A$${firstUnit}:$C$${lastUnit}`;
  const lookUp = (row: number, at: number): string =>
    `=IF($A${row}="","",IFERROR(VLOOKUP($A${row},${area},${at},FALSE),""))`;
  const rows: DeskCell[][] = [];
  for (let row = firstAdjustment; row <= lastAdjustment; row += 1) {
    const one = desk.adjustments[row - firstAdjustment];
    const line = lines.find(({ unit, file }) => unit.name === one?.unit && file !== null);
    const isRead = line?.file?.content.kind === "read";
    rows.push([
      one?.unit ?? null,
      one === undefined ? null : placeOf(one.cell).full,
      one?.amount ?? null,
      one?.reason ?? null,
      one === undefined || one.by === "" ? null : one.by,
      { formula: lookUp(row, 2), value: isRead ? CATEGORIES[line.unit.category] : null },
      { formula: lookUp(row, 3), value: isRead ? (line.counted ? "是" : "否") : null },
    ]);
  }
  return {
    key: "adjustments",
    title: "调整",
    notes: [
      "位置照“明细”表头写，如“表三 · 自然人 · 一、本年新收政府信息公开申请数量”；减少写负数；每项写明原因。总计由各格相加，不在这里调整。",
    ],
    columns: COLUMNS,
    rows,
    frozenColumns: 0,
    frozenRows: 0,
  };
}
