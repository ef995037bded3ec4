import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { IRunOptions } from "docx";
import { writable } from "./characters";
import type { TextCell, TextColumn, TextRow } from "./opinion-pieces";
import { TEXT_WIDTH } from "./page";

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BORDERS = {
  top: BORDER,
  bottom: BORDER,
  left: BORDER,
  right: BORDER,
  insideHorizontal: BORDER,
  insideVertical: BORDER,
} as const;

/** Room left and right of a text, in twips. */
const MARGIN = 70;
const HEADING_FILL = "EDEDED";

export function textRun(text: string, bold: boolean): TextRun {
  const options: IRunOptions = { text, bold };
  return new TextRun(options);
}

interface Look {
  readonly centred?: boolean;
  readonly bold?: boolean;
  readonly keepNext?: boolean;
}

function paragraphs(lines: TextCell, { centred, bold, keepNext }: Look): Paragraph[] {
  const alignment = centred === true ? AlignmentType.CENTER : AlignmentType.LEFT;
  return lines
    .flatMap((line) => writable(line).split("\n"))
    .map(
      (text) =>
        new Paragraph({
          style: "TableText",
          alignment,
          keepNext: keepNext === true,
          children: [textRun(text, bold === true)],
        }),
    );
}

const CELL_MARGINS = { marginUnitType: WidthType.DXA, left: MARGIN, right: MARGIN } as const;

function headingRow(columns: readonly TextColumn[]): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: columns.map(
      ({ share, heading }) =>
        new TableCell({
          width: { size: Math.round(share * TEXT_WIDTH), type: WidthType.DXA },
          margins: CELL_MARGINS,
          verticalAlign: VerticalAlignTable.CENTER,
          shading: { fill: HEADING_FILL, type: ShadingType.CLEAR },
          children: paragraphs([heading], { centred: true, bold: true, keepNext: true }),
        }),
    ),
  });
}

function bodyRow(columns: readonly TextColumn[], row: TextRow): TableRow {
  if ("across" in row) {
    const children = paragraphs(row.across, {});
    const width = { size: TEXT_WIDTH, type: WidthType.DXA };
    const cell = { columnSpan: columns.length, margins: CELL_MARGINS, width, children };
    return new TableRow({ children: [new TableCell(cell)] });
  }
  return new TableRow({
    cantSplit: true,
    children: columns.map(
      ({ share, centred }, at) =>
        new TableCell({
          width: { size: Math.round(share * TEXT_WIDTH), type: WidthType.DXA },
          margins: CELL_MARGINS,
          verticalAlign: VerticalAlignTable.CENTER,
          children: paragraphs(row.cells[at] ?? [""], {
            centred: centred === true,
            keepNext: row.keepNext === true,
          }),
        }),
    ),
  });
}

/** A table of texts as wide as the type area; its heading row comes again on every page. */
export function textTable(columns: readonly TextColumn[], rows: readonly TextRow[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(({ share }) => Math.round(share * TEXT_WIDTH)),
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: [headingRow(columns), ...rows.map((row) => bodyRow(columns, row))],
  });
}
