import type { InsertRequest, Profile, TotalsMode } from "../excel/contract/contract";
import { dueYear } from "../report/formats";
import type { FormatKey, TableKey } from "../report/form";
import { formatForYear } from "../report/formats";
import type { Level } from "../report/levels";
import { levelOfName } from "../recognise/level-of-name";

/** What stands in the fields of 填表 as typed; it is kept whatever happens to the screen. */
export interface ProfileForm {
  readonly organisation: string;
  /** As typed, so that a half-typed year is not lost. */
  readonly year: string;
  /** The user's own choice; null follows the name. */
  readonly level: Level | null;
  /** The user's own choice; null follows the year. */
  readonly format: FormatKey | null;
  readonly totals: TotalsMode;
  /** Whether the user typed anything: a profile loaded later does not overwrite it. */
  readonly touched: boolean;
}

export function emptyForm(today: Date): ProfileForm {
  return {
    organisation: "",
    year: String(dueYear(today)),
    level: null,
    format: null,
    totals: "formulas",
    touched: false,
  };
}

/** The form with what the workbook kept; what the user typed meanwhile stays. */
export function withProfile(form: ProfileForm, profile: Profile): ProfileForm {
  if (form.touched) return form;
  const { organisation, year } = profile;
  return { ...form, organisation, year: String(year), level: ownLevel(profile) };
}

/** A kept level that the name tells anyway goes on following the name. */
export function ownLevel({ organisation, level }: Omit<Profile, "year">): Level | null {
  return level === levelOfName(organisation) ? null : level;
}

/** A field of 填表 that somebody is led to. */
export type ProfileField = keyof ProfileFields;

/** What of the form says who reports for which year. */
type ProfileFields = Pick<ProfileForm, "organisation" | "year" | "level">;

/** The typed year as a number; null while it is none that a report can have. */
export function yearOf(form: Pick<ProfileForm, "year">): number | null {
  const typed = form.year.trim().normalize("NFKC");
  if (!/^\d{4}$/.test(typed)) return null;
  const year = Number(typed);
  return year >= 2008 && year <= 2100 ? year : null;
}

/** The chosen edition, else the one that the year has to use. */
export function formatOf(form: ProfileForm): FormatKey {
  return form.format ?? formatForYear(yearOf(form) ?? Infinity).key;
}

/** The chosen level, else the one that the name tells; null where that could be two. */
export function levelOf({ organisation, level }: Omit<ProfileFields, "year">): Level | null {
  return level ?? levelOfName(organisation);
}

/** What is missing or wrong in a field, as a sentence for the user. */
export interface FormProblems {
  readonly organisation: string | null;
  readonly year: string | null;
}

export function problemsOf(form: Omit<ProfileFields, "level">): FormProblems {
  return {
    organisation: form.organisation.trim() === "" ? "请填写单位名称。" : null,
    year: yearOf(form) === null ? "请填四位数，例如 2024。" : null,
  };
}

/** Who reports for which year, "" while the unit has no name yet; null while the year is none. */
export function profileOf(form: ProfileFields): Profile | null {
  const year = yearOf(form);
  if (year === null) return null;
  return { organisation: form.organisation.trim(), year, level: levelOf(form) };
}

/** Whether a name would be left out that the workbook may have: it has not said yet. */
export function mayHaveName({
  form,
  isProfileRead,
}: {
  readonly form: ProfileForm;
  readonly isProfileRead: boolean;
}): boolean {
  return !isProfileRead && form.organisation.trim() === "";
}

/** The same where the unit has a name; else null. */
export function namedProfileOf(form: ProfileFields): Profile | null {
  const profile = profileOf(form);
  return profile === null || profile.organisation === "" ? null : profile;
}

export function requestOf(
  form: ProfileForm,
  profile: Profile,
  tables: readonly TableKey[],
): InsertRequest {
  return { profile, format: formatOf(form), tables, totals: form.totals };
}
