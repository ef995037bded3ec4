import { addSheet, findSheet, sheetIds, visibility } from "../../grid/sheets";
import { optionalFlag, text } from "../arguments";
import { guardStructure } from "../context";
import type { Context } from "../context";
import { itemNotFound } from "../errors";
import { defineType } from "../members";
import type { HostObject } from "../members";
import { collectionEvents } from "./sheet-events";
import { activeWorksheet, checkSheetName, worksheetType } from "./worksheet";

const bind = (context: Context, sheetId: string): HostObject =>
  worksheetType.bind({ context, sheetId });

/** A worksheet by its name or its id. */
function find(context: Context, key: unknown): HostObject | null {
  const wanted = text(key);
  const byId = sheetIds(context.grid).find((id) => id === wanted);
  const found = byId ?? findSheet(context.grid, wanted);
  return found === undefined ? null : bind(context, found);
}

function freeName(context: Context): string {
  for (let number = sheetIds(context.grid).length + 1; ; number += 1) {
    const name = `Sheet${String(number)}`;
    if (findSheet(context.grid, name) === undefined) return name;
  }
}

function shownIds({ grid }: Context, visibleOnly: unknown): string[] {
  const ids = sheetIds(grid);
  return optionalFlag(visibleOnly, false)
    ? ids.filter((id) => visibility(grid, id) === "Visible")
    : ids;
}

export const worksheetsType = defineType<Context>(
  "WorksheetCollection",
  () => ({
    ...collectionEvents,
    Add: {
      since: "1.1",
      call: (context, [given]) => {
        guardStructure(context);
        const name = given === undefined || given === null ? freeName(context) : text(given);
        checkSheetName(context, name);
        return bind(context, addSheet(context.grid, name));
      },
    },
    GetItem: {
      since: "1.1",
      call: (context, [key]) => {
        const found = find(context, key);
        if (!found) throw itemNotFound();
        return found;
      },
    },
    GetItemOrNullObject: { since: "1.4", call: (context, [key]) => find(context, key) },
    GetActiveWorksheet: { since: "1.1", call: (context) => activeWorksheet(context) },
    GetCount: { since: "1.4", call: (context, [visible]) => shownIds(context, visible).length },
    GetFirst: {
      since: "1.5",
      call: (context, [visible]) => bind(context, shownIds(context, visible)[0] ?? ""),
    },
    GetLast: {
      since: "1.5",
      call: (context, [visible]) => bind(context, shownIds(context, visible).at(-1) ?? ""),
    },
  }),
  { items: (context) => sheetIds(context.grid).map((id) => bind(context, id)) },
);
