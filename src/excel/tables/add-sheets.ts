import type { Profile } from "../contract/contract";
import { decorateSingly, queueDecorations } from "../host/decorations";
import type { Decoration } from "../host/decorations";
import { SHOWN, shownAt } from "../host/page-setup";
import { isExcelError, sentenceFor } from "../host/refusal";
import { isTaken } from "../host/sheet-names";
import { isWeb } from "../host/web";
import { OPENS_PANE } from "../settings/opens-pane";
import { PROFILE } from "../settings/profile";
import { lookAfter, notInserted, removeMade } from "./half-inserted";
import type { HalfInserted } from "./half-inserted";
import type { Adding, NewSheet, SheetsBefore } from "./new-sheet";

/** Sheets that stand, in the order that was asked for. */
export interface AddedSheets {
  readonly kind: "added";
  readonly ids: readonly string[];
  /** What Excel did not let us set, in words: 冻结窗格. The sheets stand all the same. */
  readonly undecorated: readonly string[];
}

/** A name was taken by somebody between the two requests; nothing was added. */
export interface NamesTaken {
  readonly kind: "taken";
  /** The sheets that are there. */
  readonly others: readonly string[];
}

/** The first sheet is shown once all stand. */
const shown = (cell: string | undefined): Decoration =>
  cell === undefined ? SHOWN : shownAt(cell);

/** What is set once all stand, on the first sheet. On the web it is shown by a request of its own. */
function lastOf({ cell }: NewSheet): readonly Decoration[] {
  return isWeb() ? [OPENS_PANE] : [OPENS_PANE, shown(cell)];
}

/**
 * Adds sheets in one request, or none of them. Where Excel refuses a decoration they stay and it is
 * told; where it refuses more, what was made is taken away again (the one deletion that is done
 * unasked: nothing of the user's can be on those sheets).
 */
export async function addSheets(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  profile: Profile,
  before: SheetsBefore,
  adding: Adding,
): Promise<AddedSheets | NamesTaken> {
  const made = queueSheets(context, sheets, profile, before);
  try {
    await context.sync();
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return afterFailure(context, sheets, before, { adding, reason: sentenceFor(error) });
  }
  const ids = made.map(({ id }) => id);
  const [first] = ids;
  const undecorated =
    isWeb() && first !== undefined
      ? await decorateSingly(context, [{ sheet: first, decorations: [shown(sheets[0]?.cell)] }])
      : [];
  return { kind: "added", ids, undecorated };
}

/**
 * Queues everything, in this order, so that what stands after a failure says how far it came: the
 * sheets under their working names, contents, the defined names, decorations, the sheets' names.
 */
function queueSheets(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  profile: Profile,
  { staleNames }: SheetsBefore,
): readonly Excel.Worksheet[] {
  const { workbook } = context;
  for (const name of staleNames) workbook.names.getItem(name).delete();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const made = sheets.map((sheet) => ({ ...sheet, at: workbook.worksheets.add(sheet.working) }));
  for (const { at, write } of made) write(at);
  PROFILE.write(context, profile);
  for (const { at, nameIt } of made) nameIt(at);
  for (const { at, decorations } of made) queueDecorations(at, decorations);
  for (const one of made.slice(0, 1)) queueDecorations(one.at, lastOf(one));
  for (const { at, sheet } of made) at.name = sheet;
  return made.map(({ at }) => at.load("id"));
}

async function afterFailure(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  before: SheetsBefore,
  { adding, reason }: { readonly adding: Adding; readonly reason: string },
): Promise<AddedSheets | NamesTaken> {
  let half: HalfInserted;
  try {
    half = await lookAfter(context, sheets, before);
  } catch (error) {
    if (!isExcelError(error)) throw error;
    throw notInserted(adding, null, reason);
  }
  const why = half.isWritten ? await finish(context, sheets, half) : reason;
  if (why === null) {
    const ids = half.made.map(({ id }) => id);
    const undecorated = await decorateSingly(
      context,
      sheets.map(({ decorations, cell }, at) => ({
        sheet: ids[at] ?? "",
        decorations: at === 0 ? [...decorations, OPENS_PANE, shown(cell)] : decorations,
      })),
    );
    return { kind: "added", ids, undecorated };
  }
  const left = await removeMade(context, half);
  const { others } = half;
  // Somebody took a name between the two requests.
  if (left?.length === 0 && sheets.some(({ sheet }) => isTaken(sheet, others))) {
    return { kind: "taken", others };
  }
  throw notInserted(adding, left, why);
}

/** Gives the sheets their names, which come last of all; else why that is refused. */
async function finish(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
  { made }: HalfInserted,
): Promise<string | null> {
  made.forEach(({ id, name }, at) => {
    const wanted = sheets[at]?.sheet;
    if (wanted !== undefined && wanted !== name)
      context.workbook.worksheets.getItem(id).name = wanted;
  });
  try {
    await context.sync();
    return null;
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return sentenceFor(error);
  }
}
