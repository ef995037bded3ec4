import type { Finding } from "../../check/finding";
import { countDue } from "../../check/review/verdict";
import type { DueCounts } from "../../check/review/verdict";
import { strikeKey } from "../../collect/desk";
import type { DeskOutcome, Return, UnitLine } from "../../collect/desk";
import type { ReadReport } from "../../collect/received";
import { returnOf } from "./desk-of";

/** A unit with something that an opinion would say. */
export interface OpinionUnit {
  readonly line: UnitLine;
  readonly read: ReadReport;
  readonly returned: Return;
  /** What is due without what was struck. */
  readonly due: DueCounts;
  /** How many findings are not sent. */
  readonly struck: number;
  /** It has errors and has not been sent back: chosen unless the officer chooses otherwise. */
  readonly isProposed: boolean;
}

/** Units that an opinion can be written of; of those known from 明细 alone nobody knows enough. */
export function opinionUnits(
  { lines, desk }: DeskOutcome,
  fromSheet: ReadonlySet<string>,
): readonly OpinionUnit[] {
  return lines.flatMap((line): OpinionUnit[] => {
    const { unit, file, state } = line;
    const read = file?.content;
    if (read?.kind !== "read" || fromSheet.has(unit.name)) return [];
    const returned = returnOf(desk.returns, unit.name);
    const struck = new Set(returned.struck);
    const isSent = (finding: Finding): boolean => !struck.has(strikeKey(finding));
    const { findings } = read.audit;
    const sent = findings.filter(isSent);
    const due = countDue(sent);
    if (sent.every((finding) => finding.state !== "open")) return [];
    return [
      {
        ...{ line, read, returned, due },
        struck: findings.length - sent.length,
        isProposed: due.errors > 0 && state !== "returned",
      },
    ];
  });
}
