import { intersection } from "../../grid/address";
import type { Area } from "../../grid/address";
import { readValue } from "../../grid/cells";
import type { TableRecord } from "../../grid/snapshot";
import { flag, text } from "../arguments";
import { guardSheet } from "../context";
import type { Context } from "../context";
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from "../errors";
import { defineType } from "../members";
import type { HostObject, Member } from "../members";
import { makeRange } from "./range";
import { areaArgument } from "./range-navigation";
import { worksheetType } from "./worksheet";
import type { SheetTarget } from "./worksheet";

interface TableTarget extends SheetTarget {
  readonly id: string;
}

const tablesOn = ({ context, sheetId }: SheetTarget): TableRecord[] =>
  context.grid.sheetExtras(sheetId).tables;

function tableOf(target: TableTarget): TableRecord {
  const found = tablesOn(target).find(({ id }) => id === target.id);
  if (!found) throw itemNotFound();
  return found;
}

/** Every table of the workbook: names are unique in it. */
function allTables({ grid }: Context): readonly TableRecord[] {
  return grid.workbook.getSheets().flatMap((sheet) => grid.sheetExtras(sheet.getSheetId()).tables);
}

function property<K extends "name" | "style" | "showBandedRows" | "showFilterButton">(
  key: K,
  since: Member<TableTarget>["since"],
  read: (value: unknown, target: TableTarget) => TableRecord[K],
): Member<TableTarget> {
  return {
    since,
    get: (target) => tableOf(target)[key],
    set: (target, value) => {
      guardSheet(target.context, target.sheetId);
      tableOf(target)[key] = read(value, target);
    },
  };
}

/** Excel's rules for the name of a table: those of a defined name, and no other table has it. */
function nameFor(value: unknown, target: TableTarget): string {
  const name = text(value);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument(`table name ${name}`);
  const isTaken = allTables(target.context).some(
    (other) => other.id !== target.id && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw itemAlreadyExists();
  return name;
}

const part = (target: TableTarget, of: (whole: Area) => Area): HostObject =>
  makeRange(target.context, target.sheetId, of(tableOf(target).area));

const tableType = defineType<TableTarget>(
  "Table",
  () => ({
    Id: { since: "1.1", get: (target) => tableOf(target).id },
    Name: property("name", "1.1", nameFor),
    Style: property("style", "1.1", text),
    ShowBandedRows: property("showBandedRows", "1.3", flag),
    ShowFilterButton: property("showFilterButton", "1.3", flag),
    Worksheet: { since: "1.2", object: (target) => worksheetType.bind(target) },
    GetRange: { since: "1.1", call: (target) => part(target, (whole) => whole) },
    GetHeaderRowRange: {
      since: "1.1",
      call: (target) => part(target, (whole) => ({ ...whole, endRow: whole.startRow })),
    },
    GetDataBodyRange: {
      since: "1.1",
      call: (target) => part(target, (whole) => ({ ...whole, startRow: whole.startRow + 1 })),
    },
  }),
  { id: (target) => tableOf(target).id, keys: (target) => ({ Id: tableOf(target).id }) },
);

/** Excel numbers the tables of a workbook, and gives no number twice. */
function nextId(context: Context): string {
  return String(Math.max(0, ...allTables(context).map(({ id }) => Number(id))) + 1);
}

/** Headings of a table are texts, each once; what Excel makes of others is not ours to guess. */
function checkHeadings({ context, sheetId }: SheetTarget, { startRow, ...columns }: Area): void {
  const count = columns.endColumn - columns.startColumn + 1;
  const headings = Array.from({ length: count }, (_, at) =>
    readValue(context.grid, sheetId, startRow, columns.startColumn + at),
  );
  const isRight = headings.every((each) => typeof each === "string" && each !== "");
  if (!isRight || new Set(headings).size < count) throw notImplemented("headings of a table");
}

function add(target: SheetTarget, [address, hasHeaders]: readonly unknown[]): HostObject {
  const { context, sheetId } = target;
  guardSheet(context, sheetId);
  if (!flag(hasHeaders)) throw notImplemented("TableCollection.add without headings");
  const whole = areaArgument(context, sheetId, address);
  // A table has at least one row under its headings.
  if (whole.startRow === whole.endRow) throw invalidArgument("a table of one row");
  if (tablesOn(target).some((other) => intersection(other.area, whole))) {
    throw invalidArgument("tables that overlap");
  }
  checkHeadings(target, whole);
  const id = nextId(context);
  tablesOn(target).push({
    ...{ id, name: `表${id}`, area: whole, style: "TableStyleMedium2" },
    ...{ showBandedRows: true, showFilterButton: true },
  });
  return tableType.bind({ context, sheetId, id });
}

const bindAll = (target: SheetTarget): HostObject[] =>
  tablesOn(target).map(({ id }) => tableType.bind({ ...target, id }));

function find(target: SheetTarget, key: unknown): HostObject | null {
  const found = tablesOn(target).find(({ id, name }) => id === key || name === key);
  return found ? tableType.bind({ ...target, id: found.id }) : null;
}

export const tablesType = defineType<SheetTarget>(
  "TableCollection",
  () => ({
    Count: { since: "1.1", get: (target) => tablesOn(target).length },
    Add: { since: "1.1", call: add },
    GetItem: {
      since: "1.1",
      call: (target, [key]) => {
        const found = find(target, key);
        if (!found) throw itemNotFound();
        return found;
      },
    },
    GetItemOrNullObject: { since: "1.4", call: (target, [key]) => find(target, key) },
  }),
  { items: bindAll },
);
