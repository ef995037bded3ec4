import { useCallback, useEffect } from "react";
import type { DraftForm } from "../../draft/form";
import type { Writing } from "../../actions/narrative/writing";

/** Quiet time after the last key before the form is kept, in milliseconds. */
const QUIET = 1000;

/**
 * Keeps the form in the workbook soon after it was typed, and at once when the pane is hidden or
 * closed; the result keeps it at once, too (another tab was chosen).
 */
export function useSavedDraft(
  { form, saved }: Writing,
  save: (form: DraftForm) => void,
): () => void {
  const keep = useCallback(() => {
    if (form !== null && form !== saved) save(form);
  }, [form, saved, save]);
  useEffect(() => {
    const timer = setTimeout(keep, QUIET);
    const hidden = (): void => {
      if (document.visibilityState === "hidden") keep();
    };
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", keep);
    };
  }, [keep]);
  return keep;
}
