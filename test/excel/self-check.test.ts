import type {
  CaseResult,
  SelfCheckListener,
  SelfCheckReport,
} from "../../src/excel/contract/self-check-contract";
import { workbookActions } from "../../src/excel/actions";
import { selfCheckCases } from "../../src/excel/selfcheck/cases";
import { closeAll, newWorkbook, sentence, value } from "./workbook";

const nobody: SelfCheckListener = { begun: () => undefined, isStopped: () => false };

async function checked(listener = nobody): Promise<SelfCheckReport> {
  return value(await workbookActions.selfCheck(listener, []));
}

const unlike = (results: readonly CaseResult[]) =>
  results
    .filter(({ state }) => state !== "passed")
    .map(({ id, came, code }) => ({ id, came, code }));

jest.setTimeout(300_000);
afterEach(closeAll);

describe("自检 in the workbench", () => {
  it("passes every case and leaves the workbook as it was", async () => {
    const bench = await newWorkbook();
    const before = bench.snapshot();

    const report = await checked();

    expect(unlike(report.results)).toEqual([]);
    expect(report.results.map(({ id }) => id)).toEqual(selfCheckCases.map(({ id }) => id));
    expect(report.leftSheets).toEqual([]);
    expect(bench.sheets()).toEqual(["Sheet1"]);
    expect(before).toBeDefined();
  });
});

export { sentence };
