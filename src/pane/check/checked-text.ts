import { useEffect, useMemo, useState } from "react";
import type { TextFinding } from "../../check/text/finding";
import type { CheckOutcome } from "../../excel/contract";
import { lastYearOf } from "../../actions/last-year";
import type { writtenText } from "../draft/written-text";
import type { Pane } from "../use-pane";

/** What 审核 knows of the text that is written in 正文. */
export type CheckedText =
  /** The workbook has not said what it keeps of it, or its rules are still being loaded. */
  | { readonly kind: "unread" }
  /** Nobody has written anything there. */
  | { readonly kind: "none" }
  | { readonly kind: "checked"; readonly findings: readonly TextFinding[] };

/** The text against the tables, as 正文 shows it; its rules are loaded where there is a text. */
export function useCheckedText(pane: Pane, outcome: CheckOutcome | null): CheckedText {
  const { perform } = pane;
  const { ready, form } = pane.state.writing;
  const [write, setWrite] = useState<{ readonly text: typeof writtenText } | null>(null);
  useEffect(() => {
    if (!ready) perform({ kind: "loadDraft", replaceUnreadable: false });
  }, [ready, perform]);
  const written = form !== null;
  useEffect(() => {
    if (!written) return;
    let gone = false;
    import("../draft/written-text").then(
      (loaded) => {
        if (!gone) setWrite({ text: loaded.writtenText });
      },
      // The text stays unread, and 审核 says so.
      (fault: unknown) => reportError(fault),
    );
    return () => {
      gone = true;
    };
  }, [written]);
  return useMemo(() => {
    if (!ready) return { kind: "unread" };
    if (form === null) return { kind: "none" };
    if (write === null || outcome === null) return { kind: "unread" };
    const { findings } = write.text(form, outcome.report, lastYearOf(outcome));
    return { kind: "checked", findings };
  }, [ready, form, write, outcome]);
}
