import { formatAddress, parseCells, splitAddress } from "../../grid/address";
import type { Area } from "../../grid/address";
import { findSheet } from "../../grid/sheets";
import type { Context } from "../context";
import { invalidArgument } from "../errors";
import { defineType } from "../members";
import type { HostObject } from "../members";
import { conditionalFormatsType } from "./conditional-formats";
import { dataValidationType } from "./data-validation";
import { makeRange } from "./range";
import { rangeFormatType } from "./range-format";
import { clear } from "./range-structure";
import { areasOf, track } from "./range-target";
import type { RangeTarget } from "./range-target";
import { worksheetType } from "./worksheet";

/** The areas of a `RangeAreas`, as the collection `areas`. */
const rangeCollectionType = defineType<RangeTarget>(
  "RangeCollection",
  () => ({
    GetCount: { since: "1.9", call: (target) => areasOf(target).length },
    GetItemAt: {
      since: "1.9",
      call: (target, [index]) => {
        const found = areasOf(target)[Number(index)];
        if (!found) throw invalidArgument("index");
        return makeRange(target.context, target.sheetId, found);
      },
    },
  }),
  {
    items: (target) =>
      areasOf(target).map((each) => makeRange(target.context, target.sheetId, each)),
  },
);

const rangeAreasType = defineType<RangeTarget>("RangeAreas", () => ({
  Address: {
    since: "1.9",
    get: (target) => {
      const name = target.context.grid.sheet(target.sheetId).getName();
      return areasOf(target)
        .map((each) => formatAddress(name, each))
        .join(",");
    },
  },
  AreaCount: { since: "1.9", get: (target) => areasOf(target).length },
  CellCount: {
    since: "1.9",
    get: (target) => {
      const cells = areasOf(target).map(
        (each) => (each.endRow - each.startRow + 1) * (each.endColumn - each.startColumn + 1),
      );
      const count = cells.reduce((sum, each) => sum + each, 0);
      // As Excel documents it: more than it can count.
      return count > 2 ** 31 - 1 ? -1 : count;
    },
  },
  Areas: { since: "1.9", object: (target) => rangeCollectionType.bind(target) },
  Worksheet: {
    since: "1.9",
    object: ({ context, sheetId }) => worksheetType.bind({ context, sheetId }),
  },
  Format: { since: "1.9", object: (target) => rangeFormatType.bind(target) },
  ConditionalFormats: { since: "1.9", object: (target) => conditionalFormatsType.bind(target) },
  DataValidation: { since: "1.9", object: (target) => dataValidationType.bind(target) },
  Clear: {
    since: "1.9",
    call: (target, [applyTo]) => {
      clear(target, applyTo);
      return undefined;
    },
  },
}));

/** A RangeAreas over areas of one worksheet. */
export function makeRangeAreas(
  context: Context,
  sheetId: string,
  areas: readonly Area[],
): HostObject {
  const target: RangeTarget = { context, sheetId, areas };
  return track(rangeAreasType.bind(target), target);
}

/** Excel reads so many characters of addresses. */
const LONGEST_ADDRESSES = 8192;

/** Reads `A1:B2,C3`, each part with or without the worksheet's name. */
export function parseAreas(context: Context, sheetId: string, addresses: string): Area[] {
  if (addresses.length > LONGEST_ADDRESSES) throw invalidArgument("addresses too long");
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => {
    const { sheet, cells } = splitAddress(part);
    const found = parseCells(cells);
    const elsewhere = sheet !== null && findSheet(context.grid, sheet) !== sheetId;
    if (!found || elsewhere) throw invalidArgument(`address ${part}`);
    return found;
  });
}
