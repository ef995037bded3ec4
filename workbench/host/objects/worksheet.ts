import { area, parseCells, splitAddress, WHOLE_SHEET } from "../../grid/address";
import { usedArea } from "../../grid/cells";
import {
  activeSheetId,
  findSheet,
  moveSheet,
  removeSheet,
  renameSheet,
  setTabColor,
  setVisibility,
  sheetIds,
  showGridlines,
  showsGridlines,
  tabColor,
  visibility,
} from "../../grid/sheets";
import { color, flag, oneOf, optionalFlag, text, whole } from "../arguments";
import { guardStructure } from "../context";
import type { Context } from "../context";
import {
  generalException,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from "../errors";
import { defineType } from "../members";
import type { HostObject, Members } from "../members";
import { freezePanesType } from "./freeze-panes";
import { namesType } from "./names";
import { pageLayoutType } from "./page-layout";
import { makeRange } from "./range";
import { makeRangeAreas, parseAreas } from "./range-areas";
import { activate } from "./selecting";
import { tablesType } from "./tables";
import { sheetEvents } from "./sheet-events";
import { worksheetProtectionType } from "./protection";

export interface SheetTarget {
  readonly context: Context;
  readonly sheetId: string;
}

/** The worksheet's id, or ItemNotFound when it was deleted. */
function idOf({ context, sheetId }: SheetTarget): string {
  if (!context.grid.workbook.getSheetBySheetId(sheetId)) throw itemNotFound();
  return sheetId;
}

/** Excel's rules for the name of a worksheet. */
export function checkSheetName(context: Context, name: string, except?: string): void {
  const right =
    name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
  if (!right || name.toLowerCase() === "history") throw invalidArgument(`worksheet name ${name}`);
  const taken = findSheet(context.grid, name);
  if (taken !== undefined && taken !== except) throw itemAlreadyExists();
}

function rangeAt(target: SheetTarget, address: unknown): HostObject {
  const sheetId = idOf(target);
  if (address === undefined || address === null || address === "") {
    return makeRange(target.context, sheetId, WHOLE_SHEET);
  }
  const { sheet, cells } = splitAddress(text(address));
  if (sheet !== null && findSheet(target.context.grid, sheet) !== sheetId) {
    throw invalidArgument(`address ${text(address)}`);
  }
  const found = parseCells(cells);
  if (!found) throw invalidArgument(`address ${text(address)}`);
  return makeRange(target.context, sheetId, found);
}

function used(target: SheetTarget, valuesOnly: unknown): HostObject | null {
  const found = usedArea(target.context.grid, idOf(target), optionalFlag(valuesOnly, false));
  return found && makeRange(target.context, target.sheetId, found);
}

function visibleSheets({ grid }: Context): string[] {
  return sheetIds(grid).filter((id) => visibility(grid, id) === "Visible");
}

function refuseLastVisible(context: Context, sheetId: string): void {
  const visible = visibleSheets(context);
  if (visible.length === 1 && visible[0] === sheetId) {
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
}

const properties: Members<SheetTarget> = {
  Id: { since: "1.1", get: idOf },
  Name: {
    since: "1.1",
    get: (target) => target.context.grid.sheet(idOf(target)).getName(),
    set: (target, value) => {
      guardStructure(target.context);
      checkSheetName(target.context, text(value), idOf(target));
      renameSheet(target.context.grid, target.sheetId, text(value));
    },
  },
  Position: {
    since: "1.1",
    get: (target) => sheetIds(target.context.grid).indexOf(idOf(target)),
    set: (target, value) => {
      guardStructure(target.context);
      const { grid } = target.context;
      moveSheet(grid, idOf(target), whole(value, 0, sheetIds(grid).length - 1));
    },
  },
  Visibility: {
    since: "1.1",
    get: (target) => visibility(target.context.grid, idOf(target)),
    set: (target, value) => {
      guardStructure(target.context);
      const to = oneOf(["Visible", "Hidden", "VeryHidden"], value);
      if (to !== "Visible") refuseLastVisible(target.context, idOf(target));
      setVisibility(target.context.grid, idOf(target), to);
    },
  },
  TabColor: {
    since: "1.7",
    // Excel tells none of a hidden worksheet.
    get: (target) =>
      visibility(target.context.grid, idOf(target)) === "Visible"
        ? tabColor(target.context.grid, target.sheetId)
        : null,
    set: (target, value) => {
      setTabColor(target.context.grid, idOf(target), value === "" ? "" : color(value));
    },
  },
  ShowGridlines: {
    since: "1.8",
    get: (target) => showsGridlines(target.context.grid, idOf(target)),
  },
  // The library reads `ShowGridlines` and `ShowHeadings` but writes `Gridlines` and `Headings`.
  Gridlines: {
    since: "1.8",
    set: (target, value) => {
      showGridlines(target.context.grid, idOf(target), flag(value));
    },
  },
  ShowHeadings: {
    since: "1.8",
    get: (target) => target.context.grid.sheetExtras(idOf(target)).showHeadings,
  },
  Headings: {
    since: "1.8",
    set: (target, value) => {
      target.context.grid.sheetExtras(idOf(target)).showHeadings = flag(value);
    },
  },
  FreezePanes: { since: "1.7", object: (target) => freezePanesType.bind(target) },
  PageLayout: { since: "1.9", object: (target) => pageLayoutType.bind(target) },
  Protection: { since: "1.2", object: (target) => worksheetProtectionType.bind(target) },
  Tables: { since: "1.1", object: (target) => tablesType.bind(target) },
  Names: {
    since: "1.4",
    object: ({ context, sheetId }) => namesType.bind({ context, scope: sheetId }),
  },
};

const methods: Members<SheetTarget> = {
  Activate: {
    since: "1.1",
    call: (target) => {
      activate(target.context, idOf(target));
      return undefined;
    },
  },
  Delete: {
    since: "1.1",
    clearsUndo: true,
    call: (target) => {
      guardStructure(target.context);
      if (visibility(target.context.grid, idOf(target)) === "VeryHidden") {
        throw invalidOperation("A very hidden worksheet cannot be deleted.");
      }
      refuseLastVisible(target.context, idOf(target));
      removeSheet(target.context.grid, idOf(target));
      return undefined;
    },
  },
  Copy: {
    since: "1.7",
    clearsUndo: true,
    call: () => {
      throw notImplemented("Worksheet.copy");
    },
  },
  GetRange: { since: "1.1", call: (target, [address]) => rangeAt(target, address) },
  GetRanges: {
    since: "1.9",
    call: (target, [addresses]) => {
      const sheetId = idOf(target);
      const areas =
        addresses === undefined || addresses === null
          ? [WHOLE_SHEET]
          : parseAreas(target.context, sheetId, text(addresses));
      return makeRangeAreas(target.context, sheetId, areas);
    },
  },
  GetRangeByIndexes: {
    since: "1.7",
    call: (target, [row, column, rows, columns]) => {
      const wanted = area(whole(row), whole(column), whole(rows, 1), whole(columns, 1));
      return makeRange(target.context, idOf(target), wanted);
    },
  },
  GetCell: {
    since: "1.1",
    call: (target, [row, column]) =>
      makeRange(target.context, idOf(target), area(whole(row), whole(column))),
  },
  GetUsedRange: {
    since: "1.2",
    call: (target, [valuesOnly]) =>
      used(target, valuesOnly) ?? makeRange(target.context, target.sheetId, area(0, 0)),
  },
  GetUsedRangeOrNullObject: {
    since: "1.4",
    call: (target, [valuesOnly]) => used(target, valuesOnly),
  },
};

export const worksheetType = defineType<SheetTarget>(
  "Worksheet",
  () => ({ ...properties, ...methods, ...sheetEvents }),
  { id: idOf, keys: ({ sheetId }) => ({ Id: sheetId }) },
);

/** The worksheet that is in front; Excel has none where a chart sheet is (office-js #2444). */
export function activeWorksheet(context: Context): HostObject {
  if (context.grid.chartSheetInFront) throw generalException();
  return worksheetType.bind({ context, sheetId: activeSheetId(context.grid) });
}
