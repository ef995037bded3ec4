import { toldFindings } from "../../check/review/completeness";
import type { CompletenessFacts } from "../../check/review/completeness";
import { tableState, textState } from "../../check/review/state";
import type { FindingState } from "../../check/review/state";
import type { CheckOutcome } from "../../excel/contract";
import type { TableKey } from "../../report/form";
import { TABLE_KEYS } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import type { CheckedText } from "./checked-text";

/** How a part of the report stands. */
export interface PartState {
  /** 表二, 表三, 表四, 整份报告. */
  readonly name: string;
  /** Null where the part could not be audited. */
  readonly counts: Readonly<Record<FindingState, number>> | null;
}

function counted(states: readonly FindingState[]): Readonly<Record<FindingState, number>> {
  const counts = { open: 0, kept: 0, hint: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

/** What completeness and verdict are told from. */
export function factsOf(outcome: CheckOutcome, text: CheckedText): CompletenessFacts {
  const { report, set, kept, refused, findings } = outcome;
  return {
    report,
    set,
    kept,
    unread: refused,
    findings: findings.map(({ finding }) => finding),
    text: text.kind === "checked" ? text : null,
  };
}

/** The tables; what concerns no single one comes first, where there is something. */
export function tableParts(facts: CompletenessFacts): readonly PartState[] {
  const told = toldFindings(facts);
  const statesOf = (table: TableKey | null): readonly FindingState[] =>
    told
      .filter((finding) => finding.table === table)
      .map((finding) => tableState(finding, facts).state);
  const whole = statesOf(null);
  return [
    ...(whole.length === 0 ? [] : [{ name: "整份报告", counts: counted(whole) }]),
    ...TABLE_KEYS.map((table) => ({
      name: TABLE_NAMES[table].short,
      counts: facts.unread.some((one) => one.table === table) ? null : counted(statesOf(table)),
    })),
  ];
}

/** The text; null where it was not audited. */
export function textCounts(facts: CompletenessFacts): PartState["counts"] {
  const { text } = facts;
  return text && counted(text.findings.map((finding) => textState(finding, facts).state));
}
