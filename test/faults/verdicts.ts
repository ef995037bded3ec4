import { differences } from "./picture";
import type { Picture } from "./picture";
import type { Told } from "./told";
import { admits, badWords, denies } from "./words";

interface Looked {
  readonly start: Picture;
  readonly end: Picture;
  readonly after: Picture;
  /** What is the user's in the workbook. */
  readonly users: Picture;
  /** What is said when nothing goes wrong. */
  readonly usual: Told;
  readonly told: Told;
  readonly isHung: boolean;
}

/** The first of many facts, none longer than a line. */
export const some = (facts: readonly string[]): string =>
  `${facts
    .slice(0, 3)
    .map((fact) => (fact.length > 80 ? `${fact.slice(0, 80)}…` : fact))
    .join(", ")}${facts.length > 3 ? ` and ${facts.length - 3} more` : ""}`;

/** Whose it is by its name: the add-in's own settings, names and marks. */
const isOurs = (fact: string): boolean =>
  /^(setting nianbao\.|name '?年报)/.test(fact) || / rule .*年报助手/.test(fact);

/** What is remembered of the marks is a help and no more: the sheet has them. */
export const isHelp = (fact: string): boolean => fact === "setting nianbao.marks";

/** What is kept beside the sheets: keeping it once more is the same, and nobody sees it. */
const isSetting = (fact: string): boolean => fact.startsWith("setting nianbao.");

/** The sheet that a fact is about; "" where it is about none. */
const sheetOf = (fact: string): string => /^'([^']*)'/.exec(fact)?.[1] ?? "";

/** What of the user's is neither as it was nor as the action would have it. */
function touched({ start, end, after, users }: Looked): readonly string[] {
  const had = new Set([...start.keys()].map(sheetOf));
  const has = new Set([...end.keys()].map(sheetOf));
  return differences(start, after).flatMap(({ fact, is }) => {
    if (users.has(fact)) return is === end.get(fact) ? [] : [fact];
    const sheet = sheetOf(fact);
    const isNew = !had.has(sheet);
    const isGone = had.has(sheet) && !has.has(sheet);
    if (isOurs(fact) || isNew || isGone || fact === "sheets") return [];
    if (sheet === "审核说明" || sheet === "年报正文") return [];
    return is === end.get(fact) ? [] : [`${fact}: ${is ?? "–"}`];
  });
}

/** Whether what is told is what is always told. */
export const says = (told: Told, usual: Told): boolean =>
  told.errors.length === 0 && JSON.stringify(told.others) === JSON.stringify(usual.others);

/** Words for the user; a value that an action gives is none. */
const IS_SAID = /^[“\p{Script=Han}]/u;

/** What is wrong with how an action ended in which something went wrong. */
export function objections(looked: Looked): readonly string[] {
  const { start, end, after, usual, told, isHung } = looked;
  const found: string[] = [];
  const wrong = touched(looked);
  if (wrong.length > 0) found.push(`touched ${some(wrong)}`);
  if (isHung) return found;
  const changed = differences(start, after).map(({ fact }) => fact);
  const missing = differences(end, after).flatMap(({ fact }) => (isHelp(fact) ? [] : [fact]));
  const unusual = told.others.filter((text) => IS_SAID.test(text) && !usual.others.includes(text));
  for (const text of [...told.errors, ...unusual]) {
    found.push(...badWords(text).map((objection) => `“${text}” ${objection}`));
  }
  if (told.others.some((text) => text.startsWith("still "))) found.push("the buttons stay closed");
  if (told.errors.length > 0) {
    const isDenied = told.errors.some(denies);
    const isSaid = [...told.errors, ...told.others].some(admits);
    if (changed.length > 0 && isDenied) {
      found.push(`“${told.errors.join(" ")}” denies ${some(changed)}`);
    } else if (changed.some((fact) => !isSetting(fact)) && !isSaid) {
      found.push(`“${told.errors.join(" ")}” does not say ${some(changed)}`);
    }
    return found;
  }
  // Whoever says what is always said has done it.
  if (says(told, usual) && missing.length > 0) {
    found.push(`“${told.others.join(" ")}” is said without ${some(missing)}`);
  }
  return found;
}
