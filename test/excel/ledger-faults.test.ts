import { workbookActions } from "../../src/excel/actions";
import type { Attempt } from "../../src/excel/contract/attempt";
import type { LedgerRow } from "../../src/ledger/row";
import type { Workbench } from "../../workbench/node/open";
import { day } from "../ledger/ledgers";
import { leftBehind, toldWrongly } from "./faulted";
import { closeAll, newWorkbook, value } from "./workbook";

afterAll(closeAll);

const profile = { organisation: "宝清县朝阳镇", year: 2025, level: "township" } as const;
const SHEET = "依申请公开台账";
const ROWS: readonly LedgerRow[] = [
  { number: "2025-1", received: day("2025-03-01"), applicantKind: "自然人" },
];

const insert = () => workbookActions.insertLedger({ profile, rows: ROWS });

async function ledgerId(): Promise<string> {
  const [ledger] = value(await workbookActions.readLedgers("ours"));
  return ledger?.id ?? "";
}

const ACTIONS: Readonly<Record<string, () => Promise<Attempt<unknown>>>> = {
  readLedgers: () => workbookActions.readLedgers("all"),
  // Some of the cells: every fault opens the workbook anew.
  countFromLedger: () =>
    workbookActions.countFromLedger({
      sheet: SHEET,
      cells: ["received", "carriedIn"].map((row) => ({
        ...{ table: "requests", row, column: "naturalPerson" },
      })),
    }),
};

describe("a request that goes wrong leaves nothing half-said", () => {
  let bench: Workbench;
  let snapshot: ReturnType<Workbench["snapshot"]>;
  beforeAll(async () => {
    bench = await newWorkbook();
    value(await insert());
    const tables = ["requests", "proceedings"] as const;
    value(
      await workbookActions.insertTables({ profile, format: "2021", tables, totals: "formulas" }),
    );
    snapshot = bench.snapshot();
  });

  test.each(Object.keys(ACTIONS))("%s", async (name) => {
    const act = ACTIONS[name];
    if (act === undefined) throw new Error(name);
    expect(await toldWrongly(bench, snapshot, act)).toEqual([]);
  });

  test("writeDue", async () => {
    await bench.open(snapshot);
    const id = await ledgerId();
    const fixes = [{ row: 4, from: null, day: day("2025-03-28") }];
    const act = () => workbookActions.writeDue(id, fixes);
    expect(await toldWrongly(bench, snapshot, act)).toEqual([]);
  });

  test("insertLedger leaves no sheet behind", async () => {
    expect(await leftBehind(bench, insert)).toEqual([]);
  });
});
