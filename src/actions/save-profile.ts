import type { Profile } from "../excel/contract/contract";
import { action } from "./action";
import type { Action } from "./action";
import { holdsNumbers } from "./holds-numbers";
import { noticed, withoutFailure } from "./notices";
import { readWorkbook } from "./read-workbook";
import {
  HEADINGS_LEFT,
  headingLines,
  headingsWritten,
  OTHER_REPORT,
  yearLeftSentence,
} from "./sentences";
import type { Notice, PaneState } from "./state";

interface SavedInput {
  readonly profile: Profile;
  /** 改表头: the user said that the tables are of this year. */
  readonly isSaid?: true;
}

/**
 * The year over tables that hold numbers is not changed without being asked; tables of blanks are of
 * any year. Who opens last year's workbook for this year's report types the new year first and
 * inserts new tables then.
 */
function otherYear({ reading }: PaneState, { profile, isSaid }: SavedInput): number | null {
  if (reading === null || isSaid === true || !holdsNumbers(reading)) return null;
  const printed = reading.sheet.headings?.flatMap(({ year }) => year ?? []) ?? [];
  return printed.find((year) => year !== profile.year) ?? null;
}

/** Keeps who reports for which year; the lines over our tables follow. */
export const saveProfile: Action<SavedInput> = action({
  name: "save",
  busy: "正在保存…",
  tab: "fill",
  alone: false,
  run: async ({ workbook }, input: SavedInput, state) => {
    const printed = otherYear(state(), input);
    const saved =
      printed === null
        ? await workbook.saveProfile(input.profile)
        : await workbook.keepProfile(input.profile);
    return saved.ok ? { ok: true, value: { ...saved.value, printed } } : saved;
  },
  done: (state, { written, left, printed, otherReport }, { profile }) => {
    const saved = withoutFailure(state, "save");
    const tell = (notice: Notice): PaneState => noticed(saved, "fill", notice);
    if (printed !== null) {
      const press = saveProfile({ profile, isSaid: true });
      return tell({
        tone: "info",
        text: yearLeftSentence(printed, profile.year),
        retry: null,
        offers: [{ label: `把表头改成 ${profile.year} 年`, press }],
      });
    }
    if (otherReport) return tell({ tone: "info", text: OTHER_REPORT, retry: null });
    if (left.length > 0) {
      return tell({ tone: "info", text: HEADINGS_LEFT, lines: headingLines(left), retry: null });
    }
    return written.length === 0
      ? saved
      : tell({ tone: "success", text: headingsWritten(written), retry: null });
  },
  after: () => [readWorkbook()],
});
