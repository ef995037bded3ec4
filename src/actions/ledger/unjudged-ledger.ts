import type { LedgerUse } from "./ledger-state";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");

/** Why the report was not held against a ledger that is there; null where it was, or none is. */
export function unjudgedLedger(use: LedgerUse | null): string | null {
  switch (use?.kind) {
    case "unread":
      return `台账没有读出来，没有与它核对。${use.sentence}`;
    case "several":
      return `${quoted(use.sheets.map(({ sheet }) => sheet))}都像台账，还没有选用哪一张，没有核对。请到“填表”的台账里选。`;
    case "lacking":
      return `台账“${use.sheet}”没有${quoted(use.columns)}这几列，没有与它核对。请补上表头。`;
    case "read":
    case "none":
    case undefined:
      return null;
  }
}
