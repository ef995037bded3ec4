import { useCallback, useEffect } from "react";
import type { DraftForm } from "../../draft/form";
import type { Writing } from "../../actions/narrative/writing";

/**
 * Quiet time after the last key before the form is kept, in milliseconds. Not shorter: in Excel 2021
 * and 2024 every write, settings too, empties the list of what the user can undo (office-js #6170).
 */
const QUIET = 2000;

/**
 * Keeps the form in the workbook when typing has paused, and at once when the pane is left, hidden
 * or closed; the result keeps it at once, too (another tab was chosen).
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
    window.addEventListener("blur", keep);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", keep);
      window.removeEventListener("blur", keep);
    };
  }, [keep]);
  return keep;
}
