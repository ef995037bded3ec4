import { useMemo } from "react";
import type { Checked } from "../../actions/checked";
import { prepare } from "../../actions/judge";
import type { Audit } from "../../check/audit";
import type { Finding } from "../../check/finding";
import type { DraftDocument } from "../../draft/document";
import type { DraftForm } from "../../draft/form";
import type { SectionKey } from "../../report/text";
import { useJudged } from "../judge/use-judged";
import type { Pane } from "../use-pane";
import { composeOn, groundsOf } from "./grounds";
import type { Grounds } from "./grounds";
import { paragraphsIn } from "./sheet-edits";

/** The text as it stands on a screen, with what the rules say of the whole report with it. */
export interface ShownText {
  readonly document: DraftDocument;
  readonly audit: Audit;
  /** False while the text is being judged: of the text the audit says nothing yet. */
  readonly isJudged: boolean;
}

function ofSession(outcome: Checked, form: DraftForm) {
  const isJudged = outcome.form === form && outcome.unjudged?.kind !== "waiting";
  return { of: outcome, audit: outcome.audit, isJudged };
}

/**
 * The text of a form: what the session judges, or the same judged with a form that stands on this
 * screen only. A text is shown with its own findings: the one before stays until those are there.
 */
export function useTextOfForm(
  { judgeText, state: { writing } }: Pane,
  outcome: Checked,
  form: DraftForm,
): ShownText {
  const isOfSession = form === writing.form && outcome.document !== null;
  const prepared = useMemo(
    () => (isOfSession ? null : prepare(outcome.reading, { form, failure: null }, outcome.ledger)),
    [outcome, form, isOfSession],
  );
  const { of, audit, isJudged } = useJudged(judgeText, prepared) ?? ofSession(outcome, form);
  const written = useMemo(() => of.document ?? composeOn(form, groundsOf(of.reading)), [of, form]);
  return { document: written, audit, isJudged };
}

/** Stands for a paragraph that is empty while it is edited. */
const EMPTY = { text: "……", composed: "" };

function withEditedPlace(form: DraftForm, grounds: Grounds, editing: string | null): DraftForm {
  const stands =
    editing === null || paragraphsIn(composeOn(form, grounds)).some(({ id }) => id === editing);
  return stands ? form : { ...form, edits: { ...form.edits, [editing]: EMPTY } };
}

/**
 * The text for the screen: the paragraph that is being edited keeps its place also while it is
 * empty, and the findings count with it. What leaves the pane is composed without it.
 */
export function useShownText(
  pane: Pane,
  outcome: Checked,
  form: DraftForm,
  editing: string | null,
): ShownText {
  const shown = useMemo(
    () => withEditedPlace(form, groundsOf(outcome), editing),
    [form, outcome, editing],
  );
  return useTextOfForm(pane, outcome, shown);
}

/** The findings of a paragraph; -1 is the section's heading, the title has 0. */
export function findingsAt(
  findings: readonly Finding[],
  section: SectionKey | "title" | "introduction",
  paragraph: number,
): readonly Finding[] {
  return findings.filter(
    ({ span }) => span !== null && span.section === section && span.paragraph === paragraph,
  );
}
