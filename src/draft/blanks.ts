import { gapText } from "../report/gap-text";
import type { DraftForm } from "./form";

const BLANK = /[{｛]([^{}｛｝]*)[}｝]/gu;

/** The blanks of a phrase that are still to be filled: "开展培训{次数}次" has 次数. */
export function blanksIn(text: string): readonly string[] {
  return [...text.matchAll(BLANK)].map(([, name]) => name ?? "");
}

/** A name as it stands in a gap; longer ones are somebody's text in brackets. */
const NAME = /^[^【】]{1,40}$/u;

/** The same with a gap for each blank: {几次} is 【待填：几次】. */
export function withBlanksAsGaps(text: string): string {
  return text.replace(BLANK, (whole: string, name: string) =>
    NAME.test(name.trim()) ? gapText(name.trim()) : whole,
  );
}

/** A place in the form where a blank is still to be filled. */
export interface OpenBlank {
  readonly field: string;
  readonly blank: string;
}

function search(value: unknown, field: string): readonly OpenBlank[] {
  if (typeof value === "string") return blanksIn(value).map((blank) => ({ field, blank }));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    // What we had once written is not exported.
    key === "composed" ? [] : search(inner, field === "" ? key : `${field}.${key}`),
  );
}

/** All blanks of phrases that nobody has filled, in the order of the form. */
export function openBlanks(form: DraftForm): readonly OpenBlank[] {
  return search(form, "");
}
