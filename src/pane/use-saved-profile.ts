import { useCallback, useEffect, useRef } from "react";
import type { Profile } from "../excel/contract/contract";
import type { ProfileForm } from "../actions/form";
import { profileOf } from "../actions/form";

/** Quiet time after the last key before the profile is kept, in milliseconds; see the narrative's. */
const QUIET = 2000;

/**
 * Keeps a complete profile in the workbook soon after it was typed; the result keeps it at once
 * (a field was left). What was kept already is not written again.
 */
export function useSavedProfile(form: ProfileForm, save: (profile: Profile) => void): () => void {
  const kept = useRef("");
  const keep = useCallback(() => {
    const profile = form.touched ? profileOf(form) : null;
    const text = JSON.stringify(profile);
    if (profile === null || text === kept.current) return;
    kept.current = text;
    save(profile);
  }, [form, save]);
  useEffect(() => {
    const timer = setTimeout(keep, QUIET);
    return () => {
      clearTimeout(timer);
    };
  }, [keep]);
  return keep;
}
