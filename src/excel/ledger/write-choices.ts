import { resultChoices } from "../../ledger/choices";
import { CHOICES_GUIDANCE, CHOICES_HEADINGS, CHOICES_TITLE } from "../../ledger/form-sheet";
import { areaAddress } from "../../report/address";
import type { SheetArea } from "../../report/address";
import type { Format } from "../../report/form";
import type { Decoration } from "../host/decorations";
import { LOOK } from "../host/look";
import { frozenRows, sheetLook } from "../host/page-setup";
import { ruleCells } from "../host/ruled-cells";

/** The row of the headings, counted from 0. */
const TOP = 2;

/** The words themselves: what the defined name covers, and the cells of the ledger offer. */
export function choicesArea(format: Format): SheetArea {
  return { top: TOP + 1, left: 0, rows: resultChoices(format).length, columns: 1 };
}

/** Queues the words of 办理结果 with their articles on a new and empty worksheet. */
export function writeChoices(sheet: Excel.Worksheet, format: Format): void {
  const choices = resultChoices(format);
  const heading = sheet.getRange("A1:A2");
  heading.values = [[CHOICES_TITLE], [CHOICES_GUIDANCE]];
  heading.format.font.name = LOOK.font;
  const title = sheet.getRange("A1").format.font;
  title.bold = true;
  title.size = LOOK.titleSize;
  const whole = { top: TOP, left: 0, rows: choices.length + 1, columns: CHOICES_HEADINGS.length };
  const cells = sheet.getRange(areaAddress(whole));
  ruleCells(cells, whole.rows, "Left");
  cells.values = [[...CHOICES_HEADINGS], ...choices.map(({ text, article }) => [text, article])];
  sheet.getRange(areaAddress({ ...whole, rows: 1 })).format.fill.color = LOOK.band;
  sheet.getRange("A:A").format.columnWidth = 330;
  sheet.getRange("B:B").format.columnWidth = 170;
}

export const choicesDecorations: readonly Decoration[] = [
  ...sheetLook(LOOK.tab),
  frozenRows(TOP + 1),
];
