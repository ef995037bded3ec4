const SHEET = "(?:'(?:[^']|'')+'|[^,'!()]+)!";
/** A column of a sheet; of a sheet that was deleted, only that is left. */
const COLUMN = `(?:${SHEET}\\$[A-Z]+:\\$[A-Z]+|(?:${SHEET})?#REF!)`;
const CRITERION = '"(?:[^"]|"")*"(?:&DATE\\(\\d+,1,1\\))?';
const COUNT = `COUNTIFS\\(${COLUMN},${CRITERION}(?:,${COLUMN},${CRITERION})*\\)`;
const OWN = new RegExp(`^=${COUNT}(?:-${COUNT})?$`, "u");

/**
 * Whether a formula is built as ours are, whichever ledger it counts: one of another year, or one that
 * was deleted (#REF!). 按台账计数 may put another one in its place.
 */
export const isOwnFormula = (formula: unknown): boolean =>
  typeof formula === "string" && OWN.test(formula);
