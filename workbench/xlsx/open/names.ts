import { parseCells, splitAddress } from "../../grid/address";
import type { Area } from "../../grid/address";
import type { NameRecord, PageSetup } from "../../grid/snapshot";
import { at, attribute, children, flag, number, textOf } from "./xml";
import type { Element } from "./xml";

export interface FileNames {
  readonly names: readonly NameRecord[];
  /** What reserved names say of a sheet's printing, by the sheet's id. */
  readonly printing: ReadonlyMap<string, Partial<Pick<PageSetup, "printArea" | "titleRows">>>;
}

/** The cells that a reserved name lists; parts without cells (whole columns to repeat) are others'. */
function areasOf(refersTo: string): Area[] {
  const parts = refersTo.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => parseCells(splitAddress(part).cells) ?? []);
}

/** The names of a file's list; `sheetIds` in the order of the sheets. */
export function namesOf(workbook: Element, sheetIds: readonly string[]): FileNames {
  const names: NameRecord[] = [];
  const printing = new Map<string, Partial<Pick<PageSetup, "printArea" | "titleRows">>>();
  for (const each of children(at(workbook, "definedNames"), "definedName")) {
    const name = attribute(each, "name") ?? "";
    const refersTo = textOf(each);
    const sheetId = sheetIds[number(each, "localSheetId") ?? -1] ?? null;
    if (name.startsWith("_xlnm.")) {
      if (sheetId === null) continue;
      const known = printing.get(sheetId) ?? {};
      const areas = areasOf(refersTo);
      if (name === "_xlnm.Print_Area") printing.set(sheetId, { ...known, printArea: areas });
      const rows = areas.find(
        ({ startColumn, endColumn }) => startColumn === 0 && endColumn > 16000,
      );
      if (name === "_xlnm.Print_Titles" && rows)
        printing.set(sheetId, { ...known, titleRows: rows });
      continue;
    }
    names.push({
      name,
      formula: `=${refersTo}`,
      sheetId,
      visible: !flag(each, "hidden"),
      comment: attribute(each, "comment") ?? "",
    });
  }
  return { names, printing };
}
