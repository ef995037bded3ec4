import type { DraftForm } from "./form";
import type { Slot } from "./part";
import { slot } from "./part";
import { say } from "./say";
import { entry, numeral } from "./words";

/** The words before a list: of several entries, and of one that follows in the same sentence. */
export interface Leads {
  readonly many: string;
  readonly one: string;
}

/** A short name for an entry that stays while its words stay, wherever it moves in the list. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** The entries of a list as the form has them: cleaned, without empty ones and repetitions. */
export function entriesOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(entry))].filter((text) => text !== "");
}

function inOneParagraph(entries: readonly string[], lead: string): string {
  const mark = entries.some((text) => /[。！？]/u.test(text)) ? "。" : "；";
  return `${lead}${entries.map((text, at) => `${numeral(at + 1)}是${text}`).join(mark)}。`;
}

/**
 * Entries as the form's style wants them: one paragraph with 一是…；二是…, or a paragraph each with
 * 1. 2. after a line that leads to them. A single entry is a plain sentence.
 */
export function listSlots(
  id: string,
  texts: readonly string[],
  { style }: DraftForm,
  leads: Leads,
  /** The line before 1. 2. where 一是 needs none. */
  lineBefore = leads.many,
): readonly Slot[] {
  const entries = entriesOf(texts);
  const [first] = entries;
  if (first === undefined) return [slot(id, [])];
  if (entries.length === 1) return [slot(id, say`${leads.one}${first}。`)];
  if (style.numbering === "chinese") return [slot(id, say`${inOneParagraph(entries, leads.many)}`)];
  return [
    slot(id, say`${lineBefore}`),
    ...entries.map((text, at) => slot(`${id}.${fingerprint(text)}`, say`${text}。`, `${at + 1}.`)),
  ];
}

/** The measures of an aspect, and what is said of it when there is nothing else. */
export interface Measures {
  readonly id: string;
  readonly texts: readonly string[];
  readonly neutral: string;
}

/**
 * The facts of an aspect and then its measures. A single measure is the last sentence of the
 * facts; without facts and measures the first slot has the neutral sentence.
 */
export function withMeasures(
  facts: readonly Slot[],
  { id, texts, neutral }: Measures,
  form: DraftForm,
): readonly Slot[] {
  const entries = entriesOf(texts);
  const last = facts.map(({ runs }) => runs.length > 0).lastIndexOf(true);
  if (last === -1 && entries.length === 0) {
    return [
      ...facts.map((fact, at) => (at === 0 ? { ...fact, runs: say`${neutral}` } : fact)),
      slot(id, []),
    ];
  }
  const [only] = entries;
  if (last >= 0 && entries.length === 1 && only !== undefined && form.edits[id] === undefined) {
    return facts.map((fact, at) =>
      at === last ? { ...fact, runs: say`${fact.runs}${only}。` } : fact,
    );
  }
  return [...facts, ...listSlots(id, texts, form, { many: "", one: "" }, "主要做法如下：")];
}
