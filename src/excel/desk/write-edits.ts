import { isExcelError, Refusal } from "../host/refusal";
import { newBands } from "./bands";
import type { Band, LookedSheet } from "./bands";
import { entryOf, givenFor, isFormulaEntry, sameEntry } from "./cells";
import type { Entry } from "./cells";

/** A cell that is to hold something else than it does. */
export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly was: Entry;
  readonly wanted: Entry;
}

/** What is to be changed on a sheet. */
export interface SheetEdits {
  readonly sheet: LookedSheet;
  readonly edits: readonly Edit[];
}

/** A cell that does not hold what was to be written there. */
export interface LeftEdit {
  readonly sheet: string;
  readonly edit: Edit;
  /** changed: somebody typed there meanwhile. lost: Excel kept something else, or nothing. */
  readonly why: "changed" | "lost";
}

/** A band with what is to be written into it. */
interface Piece {
  readonly sheet: string;
  readonly band: Band;
  readonly edits: readonly Edit[];
}

/** What the cells of one request may come to: each is read twice and written once. */
const REQUEST_CELLS = 48_000;

/** How many writes were begun: one that is answered after a later one was begun has been given up. */
let begun = 0;

const isIn =
  ({ top, rows }: Band) =>
  ({ row }: Edit): boolean =>
    row >= top && row < top + rows;

function piecesOf({ sheet, edits }: SheetEdits): readonly Piece[] {
  const under = edits.reduce((last, { row }) => Math.max(last, row + 1), 0);
  const bands = [...sheet.bands, ...newBands(sheet, under)];
  return bands.flatMap((band) => {
    const own = edits.filter(isIn(band));
    return own.length === 0 ? [] : [{ sheet: sheet.name, band, edits: own }];
  });
}

/** The pieces in their order, in as few requests as their size allows. */
function inRequests(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = piece.band.rows * piece.band.columns;
    const last = requests.at(-1);
    if (last === undefined || cells > room) {
      requests.push([piece]);
      room = REQUEST_CELLS;
    } else last.push(piece);
    room -= cells;
  }
  return requests;
}

/** Queues entering into some cells of a band; null leaves the others alone. */
function queueEntries(
  { range, rows, columns, top }: Band,
  edits: readonly Edit[],
  entryFor: (edit: Edit) => Entry,
): void {
  const grid = Array.from({ length: rows }, () =>
    Array<string | number | null>(columns).fill(null),
  );
  for (const edit of edits) {
    const row = grid[edit.row - top];
    if (row !== undefined) row[edit.column] = givenFor(entryFor(edit));
  }
  range.formulas = grid;
}

/** What a cell of a band holds in a reading of it; a text that begins with "=" passes for a formula. */
function heldIn(read: Excel.Range, { top }: Band, { row, column }: Edit): Entry {
  const formula: unknown = read.formulas[row - top]?.[column];
  const isText = typeof formula === "string" && !formula.startsWith("=");
  return entryOf(formula, isText ? formula : undefined);
}

/** Excel may write a formula in its own way. */
const isMet = (wanted: Entry, held: Entry): boolean =>
  isFormulaEntry(wanted) ? isFormulaEntry(held) : sameText(wanted, held);

/** A text that begins with "=" reads like a formula. */
const textOf = (entry: Entry): Entry => (isFormulaEntry(entry) ? entry.formula : entry);
const sameText = (one: Entry, other: Entry): boolean => textOf(one) === textOf(other);

const isAsWas = ({ was }: Edit, held: Entry): boolean =>
  sameEntry(was, held) || sameText(was, held);

const reread = ({ range }: Band): Excel.Range => range.getResizedRange(0, 0).load("formulas");

