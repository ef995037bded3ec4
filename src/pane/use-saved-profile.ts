import { useCallback, useEffect, useRef } from "react";
import type { Profile } from "../excel/contract/contract";
import { namedProfileOf, profileOf } from "../actions/form";
import { isWithoutTables } from "../actions/opening-tab";
import type { PaneState } from "../actions/state";

/** Quiet time after the last key before the profile is kept, in milliseconds; see the narrative's. */
const QUIET = 2000;

type Typed = Pick<PaneState, "form" | "reading">;

/** Whether the tables stand without a name: else a name that was emptied takes none away. */
const isNameless = ({ reading }: Typed): boolean =>
  reading !== null && !isWithoutTables(reading) && reading.report.organisation === "";

/**
 * Keeps a complete profile in the workbook soon after it was typed; the result keeps it at once
 * (a field was left). What was kept already is not written again.
 */
export function useSavedProfile(typed: Typed, save: (profile: Profile) => void): () => void {
  const { form } = typed;
  const toKeep = isNameless(typed) ? profileOf : namedProfileOf;
  const kept = useRef("");
  const keep = useCallback(() => {
    const profile = form.touched ? toKeep(form) : null;
    const text = JSON.stringify(profile);
    if (profile === null || text === kept.current) return;
    kept.current = text;
    save(profile);
  }, [form, toKeep, save]);
  useEffect(() => {
    const timer = setTimeout(keep, QUIET);
    return () => {
      clearTimeout(timer);
    };
  }, [keep]);
  return keep;
}
