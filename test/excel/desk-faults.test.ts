import { workbookActions } from "../../src/excel/actions";
import type { Attempt } from "../../src/excel/contract/attempt";
import type { Workbench } from "../../workbench/node/open";
import { differences, pictureOf } from "../faults/picture";
import { admits, badWords, denies } from "../faults/words";
import { deskWith, fileOfUnit, outcomeOf, unitsOf, writeFirst } from "./desk";
import { closeAll, newWorkbook, value } from "./workbook";

jest.mock("../../src/collect/sheets/subtotal-formulas", () =>
  jest.requireActual<object>("./cheap-formulas"),
);

afterAll(closeAll);

const FEW = unitsOf(4);
const DESK = deskWith(FEW);
const OUTCOME = outcomeOf(DESK);
const CELL = { table: "requests", row: "granted", column: "naturalPerson" } as const;
const CORRECTED = outcomeOf({
  ...DESK,
  files: DESK.files.map((file, at) => {
    const own = FEW[at];
    return at === 1 && own !== undefined ? fileOfUnit(own, 1, 8) : file;
  }),
});

const ACTIONS: Readonly<Record<string, () => Promise<Attempt<unknown>>>> = {
  loadDesk: () => workbookActions.loadDesk(),
  writeDesk: () => workbookActions.writeDesk(CORRECTED),
  addAdjustment: () =>
    workbookActions.addAdjustment({
      ...{ unit: FEW[1]?.name ?? "", cell: CELL, amount: -1, reason: "联合发文", by: "" },
    }),
  goToUnit: () => workbookActions.goToUnit(FEW[1]?.name ?? "", null),
};

/** Refused before, in the middle, and after everything was done. */
const WAYS = [
  { code: "GeneralException" },
  { code: "Conflict", done: 12 },
  { code: "RequestAborted", done: "all" },
] as const;

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

describe("a request that goes wrong leaves nothing half-said", () => {
  let bench: Workbench;
  let snapshot: ReturnType<Workbench["snapshot"]>;
  beforeAll(async () => {
    bench = await newWorkbook();
    await writeFirst(OUTCOME);
    snapshot = bench.snapshot();
  });

  test.each(Object.keys(ACTIONS))("%s", async (name) => {
    const act = ACTIONS[name];
    if (act === undefined) throw new Error(name);
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
      value(await act());
    }
    expect(found).toEqual([]);
  });

  test("setUpDesk leaves no sheet behind", async () => {
    const found: string[] = [];
    for (const way of WAYS) {
      await bench.open();
      const start = pictureOf(bench.snapshot());
      bench.fail({ ...way, after: 1 });
      const attempt = await workbookActions.setUpDesk(DESK.frame, FEW);
      bench.fail(null);
      const changed = differences(start, pictureOf(bench.snapshot())).map(({ fact }) => fact);
      found.push(...objections(attempt, changed).map((each) => `${way.code}: ${each}`));
    }
    expect(found).toEqual([]);
  });
});