/**
 * Writes what was looked at one request before, reading each cell in the same request before and
 * after: what somebody typed in between is put back, and only what stands there counts as written.
 * All or nothing where Excel refuses: what a request wrote by then is taken back.
 * @param always whether a request is sent for `also` alone, which is queued with the last one.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  sheets: readonly SheetEdits[],
  always: boolean,
  also: () => void,
): Promise<readonly LeftEdit[]> {
  begun += 1;
  const own = begun;
  const requests = inRequests(sheets.flatMap(piecesOf));
  const sent: Piece[] = [];
  const left: LeftEdit[] = [];
  try {
    for (const [at, pieces] of (requests.length === 0 && always ? [[]] : requests).entries()) {
      sent.push(...pieces);
      const isLast = at >= requests.length - 1;
      left.push(...(await send(context, pieces, isLast ? also : () => undefined)));
    }
    return left;
  } catch (error) {
    // What stands there by now may be what a second try has written.
    if (!isExcelError(error) || own !== begun) throw error;
    await takeBack(context, sent);
    throw error;
  }
}

/** One request: reads, writes, reads again; what was typed in between is given back. */
async function send(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  also: () => void,
): Promise<readonly LeftEdit[]> {
  const before = pieces.map(({ band }) => reread(band));
  for (const { band, edits } of pieces) queueEntries(band, edits, ({ wanted }) => wanted);
  const after = pieces.map(({ band }) => reread(band));
  also();
  await context.sync();
  return settle(context, pieces, { before, after });
}

/** Gives back what somebody typed in the last moment; tells which cells do not hold what they should. */
async function settle(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  {
    before,
    after,
  }: { readonly before: readonly Excel.Range[]; readonly after: readonly Excel.Range[] },
): Promise<readonly LeftEdit[]> {
  const left: LeftEdit[] = [];
  const typed: Piece[] = [];
  for (const [at, { sheet, band, edits }] of pieces.entries()) {
    const [first, last] = [before[at], after[at]];
    if (first === undefined || last === undefined) continue;
    const own = edits.flatMap((edit): Edit[] => {
      const held = heldIn(first, band, edit);
      if (isAsWas(edit, held)) {
        if (!isMet(edit.wanted, heldIn(last, band, edit))) left.push({ sheet, edit, why: "lost" });
        return [];
      }
      left.push({ sheet, edit, why: "changed" });
      return [{ ...edit, was: edit.wanted, wanted: held }];
    });
    if (own.length > 0) typed.push({ sheet, band, edits: own });
  }
  if (typed.length > 0) {
    for (const { band, edits } of typed) queueEntries(band, edits, ({ wanted }) => wanted);
    await context.sync();
  }
  return left;
}

/** Excel does not roll back: what was written before a request failed is put back. */
async function takeBack(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  if (pieces.length === 0) return;
  let isBack: boolean;
  try {
    const now = pieces.map(({ band }) => reread(band));
    await context.sync();
    const wrong = pieces.flatMap(({ sheet, band, edits }, at): Piece[] => {
      const read = now[at];
      const own = edits.filter((edit) => {
        const held = read === undefined ? edit.was : heldIn(read, band, edit);
        return !isAsWas(edit, held) && isMet(edit.wanted, held);
      });
      return own.length === 0 ? [] : [{ sheet, band, edits: own }];
    });
    if (wrong.length === 0) return;
    for (const { band, edits } of wrong) queueEntries(band, edits, ({ was }) => was);
    const after = wrong.map(({ band }) => reread(band));
    await context.sync();
    isBack = wrong.every(({ band, edits }, at) => {
      const read = after[at];
      return read !== undefined && edits.every((edit) => isAsWas(edit, heldIn(read, band, edit)));
    });
  } catch (error) {
    if (!isExcelError(error)) throw error;
    throw new Refusal("汇总表可能写入了一部分，现在看不到写了哪些。请再写入一次，没有写的会补上。");
  }
  if (!isBack) {
    throw new Refusal("汇总表只写入了一部分，没有能恢复原样。请再写入一次，没有写的会补上。");
  }
}
