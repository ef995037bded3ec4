import { BooleanNumber, BorderStyleTypes, WrapStrategy } from "@univerjs/core";
import type { IBorderData, ICellData, IStyleData, Nullable } from "@univerjs/core";
import { newExtras } from "../../workbench/grid/extras";
import { columnName, formatCells } from "../../workbench/grid/address";
import type { Area } from "../../workbench/grid/address";
import type { HostSnapshot } from "../../workbench/grid/snapshot";
import type { ValidationRule } from "../../workbench/grid/validation";

/**
 * What two workbooks have to agree in: everything that Excel would show or keep. Ids, the order of
 * what has none, and how a value came about are left out.
 */
export function comparable(snapshot: HostSnapshot): object {
  const { workbook } = snapshot;
  const nameOf = (id: string | null): string | null =>
    id === null ? null : (workbook.sheets[id]?.name ?? id);
  return {
    names: snapshot.names.map(({ sheetId, ...name }) => ({ ...name, sheet: nameOf(sheetId) })),
    settings: snapshot.settings,
    workbookProtected: snapshot.workbookProtected,
    sheets: workbook.sheetOrder.map((id) => ({
      name: nameOf(id),
      ...sheetOf(snapshot, id),
    })),
  };
}

type Reference = Nullable<IStyleData | string>;

function sheetOf(snapshot: HostSnapshot, id: string): object {
  const { workbook } = snapshot;
  const sheet = workbook.sheets[id] ?? {};
  const extras = snapshot.sheets[id];
  const look = (reference: Reference): IStyleData =>
    (typeof reference === "string" ? workbook.styles[reference] : reference) ?? {};
  const cells: Record<string, object> = {};
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries(line as Record<string, ICellData>)) {
      const style = shown({
        ...look(workbook.defaultStyle),
        ...look(sheet.defaultStyle),
        ...look(sheet.columnData?.[Number(column)]?.s),
        ...look(sheet.rowData?.[Number(row)]?.s),
        ...look(cell.s),
      });
      const plain = shown(look(workbook.defaultStyle));
      const content = contentOf(cell);
      // A cell without content that looks like any other is none.
      if (content === null && JSON.stringify(style) === JSON.stringify(plain)) continue;
      cells[`${columnName(Number(column))}${Number(row) + 1}`] = { content, style };
    }
  }
  const { zoom, printArea, ...page } = extras?.page ?? newExtras().page;
  const pages = ({
    horizontalFitToPages: wide,
    verticalFitToPages: high,
  }: typeof zoom): object => ({
    ...(wide && { wide }),
    ...(high && { high }),
  });
  return {
    cells,
    merges: (sheet.mergeData ?? []).map(formatCells).sort(),
    columns: entries(sheet.columnData, ({ w, hd }) => ({
      ...(w !== undefined && Math.round(w) !== sheet.defaultColumnWidth && { w: Math.round(w) }),
      ...(hd === BooleanNumber.TRUE && { hidden: true }),
    })),
    rows: entries(sheet.rowData, ({ h, ia, hd }) => ({
      ...(h !== undefined && ia !== BooleanNumber.TRUE && { h: Math.round(h) }),
      ...(hd === BooleanNumber.TRUE && { hidden: true }),
    })),
    freeze: [sheet.freeze?.xSplit ?? 0, sheet.freeze?.ySplit ?? 0],
    gridlines: sheet.showGridlines !== BooleanNumber.FALSE,
    tabColor: sheet.tabColor?.toUpperCase() ?? "",
    hidden: sheet.hidden === BooleanNumber.TRUE,
    headings: extras?.showHeadings,
    protected: extras?.protected,
    veryHidden: extras?.veryHidden,
    unlocked: addresses(extras?.unlocked ?? []),
    page: { ...page, zoom: { ...pages(zoom), scale: zoom.scale ?? 100 } },
    printArea: printArea?.map(formatCells),
    rules: (snapshot.conditionalFormats[id] ?? []).map(({ areas, condition, style, ...rest }) => ({
      areas: areas.map(formatCells),
      condition,
      style,
      stopIfTrue: rest.stopIfTrue,
    })),
    validations: validated(snapshot.validations[id] ?? []),
  };
}

function contentOf(cell: ICellData): unknown {
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  const value = text ?? cell.v ?? "";
  if (cell.f) return { formula: cell.f, value };
  return value === "" ? null : value;
}

/** The parts of a style that can be seen. */
function shown(style: IStyleData): object {
  const { bd, ht, tb, n, pd } = style;
  const on = (flag: Nullable<BooleanNumber>): boolean => flag === BooleanNumber.TRUE;
  const edge = (side: keyof IBorderData): object | null => {
    const line = bd?.[side];
    if (!line || line.s === BorderStyleTypes.NONE) return null;
    return { s: line.s, color: (line.cl.rgb ?? "#000000").toUpperCase() };
  };
  return {
    font: [style.ff, style.fs, on(style.bl), on(style.it), on(style.ul?.s), on(style.st?.s)],
    color: (style.cl?.rgb ?? "#000000").toUpperCase(),
    fill: style.bg?.rgb?.toUpperCase() ?? "",
    borders: [edge("t"), edge("l"), edge("b"), edge("r")],
    align: [ht ?? 0, style.vt ?? 3, tb === WrapStrategy.WRAP],
    indent: pd?.l ?? 0,
    format: n?.pattern ?? "General",
  };
}

function entries<T>(
  of: Readonly<Record<number, T>> | undefined,
  read: (entry: T) => object,
): Record<string, object> {
  return Object.fromEntries(
    Object.entries(of ?? {})
      .map(([key, entry]) => [key, read(entry)] as const)
      .filter(([, entry]) => Object.keys(entry).length > 0),
  );
}

/** Every cell of the areas: how a file cuts them does not matter. */
function addresses(areas: readonly Area[]): string[] {
  const found = new Set<string>();
  for (const { startRow, endRow, startColumn, endColumn } of areas) {
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        found.add(`${columnName(column)}${row + 1}`);
      }
    }
  }
  return [...found].sort();
}

function validated(rules: readonly ValidationRule[]): Record<string, object> {
  return Object.fromEntries(
    rules
      .flatMap(({ areas, ...settings }) =>
        addresses(areas).map((address) => [address, { ...settings, id: "" }] as const),
      )
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
