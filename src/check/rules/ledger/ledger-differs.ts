import { cellId } from "../../../report/cell";
import type { CellKey } from "../../../report/cell";
import type { LedgerFacts } from "../../ledger-facts";
import { totalRules } from "../../sums/totals";
import { onCell } from "../found";
import type { Found } from "../found";
import { CASES, COUNTED_NUMBERS, COUNTED_TABLES, WHOLE_LEDGER } from "../need";
import { rule } from "../rule";
import type { LoadedTable, Subject } from "../subject";
import { changeTo } from "../tables/change";
import { moreOrLess, PRACTICE } from "../words";

interface DiffersFound extends Found {
  /** What the ledger counts. */
  readonly expected: number;
  /** Null where nothing stands. */
  readonly actual: number | null;
  readonly difference: number | null;
  /** Whether a formula that counts a ledger stands there: of another year, or another sheet. */
  readonly isFormula: boolean;
  /** How many things are wrong in the ledger itself. */
  readonly problems: number;
}

/** What the ledger counts in a cell; null in one that it does not count. */
function countOf(ledger: LedgerFacts, { table, row, column }: CellKey): number | null {
  const value = table === "disclosure" ? undefined : ledger[table][row]?.[column];
  return typeof value === "number" ? value : null;
}

/** A cell whose number is another one than the ledger's; a blank says nothing against 0. */
function differing(
  ledger: LedgerFacts,
  { table, numbers, unsound }: LoadedTable,
): readonly DiffersFound[] {
  const texts = new Set(
    unsound.filter(({ state }) => state.is === "text").map(({ cell }) => cellId(cell)),
  );
  const blanks = new Set(
    unsound.filter(({ state }) => state.is === "blank").map(({ cell }) => cellId(cell)),
  );
  const counted = new Set(ledger.countedCells.map(cellId));
  return table.cells.flatMap(({ key }, at): readonly DiffersFound[] => {
    const expected = countOf(ledger, key);
    const id = cellId(key);
    if (expected === null || texts.has(id)) return [];
    const isFormula = counted.has(id);
    // A formula sees less of a ledger with problems than we do; they are told by themselves.
    if (isFormula && ledger.problems.length > 0) return [];
    const number = numbers[at] ?? NaN;
    const problems = ledger.problems.length;
    if (blanks.has(id)) {
      return expected === 0
        ? []
        : [{ ...onCell(key), expected, actual: null, difference: null, isFormula, problems }];
    }
    if (Number.isNaN(number) || number === expected) return [];
    const difference = number - expected;
    return [{ ...onCell(key), expected, actual: number, difference, isFormula, problems }];
  });
}

/** Without the totals of which a part differs: they differ because of it. */
function withoutFollowing(
  found: readonly DiffersFound[],
  { table }: LoadedTable,
): readonly DiffersFound[] {
  const ids = new Set(found.flatMap(({ focus }) => focus.map(cellId)));
  const totals = totalRules(table.layout);
  return found.filter(({ focus: [cell] }) => {
    const rule = cell === undefined ? undefined : totals.get(cellId(cell));
    return !(rule?.terms ?? []).some(
      ({ cell: part, coefficient }) => coefficient === 1 && ids.has(cellId(part)),
    );
  });
}

function find({ ledger, tables, sheet }: Subject): readonly DiffersFound[] {
  if (ledger === null || ledger.cases === 0) return [];
  const computed = new Set((sheet?.computedTotals ?? []).map(cellId));
  return tables.flatMap((own) =>
    withoutFollowing(differing(ledger, own), own).filter(
      ({ focus: [cell] }) => cell !== undefined && !computed.has(cellId(cell)),
    ),
  );
}

export const ledgerDiffers = rule({
  code: "ledger-differs",
  severity: "explain",
  title: "与台账不一致",
  text: "工作簿里有台账时，表三、表四的数（手工填写的和公式数出的）与按台账数出的本年数一致。",
  advice: "核对台账和表格，改正不对的一处；确有不同的，写明原因。",
  source: `${PRACTICE}：表三、表四的数由台账数出`,
  needs: [CASES, WHOLE_LEDGER, COUNTED_TABLES, COUNTED_NUMBERS],
  applies: ({ ledger }) => ledger !== null,
  find,
  says: ({ expected, actual, difference, isFormula }) =>
    actual === null || difference === null
      ? `没有填数，台账里数出 ${expected} 件。`
      : `${isFormula ? "公式数出" : "填的是"} ${actual}，台账里数出 ${expected} 件，${moreOrLess(difference)}。`,
  advises: ({ problems, isFormula }) =>
    isFormula
      ? "这里的公式数的可能是别的年度或者别的工作表，也可能还没有重新计算；请重新按台账计数。"
      : problems === 0
        ? null
        : `台账里有 ${problems} 处要改，先改好台账，再核对这里；确有不同的，写明原因。`,
  offers: ({ focus: [cell], expected, problems, isFormula }, subject) => {
    if (cell === undefined || problems > 0 || isFormula) return [];
    const changes = changeTo(subject, cell, expected);
    return [{ kind: "write", label: `填 ${expected}`, changes }];
  },
  restsOn: ({ expected }) => [expected],
});
