import { areaAddress, cellAddress, columnLetters } from "../../report/address";
import { LOOK } from "../host/look";
import { rectangles } from "../host/rectangles";
import type { SheetPlan } from "./sheet-plan";

/** Width of the 核对 column beside a table, in points, and of the gap before it. */
const CHECK_WIDTH = 56;
const GAP_WIDTH = 8;

/** Shows a 核对 result that is not √ in red; it lies on our own cells only. */
const wrongFormula = (first: string): string => `=AND(${first}<>"",${first}<>"√")`;

/** Queues the 核对 cells: formulas that work without the add-in, in WPS too. */
export function writeChecks(sheet: Excel.Worksheet, { checks, layout }: SheetPlan): void {
  if (checks.length === 0) return;
  const areas = (isFormula: boolean) =>
    rectangles(
      checks
        .filter((check) => check.isFormula === isFormula)
        .map(({ row, column }) => ({ top: row, left: column, rows: 1, columns: 1 })),
    );
  const all = sheet.getRanges([...areas(false), ...areas(true)].map(areaAddress).join(","));
  all.format.font.name = LOOK.font;
  all.format.font.size = 9;
  all.format.font.color = LOOK.check;
  all.format.verticalAlignment = "Center";
  for (const { row, column, text } of checks.filter((check) => !check.isFormula)) {
    sheet.getRange(cellAddress(row, column)).values = [[text]];
  }
  for (const area of areas(true)) {
    const range = sheet.getRange(areaAddress(area));
    range.formulas = formulasOf(checks, area);
    range.format.horizontalAlignment = "Center";
    const wrong = range.conditionalFormats.add("Custom");
    wrong.custom.rule.formula = wrongFormula(cellAddress(area.top, area.left));
    wrong.custom.format.font.color = LOOK.checkWrong;
    wrong.custom.format.font.bold = true;
  }
  const gap = columnLetters(layout.columns);
  const right = columnLetters(layout.columns + 1);
  if (checks.some(({ column }) => column > layout.columns)) {
    sheet.getRange(`${gap}:${gap}`).format.columnWidth = GAP_WIDTH;
    sheet.getRange(`${right}:${right}`).format.columnWidth = CHECK_WIDTH;
  }
}

function formulasOf(checks: SheetPlan["checks"], area: ReturnType<typeof rectangles>[number]) {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_unused, column) =>
        checks.find((check) => check.row === area.top + row && check.column === area.left + column)
          ?.text ?? "",
    ),
  );
}
