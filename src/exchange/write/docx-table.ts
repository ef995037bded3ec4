import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { ITableOptions } from "docx";
import type { TableKey } from "../../report/form";
import type { TableLayout } from "../../report/layout-types";
import { TABLE_NAMES } from "../../report/names";
import { readNumber } from "../../report/number-text";
import { element } from "./docx-element";
import { SIZES, TEXT_WIDTH } from "./page";
import { alignmentOf } from "./printed-table";
import type { PrintedCell, PrintedTable, Slot } from "./printed-table";

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BORDERS = {
  top: BORDER,
  bottom: BORDER,
  left: BORDER,
  right: BORDER,
  insideHorizontal: BORDER,
  insideVertical: BORDER,
} as const;

/** Row heights of the template in twips; the numbers of table four stand in a higher row. */
const ROW_HEIGHT = 340;
const PROCEEDINGS_ROW_HEIGHT = 680;

/** Room left and right of a label, in twips. Numbers have none, so that long ones fit. */
const LABEL_MARGIN = 57;

/**
 * The narrow labels of table three, in half-points: four characters a line, （三）不 / 予公开, and air
 * on both sides of them.
 */
const GROUP_SIZE = 18;

/** Numbers are set no smaller, in half-points. */
const SMALLEST = 10;

/** The bands of table two, as in the template. */
const BLOCK_FILL = "C6D9F1";

/** How each table is read, for people who cannot see it. */
const DESCRIPTIONS: Readonly<Record<TableKey, string>> = {
  disclosure: "按《条例》第二十条各项分段，每段第一行为指标名称，以下各行为信息内容和数量。",
  requests: "前三行为申请人类别，左侧三列为办理情况，其余各格为件数。",
  proceedings: "前三行为行政复议、行政诉讼的结果类别，最后一行为件数。",
};

/** A table with the words that screen readers say before it: the library has no option for them. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options);
    for (const part of this.root) {
      if (!(part instanceof TableProperties)) continue;
      part.addChildElement(element("tblCaption", { val: title }));
      part.addChildElement(element("tblDescription", { val: description }));
    }
  }
}

/** The template's widths in twips, made to fill the type area: its own tables are wider. */
function columnWidths({ widths }: TableLayout): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const edges = [0, ...widths].map((_, index) =>
    Math.round((widths.slice(0, index).reduce((a, b) => a + b, 0) / all) * TEXT_WIDTH),
  );
  return widths.map((_, index) => (edges[index + 1] ?? 0) - (edges[index] ?? 0));
}

/**
 * A number too long for its cell is set smaller: on two lines it would read as two numbers. Digits
 * are at most 0.56 of their size wide, in whatever font stands in.
 */
function textRun({ role, text }: PrintedCell, width: number): TextRun {
  if (role === "group") return new TextRun({ text, size: GROUP_SIZE });
  const fitting = Math.floor((width / 20 / (0.56 * text.length)) * 2);
  const small = role === "number" && readNumber(text) !== null && fitting < SIZES.table;
  return new TextRun(small ? { text, size: Math.max(fitting, SMALLEST) } : text);
}

function tableCell(
  layout: TableLayout,
  { cell, continued }: Slot,
  widths: readonly number[],
  keepNext: boolean,
): TableCell {
  const width = widths.slice(cell.left, cell.left + cell.columns).reduce((a, b) => a + b, 0);
  const margin = cell.role === "number" || cell.role === "group" ? 0 : LABEL_MARGIN;
  const text = continued || cell.text === "" ? [] : [textRun(cell, width)];
  const merge = continued ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: cell.columns,
    ...(cell.rows > 1 ? { verticalMerge: merge } : {}),
    ...(cell.role === "block" ? { shading: { fill: BLOCK_FILL, type: ShadingType.CLEAR } } : {}),
    margins: { marginUnitType: WidthType.DXA, left: margin, right: margin },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: "TableText",
        alignment: alignmentOf(layout, cell.role),
        ...(keepNext ? { keepNext } : {}),
        children: text,
      }),
    ],
  });
}

/** The number row of table four is a high one. */
function rowHeight({ key, headingRows }: TableLayout, row: number): number {
  return key === "proceedings" && row >= headingRows ? PROCEEDINGS_ROW_HEIGHT : ROW_HEIGHT;
}

/**
 * Whether a row stays on the page of the next. Table three fills a page by itself: kept whole it
 * would leave half of the page before it empty. It may break between the kinds of results, not
 * within one, and not so that the headings or the last row stand alone.
 */
function staysWithNext({ layout, rows }: PrintedTable, row: number): boolean {
  if (layout.key !== "requests") return row < layout.rows - 1;
  const next = rows[row + 1];
  if (next === undefined) return false;
  const isEdge = row < layout.headingRows + 1 || row === layout.rows - 2;
  return isEdge || next.some(({ cell, continued }) => continued && cell.left > 0);
}

/**
 * A table of the form as its template prints it: where it does not fit on a page, the headings come
 * again and no row is broken.
 */
export function docxTable(table: PrintedTable): Table {
  const { layout, rows } = table;
  const widths = columnWidths(layout);
  const { title } = TABLE_NAMES[layout.key];
  return new DescribedTable(
    {
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      borders: BORDERS,
      margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
      rows: rows.map(
        (slots, row) =>
          new TableRow({
            cantSplit: true,
            ...(row < layout.headingRows ? { tableHeader: true } : {}),
            height: { value: rowHeight(layout, row), rule: HeightRule.ATLEAST },
            children: slots.map((slot) =>
              tableCell(layout, slot, widths, staysWithNext(table, row)),
            ),
          }),
      ),
    },
    title,
    DESCRIPTIONS[layout.key],
  );
}
