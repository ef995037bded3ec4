import type { Attempt } from "../../src/excel/contract/attempt";
import type { Workbench } from "../../workbench/node/open";
import { differences, pictureOf } from "../faults/picture";
import { admits, badWords, denies } from "../faults/words";
import { value } from "./workbook";

/** Refused before, in the middle, and after everything was done. */
const WAYS = [
  { code: "GeneralException" },
  { code: "Conflict", done: 12 },
  { code: "RequestAborted", done: "all" },
] as const;

type Snapshot = ReturnType<Workbench["snapshot"]>;

/** What is wrong with how a faulted action was told. */
function objections(attempt: Attempt<unknown>, changed: readonly string[]): readonly string[] {
  if (attempt.ok) return [];
  const { sentence } = attempt;
  return [
    ...badWords(sentence),
    ...(changed.length > 0 && denies(sentence) ? [`denies ${changed[0] ?? ""}`] : []),
    ...(changed.length > 0 && !admits(sentence) ? [`does not say ${changed[0] ?? ""}`] : []),
  ].map((objection) => `“${sentence}” ${objection}`);
}

/**
 * What is told wrongly where the requests of an action go wrong, one after the other: for actions
 * that the workbench takes seconds for, and the matrix has no time for.
 */
export async function toldWrongly(
  bench: Workbench,
  snapshot: Snapshot,
  act: () => Promise<Attempt<unknown>>,
): Promise<readonly string[]> {
  await bench.open(snapshot);
  const start = pictureOf(bench.snapshot());
  const changes = (): readonly string[] =>
    differences(start, pictureOf(bench.snapshot())).map(({ fact }) => fact);
  /** Opening costs a second: only what was changed is opened anew. */
  const again = async (): Promise<void> => {
    if (changes().length > 0) await bench.open(snapshot);
  };
  bench.requests.reset();
  value(await act());
  const { syncs } = bench.requests();
  const found: string[] = [];
  for (let after = 0; after < syncs; after += 1) {
    for (const way of WAYS) {
      await again();
      bench.fail({ ...way, after });
      const attempt = await act();
      bench.fail(null);
      const where = `request ${after + 1}, ${way.code}`;
      found.push(...objections(attempt, changes()).map((each) => `${where}: ${each}`));
    }
    // A second try comes to its end.
    await again();
    value(await act());
  }
  return found;
}

/** The same of an action that makes sheets, in an empty workbook: only the request that makes them. */
export async function leftBehind(
  bench: Workbench,
  act: () => Promise<Attempt<unknown>>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const way of WAYS) {
    await bench.open();
    const start = pictureOf(bench.snapshot());
    bench.fail({ ...way, after: 1 });
    const attempt = await act();
    bench.fail(null);
    const changed = differences(start, pictureOf(bench.snapshot())).map(({ fact }) => fact);
    found.push(...objections(attempt, changed).map((each) => `${way.code}: ${each}`));
  }
  return found;
}
