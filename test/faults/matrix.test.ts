import { workbookActions } from "../../src/excel/actions";
import { describeMatrix } from "./describe";
import { WORKBOOK_CASES } from "./workbook-cases";

describeMatrix("the add-in's interface to the workbook", WORKBOOK_CASES);

test("the matrix has every member of the interface", () => {
  const tried = new Set(WORKBOOK_CASES.map(({ name }) => /^workbook\.(\w+)/.exec(name)?.[1]));
  const untried = Object.keys(workbookActions).filter((name) => !tried.has(name));
  // Following the workbook is among the buttons; 自检 has its own faults (`self-check.test.ts`), and
  // so have 汇总 and 台账, which the workbench takes seconds for (`desk-faults`, `ledger-faults`).
  expect(untried).toEqual([
    ...["watch", "selfCheck"],
    ...["loadDesk", "setUpDesk", "writeDesk", "addAdjustment", "goToUnit"],
    ...["readLedgers", "insertLedger", "countFromLedger", "writeDue", "watchLedgers"],
  ]);
});
