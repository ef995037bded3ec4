import type { Desk, Return } from "../../collect/desk";
import type { KeptDesk } from "../../excel/contract/desk-contract";
import type { DeskState, PendingReturn } from "./desk-state";

const NOTHING_RETURNED: Omit<Return, "unit"> = {
  returned: "",
  due: "",
  remarks: "",
  struck: [],
  fingerprint: "",
};

/** The lines of 退回清单 with what was changed here since. */
function returnsWith(
  returns: readonly Return[],
  pending: ReadonlyMap<string, PendingReturn>,
): readonly Return[] {
  const known = new Set(returns.map(({ unit }) => unit));
  const added = [...pending.keys()].filter((unit) => !known.has(unit));
  return [
    ...returns.map((one) => ({ ...one, ...pending.get(one.unit) })),
    ...added.map((unit) => ({ unit, ...NOTHING_RETURNED, ...pending.get(unit) })),
  ];
}

/** Everything that the workbook keeps with everything that came in. */
export function deskOf(
  { frame, setUp, files, assignments, pending }: DeskState,
  kept: KeptDesk,
): Desk {
  const { units, adjustments, returns, previous } = kept;
  return {
    frame,
    units,
    files,
    assignments,
    adjustments,
    returns: returnsWith(returns, pending),
    previous: previous.length > 0 ? previous : (setUp.lastYear?.previous ?? []),
  };
}

/** The line of 退回清单 of a unit, as it would be written now. */
export function returnOf(returns: readonly Return[], unit: string): Return {
  return returns.find((one) => one.unit === unit) ?? { unit, ...NOTHING_RETURNED };
}
