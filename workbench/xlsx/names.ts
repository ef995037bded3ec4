import type { NameRecord } from "../grid/snapshot";

/** One entry of the file's list of names; `sheet` is the position of the sheet it belongs to. */
export interface FileName {
  name: string;
  refersTo: string;
  sheet?: number;
  comment?: string;
  hidden?: boolean;
}

/** The names that users and add-ins defined, as the file keeps them. */
export function toFileNames(
  names: readonly NameRecord[],
  sheetOrder: readonly string[],
): FileName[] {
  return names.map(({ name, formula, sheetId, comment, visible }) => ({
    name,
    refersTo: formula.replace(/^=/, ""),
    ...(sheetId !== null && { sheet: sheetOrder.indexOf(sheetId) }),
    ...(comment !== "" && { comment }),
    ...(!visible && { hidden: true }),
  }));
}

/**
 * Puts the names into `xl/workbook.xml`. ExcelJS' own list holds nothing but references to cells of
 * the whole workbook, and neither comments nor hidden names, so it is left empty and replaced.
 * @throws if the text is not a workbook as ExcelJS writes it.
 */
export function withNames(workbookXml: string, names: readonly FileName[]): string {
  if (names.length === 0) return workbookXml;
  const end = "</sheets>";
  const bare = workbookXml.replace(/<definedNames\s*\/>|<definedNames>.*?<\/definedNames>/s, "");
  if (!bare.includes(end)) throw new Error("the workbook has no list of sheets");
  return bare.replace(
    end,
    () => `${end}<definedNames>${names.map(element).join("")}</definedNames>`,
  );
}

function element({ name, refersTo, sheet, comment, hidden }: FileName): string {
  const attributes = [
    ` name="${escape(name)}"`,
    comment === undefined ? "" : ` comment="${escape(comment)}"`,
    sheet === undefined ? "" : ` localSheetId="${String(sheet)}"`,
    hidden ? ' hidden="1"' : "",
  ];
  return `<definedName${attributes.join("")}>${escape(refersTo)}</definedName>`;
}

export function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
