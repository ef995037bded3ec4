import type { DeskOutcome } from "../../collect/desk";
import { outcomeOf } from "../../collect/outcome";
import { deskSheets } from "../../collect/sheets/desk-sheets";
import type { DeskSheet } from "../../collect/sheets/sheet";
import type { DeskFrame, Unit } from "../../collect/unit";
import { levelOfName } from "../../recognise/level-of-name";
import type { Profile } from "../contract/contract";

/** How all stands before any report came. */
export function firstOutcome(frame: DeskFrame, units: readonly Unit[]): DeskOutcome {
  return outcomeOf({
    ...{ frame, units },
    ...{ files: [], assignments: [], adjustments: [], returns: [], previous: [] },
  });
}

const ANY_FRAME: DeskFrame = { organisation: "", year: 2025, scope: "all" };

let empty: readonly DeskSheet[] | null = null;

/** The sheets without anything in them: what their headings are. */
export function emptyDesk(): readonly DeskSheet[] {
  empty ??= deskSheets(firstOutcome(ANY_FRAME, []));
  return empty;
}

/** Who reports what the officer adds up. */
export function profileOf({ organisation, year }: DeskFrame): Profile {
  return { organisation, year, level: levelOfName(organisation) };
}
