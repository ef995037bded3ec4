import { area, LAST_COLUMN, LAST_ROW } from "../../grid/address";
import { freeze, frozen } from "../../grid/sizes";
import { whole } from "../arguments";
import { defineType } from "../members";
import type { HostObject } from "../members";
import { itemNotFound } from "../errors";
import { makeRange } from "./range";
import { areaArgument } from "./range-navigation";
import type { SheetTarget } from "./worksheet";

function location({ context, sheetId }: SheetTarget): HostObject | null {
  const { rows, columns } = frozen(context.grid, sheetId);
  if (rows === 0 && columns === 0) return null;
  const [height, width] = [rows || LAST_ROW + 1, columns || LAST_COLUMN + 1];
  return makeRange(context, sheetId, area(0, 0, height, width));
}

export const freezePanesType = defineType<SheetTarget>("WorksheetFreezePanes", () => ({
  FreezeRows: {
    since: "1.7",
    call: ({ context, sheetId }, [count]) => {
      freeze(context.grid, sheetId, whole(count ?? 0), 0);
      return undefined;
    },
  },
  FreezeColumns: {
    since: "1.7",
    call: ({ context, sheetId }, [count]) => {
      freeze(context.grid, sheetId, 0, whole(count ?? 0));
      return undefined;
    },
  },
  FreezeAt: {
    since: "1.7",
    call: ({ context, sheetId }, [range]) => {
      const { endRow, endColumn } = areaArgument(context, sheetId, range);
      const rows = endRow === LAST_ROW ? 0 : endRow + 1;
      freeze(context.grid, sheetId, rows, endColumn === LAST_COLUMN ? 0 : endColumn + 1);
      return undefined;
    },
  },
  Unfreeze: {
    since: "1.7",
    call: ({ context, sheetId }) => {
      freeze(context.grid, sheetId, 0, 0);
      return undefined;
    },
  },
  GetLocation: {
    since: "1.7",
    call: (target) => {
      const found = location(target);
      if (!found) throw itemNotFound();
      return found;
    },
  },
  GetLocationOrNullObject: { since: "1.7", call: location },
}));
