import { areaAddress, cellAddress } from "../../report/address";
import type { SheetArea } from "../../report/address";
import { askAll } from "../host/ask-all";
import { decorateSingly } from "../host/decorations";
import { rectangles } from "../host/rectangles";
import type { SheetId } from "../reading/read-request";
import type { CellEntry } from "../tables/enter-cells";

/** The colour of numbers that a formula counts: typed over, they are black again. */
const COUNTED = "#1F5C2E";

/** Nobody else writes this into a rule. */
const OWN = 'LEN("台账")>0';

const formulaFor = ({ top, left }: SheetArea): string =>
  `=AND(ISFORMULA(${cellAddress(top, left)}),${OWN})`;

const isOurs = (formula: string): boolean => formula.includes(OWN);

/** Whether cells of a sheet bear the look already, as far as their rules can be read. */
async function isShown(context: Excel.RequestContext, range: Excel.Range): Promise<boolean> {
  const formats = range.conditionalFormats;
  const closed = await askAll(context, [formats], (one) => one.load("items/id,items/type"));
  if (closed.length > 0) return false;
  const rules = formats.items
    .filter(({ type }) => type === "Custom")
    .map((format) => format.custom.rule);
  const unread = new Set(
    (await askAll(context, rules, (rule) => rule.load("formula"))).map(({ part }) => part),
  );
  return rules.some((rule) => !unread.has(rule) && isOurs(rule.formula));
}

/**
 * Lets cells that count the ledger look so, by a rule that asks for a formula: it goes by itself where
 * somebody types over one. A sheet that does not let us is left as it is.
 */
export async function showCounted(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
  entries: readonly CellEntry[],
): Promise<void> {
  for (const table of new Set(entries.map((entry) => entry.table))) {
    const id = sheets.find(({ name }) => name === table.sheet)?.id ?? table.sheet;
    const cells = entries
      .filter((entry) => entry.table === table)
      .map(({ placed: { row, column } }) => ({ top: row, left: column, rows: 1, columns: 1 }));
    const areas = rectangles(cells);
    const sheet = context.workbook.worksheets.getItem(id);
    if (await isShown(context, sheet.getRange(table.area))) continue;
    await decorateSingly(context, [
      {
        sheet: id,
        decorations: areas.map((area) => ({
          words: "按台账计数的颜色",
          set: (at) => {
            const added = at.getRange(areaAddress(area)).conditionalFormats.add("Custom");
            added.custom.rule.formula = formulaFor(area);
            added.custom.format.font.color = COUNTED;
          },
        })),
      },
    ]);
  }
}
