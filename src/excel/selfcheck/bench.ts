import type { Fact } from "../contract/self-check-contract";
import { freeName, isTaken } from "../host/sheet-names";
import { SHEET } from "./case";
import type { Bench, SelfCheckCase } from "./case";
import { lookBefore } from "./empty-workbook";
import type { Before } from "./empty-workbook";

/** Rows of each case on the sheet of the self-check. */
const ROWS = 10;

/** What the self-check has made so far. */
export interface Made {
  readonly before: Before;
  readonly sheetId: string;
  /** Its sheets. */
  readonly ids: Set<string>;
  /** It is over: what a late answer still brings is taken away at once. */
  over: boolean;
}

/**
 * Makes the sheet of the self-check in an empty workbook. It is shown in a request of its own: the
 * first sheet of a new workbook on the web is not shown otherwise (office-js #930).
 */
export async function beginBench(context: Excel.RequestContext): Promise<Made> {
  const before = await lookBefore(context);
  const sheet = context.workbook.worksheets.add(freeOf(before, SHEET)).load("id");
  await context.sync();
  sheet.activate();
  await context.sync();
  return { before, sheetId: sheet.id, ids: new Set([sheet.id]), over: false };
}

const freeOf = ({ sheetNames }: Before, wanted: string): string =>
  isTaken(wanted, sheetNames) ? freeName(wanted, sheetNames) : wanted;

/** Runs a case in its own rows; a context of its own knows nothing of a failure before. */
export function runOnBench(info: SelfCheckCase, at: number, made: Made): Promise<readonly Fact[]> {
  return Excel.run({ delayForCellEdit: true }, (context) =>
    info.run(benchOf(context, at * ROWS, made)),
  );
}

function benchOf(context: Excel.RequestContext, top: number, made: Made): Bench {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(made.sheetId);
  const address = (local: string): string =>
    local.replace(/\d+/g, (row) => String(Number(row) + top));
  const adopt = async (sheets: readonly Excel.Worksheet[]): Promise<void> => {
    for (const each of sheets) each.load("id");
    await context.sync();
    for (const each of sheets) {
      made.ids.add(each.id);
      if (made.over) each.delete();
    }
    if (made.over) await context.sync();
  };
  return {
    context,
    sheet,
    address,
    range: (local) => sheet.getRange(address(local)),
    freeName: (wanted) => freeOf(made.before, wanted),
    addSheet: async (wanted) => {
      const added = worksheets.add(freeOf(made.before, wanted));
      await adopt([added]);
      return added;
    },
    adopt: (names) => adopt(names.map((name) => worksheets.getItem(name))),
  };
}
