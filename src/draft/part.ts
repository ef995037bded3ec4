import type { DraftParagraph, Run } from "./document";
import type { LeftOut } from "./figures";
import type { DraftForm } from "./form";
import type { Report } from "../report/model";
import { openBlanks } from "./blanks";
import { withTypedGaps } from "./gaps";
import { joinRuns } from "./say";
import { oneLine } from "./words";

/** What all parts are written from. */
export interface Source {
  readonly form: DraftForm;
  readonly report: Report;
  /** 我镇, 我局. */
  readonly self: string;
  /** Last year's report, where the form wants it compared and it is known. */
  readonly lastYear: Report | null;
}

/** A paragraph's place: always there under its id, so that an edit finds it; empty when silent. */
export interface Slot {
  readonly id: string;
  /** What stands before the words and is never the user's: the number of an entry. */
  readonly prefix: string;
  readonly runs: readonly Run[];
}

/** A part of the text and what could not be said. */
export interface Part {
  readonly slots: readonly Slot[];
  readonly leftOut: readonly LeftOut[];
}

/** What a table has to tell. */
export interface Told {
  readonly runs: readonly Run[];
  readonly leftOut: readonly LeftOut[];
  /** Whether it tells that there was nothing at all. */
  readonly nothing: boolean;
}

export const slot = (id: string, runs: readonly Run[], prefix = ""): Slot => ({
  id,
  prefix,
  runs,
});

export const part = (slots: readonly Slot[], leftOut: readonly LeftOut[] = []): Part => ({
  slots,
  leftOut,
});

const asRuns = (text: string): readonly Run[] => (text === "" ? [] : [{ kind: "text", text }]);

/** What an edited paragraph says: one line, without the number or heading that we put before it. */
function ownWords(text: string, prefix: string, lead: string): string {
  const line = oneLine(text);
  const bare = lead !== "" && line.startsWith(lead) ? line.slice(lead.length) : line;
  return prefix === "" ? bare : bare.replace(/^\d{1,2}[.．、]\s*/u, "");
}

/** The paragraphs of slots, with the user's edits in their places; silent slots are gone. */
export function paragraphsOf(
  slots: readonly Slot[],
  form: DraftForm,
  lead = "",
): readonly DraftParagraph[] {
  const blanks = openBlanks({ ...form, edits: {} });
  const { edits } = form;
  return slots.flatMap(({ id, prefix, runs }) => {
    const edit = edits[id];
    const words = edit === undefined ? runs : asRuns(ownWords(edit.text, prefix, lead));
    if (words.length === 0) return [];
    const whole = withTypedGaps(joinRuns([...asRuns(prefix), ...words]), blanks);
    return [{ id, heading: 0, runs: whole, edited: edit !== undefined } satisfies DraftParagraph];
  });
}

/**
 * The paragraphs under a heading （一）主动公开, which stands on its own or runs into the first of
 * them. Nothing at all when there are none.
 */
export function underHeading(
  id: string,
  heading: string,
  slots: readonly Slot[],
  form: DraftForm,
): readonly DraftParagraph[] {
  const lead = `${heading}。`;
  const [first, ...rest] = paragraphsOf(slots, form, lead);
  if (first === undefined) return [];
  if (form.style.headings === "run-in") {
    return [{ ...first, runs: joinRuns([...asRuns(lead), ...first.runs]) }, ...rest];
  }
  const edit = form.edits[id];
  const words = edit === undefined ? "" : ownWords(edit.text, "", "");
  const runs = withTypedGaps(asRuns(words === "" ? heading : words), []);
  return [{ id, heading: 2, runs, edited: words !== "" }, first, ...rest];
}
