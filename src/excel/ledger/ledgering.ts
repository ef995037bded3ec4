/** What the workbook does with 依申请公开台账: loaded with the first of it. */
export { countFromLedger } from "./count";
export { insertLedger } from "./insert-ledger";
export { readLedgers } from "./read-ledgers";
export { watchLedgers } from "./watch-ledgers";
export { writeDue } from "./write-due";
