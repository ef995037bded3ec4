import { areaAddress, cellAddress } from "../../report/address";
import type { SheetArea } from "../../report/address";
import { askAll } from "../host/ask-all";
import { decorateSingly } from "../host/decorations";
import type { Decoration } from "../host/decorations";
import { isExcelError } from "../host/refusal";
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

const WORDS = "按台账计数的颜色";

const shown = (area: SheetArea): Decoration => ({
  words: WORDS,
  set: (sheet) => {
    const added = sheet.getRange(areaAddress(area)).conditionalFormats.add("Custom");
    added.custom.rule.formula = formulaFor(area);
    added.custom.format.font.color = COUNTED;
  },
});

async function show(
  context: Excel.RequestContext,
  id: string,
  entries: readonly CellEntry[],
): Promise<readonly string[]> {
  const [first] = entries;
  if (first === undefined) return [];
  const sheet = context.workbook.worksheets.getItem(id);
  try {
    if (await isShown(context, sheet.getRange(first.table.area))) return [];
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return [WORDS];
  }
  const cells = entries.map(({ placed: { row, column } }) => {
    return { top: row, left: column, rows: 1, columns: 1 };
  });
  return decorateSingly(context, [{ sheet: id, decorations: rectangles(cells).map(shown) }]);
}

/**
 * Lets cells that count the ledger look so, by a rule that asks for a formula: it goes by itself where
 * somebody types over one. Gives the words of what Excel did not let us set.
 */
export async function showCounted(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
  entries: readonly CellEntry[],
): Promise<readonly string[]> {
  const refused = new Set<string>();
  for (const table of new Set(entries.map((entry) => entry.table))) {
    const id = sheets.find(({ name }) => name === table.sheet)?.id ?? table.sheet;
    const own = entries.filter((entry) => entry.table === table);
    for (const words of await show(context, id, own)) refused.add(words);
  }
  return [...refused];
}
