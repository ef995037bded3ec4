import type { SetUpForm } from "../../actions/collect/desk-state";
import { yearOf } from "../../actions/form";
import type { ProfileForm } from "../../actions/form";
import type { DeskFrame } from "../../collect/unit";
import { readUnitList } from "../../collect/unit-list";
import type { UnitList } from "../../collect/unit-list";
import { separatedValues } from "../../exchange/separated-values";

/** What stands in the fields: as typed here, else as 填表 has it. */
export function shownFrame(
  { organisation, year }: Pick<SetUpForm, "organisation" | "year">,
  profile: ProfileForm,
): { readonly organisation: string; readonly year: string } {
  return { organisation: organisation ?? profile.organisation, year: year ?? profile.year };
}

/** Whose sum it is; null while unit or year is missing. */
export function setUpFrame(setUp: SetUpForm, profile: ProfileForm): DeskFrame | null {
  const shown = shownFrame(setUp, profile);
  const year = yearOf(shown);
  const organisation = shown.organisation.trim();
  return year === null || organisation === "" ? null : { organisation, year, scope: setUp.scope };
}

/** A table as a spreadsheet puts it on the clipboard; a name a line where there are no tabs. */
const pastedGrid = (text: string): readonly (readonly string[])[] =>
  text.includes("\t") ? separatedValues(text) : text.split(/\r\n?|\n/u).map((line) => [line]);

/** The list as it will be written: of a file, else of last year, else as typed. */
export function listOf(setUp: SetUpForm, organisation: string): UnitList {
  const { file, lastYear, list } = setUp;
  if (file !== null) return readUnitList(file.grid, organisation);
  if (list.trim() !== "") return readUnitList(pastedGrid(list), organisation);
  if (lastYear !== null) {
    const { units, problems } = lastYear;
    return { units, problems, notes: [] };
  }
  return { units: [], problems: [], notes: [] };
}
