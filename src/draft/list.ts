import { withoutEndings } from "../report/endings";
import type { DraftForm } from "./form";
import { gapRuns } from "./gaps";
import { leadsOf } from "./measure-leads";
import type { Gap } from "./gaps";
import type { Slot } from "./part";
import { slot } from "./part";
import { say } from "./say";
import { numeral } from "./numeral";
import { ownListIn } from "./own-list";
import { entry } from "./words";

/** The words before a list: of several entries, and of one that follows in the same sentence. */
export interface Leads {
  readonly many: string;
  readonly one: string;
  /** The line before paragraphs with 1. 2., where it is another than before 一是. */
  readonly line?: string;
}

/** A short name for an entry that stays while its words stay, wherever it moves in the list. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** An entry ends with the mark of its list: 狠抓落实！ is no entry that a 。 may follow. */
const item = (text: string): string => entry(withoutEndings(text.trim(), ["！", "!", " "]));

/** The entries that were typed into one: those of a list, or one with the words before them. */
function entriesIn(text: string): readonly string[] {
  const list = ownListIn(text);
  if (list === null) return [item(text)];
  const items = list.items.map(item);
  return list.lead.trim() === "" ? items : [item(`${list.lead}${items.join("，")}`)];
}

/**
 * The entries of a list as the form has them: cleaned, without repetitions and those that tell
 * nothing, those of a list that was pasted into one entry each on its own.
 */
export function entriesOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap(entriesIn))].filter((text) => text !== "");
}

function inOneParagraph(entries: readonly string[], lead: string): string {
  const mark = entries.some((text) => /[。！？]/u.test(text)) ? "。" : "；";
  return `${lead}${entries.map((text, at) => `${numeral(at + 1)}是${text}`).join(mark)}。`;
}

/** A number does not run into another one: 1. 3月 is not 1.3 months. */
const numberBefore = (number: number, text: string): string =>
  /^\d/u.test(text) ? `${number}. ` : `${number}.`;

/**
 * Entries as the form's style wants them: one paragraph with 一是…；二是…, or a paragraph each with
 * 1. 2. after a line that leads to them. A single entry is a plain sentence.
 */
export function listSlots(
  id: string,
  texts: readonly string[],
  { style }: DraftForm,
  leads: Leads,
): readonly Slot[] {
  const entries = entriesOf(texts);
  const [first] = entries;
  if (first === undefined) return [slot(id, [])];
  if (entries.length === 1) return [slot(id, say`${leads.one}${first}。`)];
  if (style.numbering !== "arabic") return [slot(id, say`${inOneParagraph(entries, leads.many)}`)];
  return [
    // Not the id of the list in one paragraph, which may have been edited as a whole.
    slot(`${id}.lead`, say`${leads.line ?? leads.many}`),
    ...entries.map((text, at) =>
      slot(`${id}.${fingerprint(text)}`, say`${text}。`, numberBefore(at + 1, text)),
    ),
  ];
}

/** The measures of an aspect. */
export interface Measures {
  readonly id: string;
  readonly texts: readonly string[];
  /** What stands there when nothing at all is told; null where that is no gap. */
  readonly missing: Gap | null;
}

/** Whether a paragraph was written by hand. */
export function byHand({ edits }: DraftForm, id: string): boolean {
  return (edits[id]?.text ?? "").trim() !== "";
}

/** Whether a sentence can be the last of a paragraph: it was not edited, or with it. */
function takes({ edits }: DraftForm, { id }: Slot, sentence: string): boolean {
  const edit = edits[id];
  return edit === undefined || edit.composed.endsWith(sentence);
}

/**
 * The facts of an aspect and then its measures. A single measure is the last sentence of the
 * facts; without facts and measures, and nothing written by hand, the first slot is the gap.
 */
export function withMeasures(
  facts: readonly Slot[],
  { id, texts, missing }: Measures,
  form: DraftForm,
): readonly Slot[] {
  const entries = entriesOf(texts);
  const last = facts.map(({ runs }) => runs.length > 0).lastIndexOf(true);
  if (last === -1 && entries.length === 0) {
    const told = [...facts.map((fact) => fact.id), id].some((each) => byHand(form, each));
    const runs = told || missing === null ? [] : gapRuns(missing);
    return [...facts.map((fact, at) => (at === 0 ? { ...fact, runs } : fact)), slot(id, [])];
  }
  const [only] = entries;
  const told = facts[last];
  if (told !== undefined && entries.length === 1 && form.edits[id] === undefined) {
    const sentence = `${only ?? ""}。`;
    if (takes(form, told, sentence)) {
      return facts.map((fact) =>
        fact === told ? { ...fact, runs: say`${fact.runs}${sentence}` } : fact,
      );
    }
  }
  return [...facts, ...listSlots(id, texts, form, leadsOf(id))];
}
