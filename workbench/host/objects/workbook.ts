import { area } from "../../grid/address";
import { selectedAreas } from "../../grid/selection";
import { CALCULATION_MODES } from "../../grid/calculation";
import { oneOf } from "../arguments";
import type { Context } from "../context";
import { invalidOperation, invalidSelection } from "../errors";
import { defineType } from "../members";
import { namesType } from "./names";
import { workbookProtectionType } from "./protection";
import { makeRange } from "./range";
import { makeRangeAreas } from "./range-areas";
import { settingsType } from "./settings";
import { worksheetsType } from "./worksheets";

const CALCULATE = ["Recalculate", "Full", "FullRebuild"] as const;

/** What is selected; no cells are where a chart sheet is in front. */
function selected(context: Context): ReturnType<typeof selectedAreas> {
  if (context.grid.chartSheetInFront) throw invalidSelection();
  return selectedAreas(context.grid);
}

const applicationType = defineType<Context>("Application", () => ({
  CalculationMode: {
    since: "1.1",
    get: ({ grid }) => grid.calculation.mode,
    set: ({ grid }, value) => {
      grid.calculation.mode = oneOf(CALCULATION_MODES, value);
    },
  },
  Calculate: {
    since: "1.1",
    call: ({ grid }, [type]) => {
      oneOf(CALCULATE, type);
      grid.calculation.calculateAll();
      return undefined;
    },
  },
  // Both only ask Excel to be quick; the host calculates and draws once a request in any case.
  SuspendApiCalculationUntilNextSync: { since: "1.6", call: () => undefined },
  SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => undefined },
}));

export const workbookType = defineType<Context>("Workbook", () => ({
  Name: { since: "1.7", get: ({ grid }) => grid.workbook.name },
  ReadOnly: { since: "1.8", get: ({ readOnly }) => readOnly },
  Application: { since: "1.1", object: (context) => applicationType.bind(context) },
  Worksheets: { since: "1.1", object: (context) => worksheetsType.bind(context) },
  Names: { since: "1.1", object: (context) => namesType.bind({ context, scope: null }) },
  Settings: { since: "1.4", object: (context) => settingsType.bind(context) },
  Protection: { since: "1.7", object: (context) => workbookProtectionType.bind(context) },
  GetSelectedRange: {
    since: "1.1",
    call: (context) => {
      const { sheetId, areas } = selected(context);
      const [only, ...more] = areas;
      if (!only || more.length > 0) throw invalidOperation("Several areas are selected.");
      return makeRange(context, sheetId, only);
    },
  },
  GetSelectedRanges: {
    since: "1.9",
    call: (context) => {
      const { sheetId, areas } = selected(context);
      return makeRangeAreas(context, sheetId, areas);
    },
  },
  GetActiveCell: {
    since: "1.7",
    call: (context) => {
      const { sheetId, areas } = selected(context);
      const { startRow, startColumn } = areas.at(-1) ?? area(0, 0);
      return makeRange(context, sheetId, area(startRow, startColumn));
    },
  },
}));
