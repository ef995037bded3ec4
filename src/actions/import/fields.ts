import type { Profile } from "../../excel/contract";
import { profileOf } from "../form";
import type { PaneState } from "../state";
import type { Filling } from "./filling";

/** The fields of 填表 say this unit, year and level. */
export function withFields(state: PaneState, { organisation, year, level }: Profile): PaneState {
  const form = { ...state.form, organisation, year: String(year), level, touched: true };
  return { ...state, form };
}

/** What the fields said before a source's unit and year take their place; null: they stay. */
export function replacedFields({ form }: PaneState, { profile }: Filling): Profile | null {
  const before = profileOf(form);
  if (before === null || profile === null) return null;
  return JSON.stringify(before) === JSON.stringify(profile) ? null : before;
}
