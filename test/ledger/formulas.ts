import { LAYOUTS } from "../../src/report/formats";
import type { FormatKey } from "../../src/report/form";
import { topLeft } from "../../src/report/address";
import { countFormulas } from "../../src/ledger/count-formulas";
import type { CountedColumns } from "../../src/ledger/count-formulas";
import type { LedgerCell, LedgerGrid } from "../../src/ledger/grid";
import { findHeadings } from "../../src/ledger/headings";
import { day } from "./ledgers";

/** Whether a cell meets a criterion of COUNTIFS: the same words, or a number that compares so. */
type Meets = (cell: LedgerCell) => boolean;

const DATE = /^"(?<sign>>=|<)"&DATE\((?<year>\d+),(?<month>\d+),(?<date>\d+)\)$/u;

function criterion(written: string): Meets {
  const found = DATE.exec(written)?.groups;
  if (found !== undefined) {
    const { sign, year, month, date } = found;
    const limit = day([year, month, date].join("-"));
    return (cell) => typeof cell === "number" && (sign === "<" ? cell < limit : cell >= limit);
  }
  const words = written.slice(1, -1).replaceAll('""', '"').toLowerCase();
  return (cell) => typeof cell === "string" && cell.toLowerCase() === words;
}

/** The parts between commas that stand in no quotation marks and no brackets. */
function parts(list: string): readonly string[] {
  const found: string[] = [""];
  let depth = 0;
  let quoted = false;
  for (const character of list) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === "(") depth += 1;
    else if (!quoted && character === ")") depth -= 1;
    if (character === "," && depth === 0 && !quoted) found.push("");
    else found[found.length - 1] = `${found.at(-1) ?? ""}${character}`;
  }
  return found;
}

function countIfs(list: string, grid: LedgerGrid): number {
  const written = parts(list);
  const criteria = written.flatMap((range, at) => {
    if (at % 2 === 1) return [];
    const sheet = `'${grid.name}'!$`;
    if (!range.startsWith(sheet)) throw new Error(`another sheet: ${range}`);
    const { column } = topLeft(range.slice(sheet.length));
    return [{ column, meets: criterion(written[at + 1] ?? "") }];
  });
  return grid.rows.filter((row) =>
    criteria.every(({ column, meets }) => meets(row[column] ?? null)),
  ).length;
}

/** What Excel shows for a formula of ours. */
function valueOf(formula: string, grid: LedgerGrid): number {
  const [first = "", ...others] = formula.slice(1).split(/-(?=COUNTIFS\()/u);
  const count = (one: string): number => countIfs(one.slice("COUNTIFS(".length, -1), grid);
  return others.reduce((sum, one) => sum - count(one), count(first));
}

/** What the formulas over a ledger show, by `cellId`. */
export function formulaValues(
  grid: LedgerGrid,
  year: number,
  format: FormatKey = "2021",
): ReadonlyMap<string, number> {
  const columns = findHeadings(grid)?.columns as CountedColumns;
  const { requests, proceedings } = LAYOUTS[format];
  const known = new Map<string, number>();
  return new Map(
    [requests, proceedings].flatMap((layout) =>
      [...countFormulas(layout, { sheet: grid.name, columns, year })].map(([id, formula]) => {
        const value = known.get(formula) ?? valueOf(formula, grid);
        known.set(formula, value);
        return [id, value] as const;
      }),
    ),
  );
}
