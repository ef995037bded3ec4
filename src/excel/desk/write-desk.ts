import type { DeskOutcome } from "../../collect/desk";
import { DESK_SHEETS, deskNameOf } from "../../collect/sheets/names";
import { deskSheets } from "../../collect/sheets/desk-sheets";
import { sumFormulas } from "../../collect/sheets/sum-formulas";
import type { DeskSheet } from "../../collect/sheets/sheet";
import type { WrittenDesk } from "../contract/desk-contract";
import { refuseClosed } from "../host/guard";
import { readAgainSoon } from "../host/reread-soon";
import { sumNameOf } from "../reading/inserted-names";
import { addMissing } from "./add-missing";
import { queueLook } from "./bands";
import type { LookedSheet } from "./bands";
import { isInPlace, planEdits } from "./edits";
import type { PlannedEdits } from "./edits";
import { findSheets } from "./find-sheets";
import type { DeskThere } from "./find-sheets";
import { queueSum } from "./look-sum";
import type { LookedSum } from "./look-sum";
import { queueDeskName, queueSumName } from "./name-sheets";
import { mayReplaceReturn } from "./own-columns";
import { hiddenSentences, leftSentences, withoutProtected } from "./left-words";
import { changesIn, differenceSentence, sumDifferences, sumEdits } from "./sum-edits";
import { writeEdits } from "./write-edits";

const WORDS = { undone: "没有写入", again: "再试" };

/** A sheet that is to hold something, as it stands. */
interface Looked {
  readonly wanted: DeskSheet;
  readonly sheet: LookedSheet;
}

/** Everything that is written to, in one request. */
async function look(
  context: Excel.RequestContext,
  there: DeskThere,
  desk: readonly DeskSheet[],
  year: number,
): Promise<{ readonly looked: readonly Looked[]; readonly sums: readonly LookedSum[] }> {
  const queued = desk.flatMap((wanted) => {
    const sheet = there.desk.get(wanted.key);
    if (sheet === undefined) return [];
    const columns = Math.max(sheet.columns, wanted.columns.length);
    const extent = { id: sheet.id, rows: Math.max(1, sheet.rows), columns };
    return [{ wanted, look: queueLook(context, extent) }];
  });
  const sums = [...there.sums.values()].map((sum) => queueSum(context, sum, year));
  await context.sync();
  return {
    looked: queued.map(({ wanted, look: sheet }) => ({ wanted, sheet: sheet() })),
    sums: sums.map((sum) => sum()),
  };
}

const hasUnnamed = ({ desk, sums }: DeskThere): boolean =>
  [...desk.values(), ...sums.values()].some(({ isNamed }) => !isNamed);

/** The sheets whose names another program has dropped get them again. */
function queueNames(context: Excel.RequestContext, there: DeskThere): void {
  const { workbook } = context;
  const known = new Set(there.names.map(({ name }) => name));
  for (const [key, { id, isNamed }] of there.desk) {
    if (isNamed) continue;
    if (known.has(deskNameOf(key))) workbook.names.getItem(deskNameOf(key)).delete();
    queueDeskName(context, key, workbook.worksheets.getItem(id));
  }
  for (const [table, sum] of there.sums) {
    if (sum.isNamed) continue;
    if (known.has(sumNameOf(table))) workbook.names.getItem(sumNameOf(table)).delete();
    queueSumName(context, table, sum);
  }
}

/**
 * Writes what follows from the outcome, only what changed, and tells what changed in the sum. Looks
 * first, then writes and reads back in one request, or in as few as their size allows.
 */
export async function writeDesk(
  context: Excel.RequestContext,
  outcome: DeskOutcome,
): Promise<WrittenDesk> {
  const { year } = outcome.desk.frame;
  let there = await findSheets(context, { sums: true });
  refuseClosed(there.closure, false, WORDS);
  const made = await addMissing(context, there, outcome);
  if (made.sheets.length > 0) there = await findSheets(context, { sums: true });
  const names = {
    detail: there.desk.get("detail")?.name ?? DESK_SHEETS.detail,
    adjustments: there.desk.get("adjustments")?.name ?? DESK_SHEETS.adjustments,
  };
  const { looked, sums } = await look(context, there, deskSheets(outcome, names), year);
  const inPlace = looked.some(
    ({ wanted, sheet }) => wanted.key === "detail" && isInPlace(wanted, sheet),
  );
  const formulas = sumFormulas(outcome, names);
  const planned = looked.map(({ wanted, sheet }) => planEdits(wanted, sheet, mayReplaceReturn));
  const plannedSums = sums.map((sum) => ({
    sum,
    ...sumEdits(sum, outcome, { formulas, detail: names.detail, inPlace }),
  }));
  const all: readonly PlannedEdits[] = [
    ...planned,
    ...plannedSums.map(({ sum, edits, left }) => ({ sheet: sum.sheet, edits, left })),
  ];
  const { open, left } = withoutProtected(
    all,
    looked.find(({ wanted }) => wanted.key === "detail")?.sheet,
  );
  const before = plannedSums.flatMap(({ sum: { placed }, overwritten }) =>
    placed === null ? [] : changesIn(placed, sumDifferences(placed, outcome, overwritten)),
  );
  const shown = { read: (): readonly LookedSum[] => sums };
  const lost = await writeEdits(context, open, hasUnnamed(there), () => {
    queueNames(context, there);
    if (there.isManual) context.workbook.application.calculate("Recalculate");
    const again = [...there.sums.values()].map((sum) => queueSum(context, sum, year));
    shown.read = () => again.map((sum) => sum());
  });
  const differing = shown.read().flatMap(({ placed, sheet, there: { table } }) => {
    const own = plannedSums.find(({ sum }) => sum.there.table === table);
    if (placed === null || own === undefined) return [];
    return differenceSentence(sheet.name, sumDifferences(placed, outcome, own.overwritten)) ?? [];
  });
  readAgainSoon();
  return {
    sheets: [
      ...new Set([
        ...made.sheets,
        ...open.filter(({ edits }) => edits.length > 0).map(({ sheet }) => sheet.name),
      ]),
    ],
    changes: before,
    left: [
      ...made.left,
      ...all.flatMap((each) => each.left),
      ...left,
      ...leftSentences(lost),
      ...differing,
      ...hiddenSentences(open),
    ],
  };
}
