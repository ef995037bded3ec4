import { CONTENTS, isMet, queueContents, sameContent, standingAt } from "../host/contents";
import type { Standing, Wanted } from "../host/contents";
import { isExcelError, Refusal } from "../host/refusal";

/** A cell of a block, by its row and column there. */
export interface Target {
  readonly row: number;
  readonly column: number;
  /** What stood there when it was last looked at. */
  readonly was: Standing;
  readonly wanted: Wanted;
}

/** A rectangle that is written in one go; its cells without a target stay as they are. */
export interface Block {
  /**
   * Loaded when it was looked at: from then on Excel keeps hold of these cells, and they are
   * the same ones wherever rows and columns that come in between move them.
   */
  readonly range: Excel.Range;
  readonly rows: number;
  readonly columns: number;
  readonly targets: readonly Target[];
}

/** What came of a target. */
export interface Result {
  readonly state: "written" | "changed" | "covered" | "lost" | "overwritten";
  /** What stood there in the moment before it was written. */
  readonly before: Standing;
  readonly after: Standing;
}

/** A cell that holds something else than it should, and what belongs there. */
export interface Misplaced {
  readonly range: Excel.Range;
  readonly stands: Standing;
  readonly belongs: Standing;
}

/** Rows or columns came in between while something was about to be written. */
export const MOVED = "表格的行列刚刚改动过，没有写入。请再试一次。";

/** How many writes were begun: one that is answered after a later one was begun has been given up. */
let begun = 0;

/** How often a cell is put back into which somebody goes on typing at that moment. */
const TURNS = 3;

const sameStanding = (one: Standing, other: Standing): boolean =>
  sameContent(one.content, other.content) && one.format === other.format;

/**
 * Writes what was looked at one request before. The same request reads each cell before and after:
 * what was typed in between is put back by another, and only what stands there counts as written.
 * Throws Excel's error where all is as it was. `also` is queued behind.
 */
export async function writeBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  also: () => void = () => undefined,
): Promise<ReadonlyMap<Target, Result>> {
  begun += 1;
  const own = begun;
  // All are read before the first is written: a formula shows what it showed until then.
  for (const { range } of blocks) range.load(CONTENTS);
  const queued = blocks.map((block) => {
    const { range, targets } = block;
    queueContents(
      range,
      block,
      targets.map((target) => ({ ...target, had: target.was.format })),
    );
    return { block, after: range.getResizedRange(0, 0).load(CONTENTS) };
  });
  also();
  try {
    await context.sync();
  } catch (error) {
    // What stands there by now may be what a second try has written.
    if (!isExcelError(error) || own !== begun) throw error;
    if (!(await takeBack(context, blocks))) throw new Refusal(MOVED);
    throw error;
  }
  const results = queued.flatMap(({ block: { range, targets }, after }) =>
    targets.map((target) => {
      const { row, column } = target;
      const before = standingAt(range, row, column);
      return { range, target, before, after: standingAt(after, row, column) };
    }),
  );
  const wrong = results.flatMap(({ range, target, before, after }) => {
    const isRight = isMet(target.wanted, after) && sameContent(before.content, target.was.content);
    if (isRight || sameStanding(before, after)) return [];
    const cell = range.getCell(target.row, target.column);
    return [{ target, range: cell, stands: after, belongs: before }];
  });
  const left = await putBack(context, wrong);
  const overwritten = new Set(wrong.filter((cell) => left.has(cell)).map(({ target }) => target));
  return new Map(
    results.map(({ target, before, after }) => {
      const state = overwritten.has(target) ? "overwritten" : stateOf(target, before, after);
      return [target, { state, before, after }];
    }),
  );
}

function stateOf({ was, wanted }: Target, before: Standing, after: Standing): Result["state"] {
  if (!sameContent(before.content, was.content)) return "changed";
  if (isMet(wanted, after)) return "written";
  return after.content.kind === "empty" ? "covered" : "lost";
}

/**
 * Excel does not roll back: what a request wrote before it failed is put back. Tells whether the
 * blocks are whole: into one that a row or column was inserted into, nothing can be written.
 */
async function takeBack(context: Excel.RequestContext, blocks: readonly Block[]): Promise<boolean> {
  let left: ReadonlySet<Misplaced>;
  let areWhole = true;
  try {
    const now = blocks.map(({ range }) => range.getResizedRange(0, 0).load(CONTENTS));
    await context.sync();
    const isWhole = ({ rows, columns }: Block, at: number): boolean =>
      now[at]?.values.length === rows && now[at].values[0]?.length === columns;
    areWhole = blocks.every(isWhole);
    const wrong = blocks.flatMap((block, at) => {
      const { range, targets } = block;
      if (!isWhole(block, at)) return [];
      return targets.flatMap((target) => misplaced(range, now[at] ?? range, target) ?? []);
    });
    left = await putBack(context, wrong);
  } catch (error) {
    if (!isExcelError(error)) throw error;
    throw new Refusal("可能写入了一部分，现在看不到写了哪些。请按“审核”看现在的数。");
  }
  if (left.size > 0) {
    throw new Refusal(`只写入了 ${String(left.size)} 格，没有能恢复原样。请按“审核”看现在的数。`);
  }
  return areWhole;
}

/** What the failed request left in a cell; a number that somebody else typed there stays. */
function misplaced(
  range: Excel.Range,
  now: Excel.Range,
  { row, column, was, wanted }: Target,
): Misplaced | null {
  const stands = standingAt(now, row, column);
  if (sameStanding(stands, was)) return null;
  const isOurs =
    sameContent(stands.content, was.content) || isMet({ ...wanted, format: null }, stands);
  return isOurs ? { range: range.getCell(row, column), stands, belongs: was } : null;
}

/** Puts back what belongs into cells; gives those where that failed. */
export async function putBack(
  context: Excel.RequestContext,
  cells: readonly Misplaced[],
): Promise<ReadonlySet<Misplaced>> {
  const due = new Map<Misplaced, Misplaced>(cells.map((cell) => [cell, cell]));
  try {
    return new Set((await putBackDue(context, due, TURNS)).keys());
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return new Set(cells);
  }
}

async function putBackDue(
  context: Excel.RequestContext,
  due: ReadonlyMap<Misplaced, Misplaced>,
  turns: number,
): Promise<ReadonlyMap<Misplaced, Misplaced>> {
  if (due.size === 0 || turns === 0) return due;
  const queued = [...due].map(([of, cell]) => {
    const { range, stands, belongs } = cell;
    const before = range.getResizedRange(0, 0).load(CONTENTS);
    const write = { row: 0, column: 0, had: stands.format, wanted: belongs };
    queueContents(range, { rows: 1, columns: 1 }, [write]);
    return { of, cell, before, after: range.getResizedRange(0, 0).load(CONTENTS) };
  });
  await context.sync();
  const left = queued.flatMap(({ of, cell, before, after }): [Misplaced, Misplaced][] => {
    const [found, stands] = [standingAt(before), standingAt(after)];
    // What was typed while this was on its way is what belongs there.
    const isOurs = sameContent(found.content, cell.stands.content);
    const belongs = isOurs ? cell.belongs : found;
    return sameStanding(stands, belongs) ? [] : [[of, { ...cell, stands, belongs }]];
  });
  return putBackDue(context, new Map(left), turns - 1);
}
