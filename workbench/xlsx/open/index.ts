import { BooleanNumber, LocaleType } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { area } from "../../grid/address";
import type { Area } from "../../grid/address";
import { newExtras } from "../../grid/extras";
import type { HostSnapshot, SheetExtras } from "../../grid/snapshot";
import { newSheetData } from "../../grid/sheets";
import { DEFAULT_STYLE } from "../../grid/workbook-file";
import { settingsOf } from "../settings";
import { digitWidth } from "../sizes";
import { cellsOf, sharedStringsOf } from "./cells";
import type { CellMatrix } from "./cells";
import { colorsOf } from "./colors";
import { namesOf } from "./names";
import { Package } from "./package";
import { pageOf } from "./page";
import { conditionalFormatsOf, validationsOf } from "./rules";
import { shapeOf } from "./shape";
import { stylesOf } from "./styles";
import { tablesOf } from "./tables";
import { at, attribute, children, flag } from "./xml";
import type { Element } from "./xml";

const idOf = (position: number): string => `sheet-${String(position + 1)}`;
const styleId = (look: number): string => `look-${String(look)}`;

/**
 * A workbook as the file says it, for the host to open. What the host cannot show (charts,
 * pictures, comments, data bars, macros) is left out.
 * @throws a sentence if the file is no .xlsx.
 */
export async function readXlsx(bytes: Uint8Array, name = "工作簿1.xlsx"): Promise<HostSnapshot> {
  const file = await Package.read(bytes);
  const main = file.relations().find(({ type }) => type === "officeDocument")?.part ?? "";
  const workbook = file.part(main);
  if (!workbook) throw new Error("the file is not an .xlsx");
  const colors = colorsOf(file.related("theme", main));
  const styles = stylesOf(file.related("styles", main), colors);
  const strings = sharedStringsOf(file.related("sharedStrings", main));
  const relations = file.relations(main);
  const sheets = children(at(workbook, "sheets"), "sheet").flatMap((entry) => {
    const id = Object.entries(entry.attribs).find(([key]) => /(^|:)id$/.test(key))?.[1];
    const relation = relations.find((each) => each.id === id && each.type === "worksheet");
    const sheet = relation && file.part(relation.part);
    return sheet ? [{ entry, sheet, part: relation.part }] : [];
  });
  const defaultStyle = { ...DEFAULT_STYLE, ...baseOf(styles.cells[0]) };
  const digit = digitWidth(defaultStyle.ff);
  const { names, printing } = namesOf(
    workbook,
    sheets.map((_sheet, position) => idOf(position)),
  );
  const opened = sheets.map(({ entry, sheet, part }, position) => {
    const cellData = cellsOf(at(sheet, "sheetData"), strings, styleId);
    const id = idOf(position);
    const state = attribute(entry, "state") ?? "visible";
    const extras: SheetExtras = {
      ...newExtras(),
      page: { ...pageOf(sheet), ...printing.get(id) },
      showHeadings: flag(at(sheet, "sheetViews", "sheetView"), "showRowColHeaders", true),
      protected: flag(at(sheet, "sheetProtection"), "sheet"),
      veryHidden: state === "veryHidden",
      unlocked: unlockedOf(cellData, styles.unlocked),
      tables: tablesOf(file, part),
    };
    const data = {
      ...newSheetData(attribute(entry, "name") ?? id, id),
      ...shapeOf(sheet, cellData, colors, digit, styleId),
      cellData,
      hidden: state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    };
    return {
      id,
      extras,
      data,
      rules: conditionalFormatsOf(sheet, styles.conditional),
      validations: validationsOf(sheet),
    };
  });
  const bySheet = <T>(of: (sheet: (typeof opened)[number]) => T): Record<string, T> =>
    Object.fromEntries(opened.map((sheet) => [sheet.id, of(sheet)]));
  return {
    version: 1,
    workbook: {
      id: "file",
      name,
      appVersion: "0.25.1",
      locale: LocaleType.ZH_CN,
      styles: Object.fromEntries(styles.cells.map((style, look) => [styleId(look), style])),
      defaultStyle,
      sheetOrder: opened.map(({ id }) => id),
      sheets: bySheet(({ data }) => data),
    },
    names,
    settings: settingsOf(file),
    workbookProtected: protectsStructure(workbook),
    sheets: bySheet(({ extras }) => extras),
    conditionalFormats: bySheet(({ rules }) => rules),
    validations: bySheet(({ validations }) => validations),
  };
}

const protectsStructure = (workbook: Element): boolean =>
  flag(at(workbook, "workbookProtection"), "lockStructure");

/** Font and size of a cell that says nothing. */
function baseOf(style: IStyleData = {}): { ff?: string; fs?: number } {
  const { ff, fs } = style;
  return { ...(ff && { ff }), ...(fs !== undefined && { fs }) };
}

/** Cells that can be edited on a protected sheet, in strips of a row. */
function unlockedOf(cells: CellMatrix, unlocked: readonly boolean[]): Area[] {
  const strips: Area[] = [];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, { s }] of Object.entries(line)) {
      const look = typeof s === "string" ? Number(s.replace(styleId(0).slice(0, -1), "")) : 0;
      if (unlocked[look] !== true) continue;
      const last = strips.at(-1);
      const joins = last?.endRow === Number(row) && last.endColumn + 1 === Number(column);
      if (last && joins) strips[strips.length - 1] = { ...last, endColumn: Number(column) };
      else strips.push(area(Number(row), Number(column)));
    }
  }
  return strips;
}
