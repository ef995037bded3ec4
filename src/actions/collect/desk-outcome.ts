import type { Desk, DeskOutcome } from "../../collect/desk";
import type { KeptDesk } from "../../excel/contract/desk-contract";
import { deskOf } from "./desk-of";
import type { DeskState } from "./desk-state";
import { keptFiles } from "./kept-files";
import { withoutList } from "./units-of-files";

/** An outcome, and which of its units are known from 明细 alone. */
export interface WorkedOut {
  readonly outcome: DeskOutcome;
  readonly fromSheet: ReadonlySet<string>;
}

/** Units of which something came: a file, or one that waits for an answer. */
const cameOf = ({ lines }: DeskOutcome): ReadonlySet<string> =>
  new Set(
    lines
      .filter(({ file, state }) => file !== null || state === "asked")
      .map(({ unit }) => unit.name),
  );

/** Works out how all stands: with the files, and with 明细 for the units of which none came. */
export function workedOut(
  state: DeskState,
  kept: KeptDesk,
  outcomeOf: (desk: Desk) => DeskOutcome,
): WorkedOut {
  const given = deskOf(state, kept);
  const desk = given.units.length > 0 ? given : withoutList(given, kept.lines);
  const outcome = outcomeOf(desk);
  if (kept.lines.length === 0) return { outcome, fromSheet: new Set() };
  const came = cameOf(outcome);
  const lines = keptFiles(
    kept.lines.filter(({ unit }) => !came.has(unit)),
    kept.returns,
  );
  if (lines.length === 0) return { outcome, fromSheet: new Set() };
  return {
    outcome: outcomeOf({
      ...desk,
      files: [...desk.files, ...lines.map(({ file }) => file)],
      assignments: [
        ...desk.assignments,
        ...lines.map(({ unit, file }) => ({ path: file.path, unit })),
      ],
    }),
    fromSheet: new Set(lines.map(({ unit }) => unit)),
  };
}
