import type { NumberCell } from "../../report/layout-types";
import type { NumberKind } from "../../report/form";
import { areaAddress, columnLetters } from "../../report/address";
import type { SheetArea } from "../../report/address";
import type { Decoration } from "../host/decorations";
import { LOOK, MARGINS, VALIDATION_MESSAGES } from "../host/look";
import {
  a4,
  frozenCorner,
  frozenRows,
  printArea,
  printTitles,
  sheetLook,
} from "../host/page-setup";
import { rectangles } from "../host/rectangles";
import { ruleCells } from "../host/ruled-cells";
import { addressList, onSheet } from "./sheet-plan";
import type { SheetPlan } from "./sheet-plan";
import { writeChecks } from "./write-checks";

/**
 * Queues what a sheet of the form cannot be without, on a new and empty worksheet. Nothing is sent.
 */
export function writeSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  writeHeading(sheet, plan);
  writeTable(sheet, plan);
  setSizes(sheet, plan);
  writeChecks(sheet, plan);
}

/** What makes the sheet pleasant and is not worth losing the table for. */
export function sheetDecorations(plan: SheetPlan): readonly Decoration[] {
  const { table, layout, inputs, printed } = plan;
  return [
    ...sheetLook(LOOK.tab),
    ...(["count", "change", "money"] as const).flatMap((kind) =>
      validated(
        kind,
        inputs.filter((cell) => cell.kind === kind),
      ),
    ),
    frozen(plan),
    ...a4(MARGINS),
    printArea(areaAddress(printed)),
    ...(layout.headingRows > 0 ? [printTitles(table.top, table.top + layout.headingRows - 1)] : []),
  ];
}

function writeHeading(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const heading = sheet.getRange("A1:A2");
  // A unit's name may begin with "=": after the words before it, it can only be text.
  heading.values = [[plan.title], [plan.unitLine]];
  heading.format.font.name = LOOK.font;
  heading.format.verticalAlignment = "Center";
  const title = sheet.getRange("A1");
  title.format.font.size = LOOK.titleSize;
  title.format.font.bold = true;
  title.format.rowHeight = 28;
  const unit = sheet.getRange("A2");
  unit.format.font.size = LOOK.size;
  unit.format.rowHeight = 20;
}

function writeTable(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { layout } = plan;
  const table = sheet.getRange(areaAddress(plan.table));
  ruleCells(table, plan.table.rows, "Center");
  table.formulas = plan.contents.map((row) => [...row]);
  const left = layout.labels.filter(({ role }) =>
    layout.key === "disclosure" ? role === "block" : role !== "block" && role !== "column",
  );
  if (left.length > 0) sheet.getRanges(addressList(left)).format.horizontalAlignment = "Left";
  const bands = layout.labels.filter(({ role }) => role === "block");
  if (bands.length > 0) sheet.getRanges(addressList(bands)).format.fill.color = LOOK.band;
  if (plan.inputs.length > 0) {
    sheet.getRanges(addressList(plan.inputs)).format.fill.color = LOOK.input;
  }
  for (const area of rectangles(layout.cells.filter(isCount).map(onSheet))) {
    const numbers = sheet.getRange(areaAddress(area));
    numbers.numberFormat = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => "0"),
    );
  }
  // Last: what is formatted after merging loses borders on the web (office-js #6405, #6557).
  for (const area of plan.merges) sheet.getRange(areaAddress(area)).merge();
}

function isCount(cell: NumberCell): boolean {
  return cell.kind !== "money";
}

/** Equal neighbours are set together: "D:J" in one call. */
function setSizes(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { from, to, size } of runs(plan.widths)) {
    const columns = sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
    columns.format.columnWidth = size;
  }
  for (const { from, to, size } of runs(plan.heights)) {
    const first = plan.table.top + from + 1;
    const last = plan.table.top + to + 1;
    sheet.getRange(`${String(first)}:${String(last)}`).format.rowHeight = size;
  }
}

function runs(sizes: readonly number[]): { from: number; to: number; size: number }[] {
  const found: { from: number; to: number; size: number }[] = [];
  sizes.forEach((size, index) => {
    const last = found.at(-1);
    if (last?.size === size) last.to = index;
    else found.push({ from: index, to: index, size });
  });
  return found;
}

function validated(kind: NumberKind, cells: readonly SheetArea[]): readonly Decoration[] {
  if (cells.length === 0) return [];
  const addresses = addressList(cells);
  const errorAlert = {
    title: "请填数字",
    message: VALIDATION_MESSAGES[kind],
    showAlert: true,
    style: "Stop",
  } as const;
  return [
    {
      words: "填数时的检查",
      set: (sheet) => {
        const { dataValidation } = sheet.getRanges(addresses);
        dataValidation.rule = rules[kind];
        dataValidation.errorAlert = errorAlert;
      },
    },
  ];
}

const rules: Readonly<Record<NumberKind, Excel.DataValidationRule>> = {
  count: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
  change: { wholeNumber: { formula1: -99999999, formula2: 99999999, operator: "Between" } },
  money: { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
};

/** Headings stay in sight; table two is small enough to need none. */
function frozen({ layout, table }: SheetPlan): Decoration {
  const { headingRows, headingColumns } = layout;
  const rows = table.top + headingRows;
  if (headingRows === 0 || headingColumns === 0) return frozenRows(rows);
  return frozenCorner(areaAddress({ top: 0, left: 0, rows, columns: headingColumns }));
}
