import { put } from "../host/enter";
import { areaAddress, columnLetters } from "../../report/address";
import type { SheetArea } from "../../report/address";
import { COPY_HEADING } from "./draft-copy";
import type { CopyRow } from "./draft-copy";
import type { DraftPlace } from "./draft-place";
import type { DraftLine } from "./draft-rows";
import { LOOK } from "../host/look";
import type { Decoration } from "../host/decorations";
import { a4, printArea, sheetLook } from "../host/page-setup";
import { rectangles } from "../host/rectangles";

/** Everything that stands in the sheet 年报正文. */
export interface DraftSheetPlan {
  readonly place: DraftPlace;
  readonly lines: readonly DraftLine[];
  readonly copy: readonly CopyRow[];
}

/** Points: A4 less the margins, and what reads well there. */
const WIDTHS = { text: 440, gap: 24, name: 210, content: 320 } as const;
const SIZES = { title: 18, text: 12, small: 9 } as const;

/** The margins of official documents (GB/T 9704: 37, 35, 28 and 26 mm) in points. */
const MARGINS = { top: 105, bottom: 99, left: 79, right: 74, header: 42, footer: 60 } as const;

const COPY_NOTE = "正文表单的副本：不打印；工作簿里保存的表单丢失时，据此恢复，请勿修改。";

/** The cells of the text with their ids: what the defined name covers. */
export function draftArea({ place, lines }: DraftSheetPlan): SheetArea {
  const { top, textColumn: left, idColumn } = place;
  return { top, left, rows: lines.length, columns: idColumn - left + 1 };
}

/** Queues the text and the form's copy; rows of ours that are left over are emptied. */
export function writeDraftCells(sheet: Excel.Worksheet, plan: DraftSheetPlan): void {
  const { place, lines, copy } = plan;
  const { top, textColumn, idColumn, copyColumn } = place;
  const copied: readonly CopyRow[] = [[COPY_NOTE, "", ""], COPY_HEADING, ...copy];
  const rows = Math.max(place.rows, lines.length, copied.length);
  fill(
    sheet,
    { top, left: textColumn, rows, columns: 1 },
    lines.map(({ cell }) => [cell]),
  );
  fill(
    sheet,
    { top, left: idColumn, rows, columns: 1 },
    lines.map(({ id }) => [id]),
  );
  fill(sheet, { top, left: copyColumn, rows, columns: 3 }, copied);
}

/** Fills an area; what is left of it is emptied. */
function fill(
  sheet: Excel.Worksheet,
  area: SheetArea,
  values: readonly (readonly (string | number)[])[],
): void {
  const all = grid(area, (row, column) => values[row]?.[column] ?? "");
  put(sheet.getRange(areaAddress(area)), all);
}

function grid<T>({ rows, columns }: SheetArea, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => cell(row, column)),
  );
}

/** Queues how the text looks: what an earlier text looked like is undone. */
export function formatDraft(sheet: Excel.Worksheet, { place, lines }: DraftSheetPlan): void {
  const { top, textColumn: left } = place;
  const text = sheet.getRange(areaAddress({ top, left, rows: lines.length, columns: 1 }));
  text.format.font.name = LOOK.font;
  text.format.font.size = SIZES.text;
  text.format.font.bold = false;
  text.format.font.color = LOOK.text;
  text.format.horizontalAlignment = "Left";
  text.format.verticalAlignment = "Center";
  text.format.wrapText = true;
  const bold = lines.flatMap(({ kind }, at): SheetArea[] =>
    kind === "text" || kind === "table" || kind === "closing"
      ? []
      : [{ top: top + at, left, rows: 1, columns: 1 }],
  );
  sheet.getRanges(rectangles(bold).map(areaAddress).join(",")).format.font.bold = true;
  lines.forEach(({ kind }, at) => {
    if (kind !== "closing") return;
    const cell = sheet.getRange(areaAddress({ top: top + at, left, rows: 1, columns: 1 }));
    cell.format.horizontalAlignment = "Right";
  });
  const title = sheet.getRange(areaAddress({ top, left, rows: 1, columns: 1 }));
  title.format.font.size = SIZES.title;
  title.format.horizontalAlignment = "Center";
  text.format.autofitRows();
}

/** What the text is not worth losing for; a new sheet gets more than one that was there. */
export function draftDecorations(
  { place, lines }: DraftSheetPlan,
  isNew: boolean,
): readonly Decoration[] {
  const { top, textColumn: left } = place;
  const once: readonly Decoration[] = [
    ...sheetLook(LOOK.tab),
    ...a4(MARGINS),
    {
      words: "页码",
      set: ({ pageLayout }) => {
        pageLayout.headersFooters.defaultForAllPages.centerFooter = "— &P —";
      },
    },
  ];
  return [
    ...(isNew ? once : []),
    printArea(areaAddress({ top, left, rows: lines.length, columns: 1 })),
  ];
}

/** Queues what a new sheet needs once: its columns. */
export function setUpDraftSheet(sheet: Excel.Worksheet, place: DraftPlace): void {
  const { textColumn, idColumn, copyColumn } = place;
  const column = (from: number, to = from): Excel.Range =>
    sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
  column(textColumn).format.columnWidth = WIDTHS.text;
  column(copyColumn - 1).format.columnWidth = WIDTHS.gap;
  column(copyColumn).format.columnWidth = WIDTHS.name;
  column(copyColumn + 1).format.columnWidth = WIDTHS.content;
  const copy = column(copyColumn, copyColumn + 2);
  for (const small of [column(idColumn), copy]) {
    small.format.font.name = LOOK.font;
    small.format.font.size = SIZES.small;
    small.format.font.color = LOOK.check;
  }
  copy.format.horizontalAlignment = "Left";
  // Ids and paths mean nothing to the reader.
  column(idColumn).columnHidden = true;
  column(copyColumn + 2).columnHidden = true;
}
