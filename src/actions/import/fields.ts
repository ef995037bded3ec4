import type { Profile, WorkbookReading } from "../../excel/contract/contract";
import { ownLevel, profileOf } from "../form";
import { latestReading } from "../latest-outcome";
import type { PaneState } from "../state";
import type { Filling } from "./filling";

/**
 * The fields of 填表 say this unit, year and level. What was read since the workbook has them comes
 * with them: the fields are kept by themselves, and held against what was read last.
 */
export function withFields(
  state: PaneState,
  profile: Profile,
  reading: WorkbookReading | null,
): PaneState {
  const { organisation, year } = profile;
  const level = ownLevel(profile);
  const form = { ...state.form, organisation, year: String(year), level, touched: true };
  if (reading === null) return { ...state, form };
  return { ...state, form, reading: latestReading(state.reading, reading) };
}

/** What the fields said before a source's unit and year take their place; null: they stay. */
export function replacedFields({ form }: PaneState, { profile }: Filling): Profile | null {
  const before = profileOf(form);
  if (before === null || profile === null) return null;
  return JSON.stringify(before) === JSON.stringify(profile) ? null : before;
}
