import { workbookActions } from "../../src/excel/actions";
import type { Attempt } from "../../src/excel/contract/attempt";
import type { Workbench } from "../../workbench/node/open";
import { deskWith, fileOfUnit, outcomeOf, unitsOf, writeFirst } from "./desk";
import { leftBehind, toldWrongly } from "./faulted";
import { closeAll, newWorkbook } from "./workbook";

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
    expect(await toldWrongly(bench, snapshot, act)).toEqual([]);
  });

  test("setUpDesk leaves no sheet behind", async () => {
    const setUp = () => workbookActions.setUpDesk(DESK.frame, FEW);
    expect(await leftBehind(bench, setUp)).toEqual([]);
  });
});
