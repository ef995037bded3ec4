import type { FileQuestion } from "./desk";
import { differencesBetween } from "./differences";
import { fileWord } from "./names";
import type { UnitFiles } from "./place-files";
import type { ReadReport, ReceivedFile } from "./received";

/** Which of several files is a unit's report. */
export type WhichQuestion = Extract<FileQuestion, { readonly kind: "which" }>;

/** A unit's file, or why it has none yet. */
export interface ChosenFile {
  /** The file that is used, or an unreadable one where there is no other. */
  readonly file: ReceivedFile | null;
  readonly questions: readonly FileQuestion[];
  /** Whether the officer has to answer before the unit is counted. */
  readonly asks: boolean;
  /** What has to be known of it: sentences without a full stop. */
  readonly reasons: readonly string[];
}

type ReadFile = ReceivedFile & { readonly content: ReadReport };

const isRead = (file: ReceivedFile): file is ReadFile => file.content.kind === "read";

/** Copying and packing round times to 2 seconds. */
const SAME_TIME = 2_000;

/** The newest first; those of which nobody knows last, by path. */
const newestFirst = (a: ReceivedFile, b: ReceivedFile): number =>
  (b.modified ?? -Infinity) - (a.modified ?? -Infinity) || (a.path < b.path ? -1 : 1);

const isSurelyNewer = (a: ReceivedFile, b: ReceivedFile): boolean =>
  a.modified !== null && b.modified !== null && a.modified - b.modified > SAME_TIME;

/** The one of several files with the frame's year that is used, and what is told or asked. */
function chosenOf(unit: string, files: readonly ReadFile[], isAnswered: boolean): ChosenFile {
  const [newest, before, ...others] = [...files].sort(newestFirst);
  if (newest === undefined) return { file: null, questions: [], asks: false, reasons: [] };
  if (before === undefined) return { file: newest, questions: [], asks: false, reasons: [] };
  const rest = [before, ...others];
  const paths = [newest, ...rest].map(({ path }) => path);
  const equal = rest.every(({ content }) => content.fingerprint === newest.content.fingerprint);
  const sameYear = rest.every(({ content }) => content.year === newest.content.year);
  const isCertain = isAnswered || (rest.every((file) => isSurelyNewer(newest, file)) && sameYear);
  const question = (taken: string | null): WhichQuestion => ({
    kind: "which",
    unit,
    paths,
    taken,
    differences: equal ? [] : differencesBetween(before.content, newest.content),
    equal,
  });
  const used = fileWord(newest.path);
  if (equal && sameYear) {
    const reasons = [`有 ${paths.length} 个内容相同的文件，用的是${used}`];
    return { file: newest, questions: [question(newest.path)], asks: false, reasons };
  }
  if (isCertain) {
    const reasons = [`有 ${paths.length} 个文件，用的是最新的${used}`];
    return { file: newest, questions: [question(newest.path)], asks: false, reasons };
  }
  const reasons = [`有 ${paths.length} 个内容不同的文件，请选定用哪一个`];
  return { file: newest, questions: [question(null)], asks: true, reasons };
}

/** What is said of files of other years, and of files that cannot be read beside one that can. */
function leftOut(
  others: readonly ReadFile[],
  unread: readonly ReceivedFile[],
  taken: ReceivedFile | null,
): readonly string[] {
  return [
    ...others.map(
      ({ path, content }) => `${fileWord(path)}是 ${String(content.year)} 年的，没有采用`,
    ),
    ...(taken === null ? [] : unread.map(({ path }) => `${fileWord(path)}读不出`)),
  ];
}

/** Chooses a unit's file for a year: asked where nobody can say, told where a newer one replaced another. */
export function chooseVersion(
  unit: string,
  { files, assigned }: UnitFiles,
  year: number,
): ChosenFile {
  const answered = files.filter(({ path }) => assigned.has(path));
  const meant = answered.length > 0 ? answered : files;
  const read = meant.filter(isRead);
  const usable = read.filter(({ content }) => content.year === null || content.year === year);
  const others = read.filter((file) => !usable.includes(file));
  const unread = meant.filter((file) => !isRead(file));
  const chosen = chosenOf(unit, usable, answered.length > 0 && usable.length === 1);
  const [unreadable] = [...unread].sort(newestFirst);
  const reasons = [...chosen.reasons, ...leftOut(others, unread, chosen.file)];
  if (chosen.file === null) return { ...chosen, file: unreadable ?? null, reasons };
  const { content, path } = chosen.file;
  const isYearless = content.kind === "read" && content.year === null && !assigned.has(path);
  if (!isYearless || chosen.asks) return { ...chosen, reasons };
  const question: FileQuestion = { kind: "whose", path, found: unit, candidates: [unit] };
  return {
    file: chosen.file,
    questions: [...chosen.questions, question],
    asks: true,
    reasons: [...reasons, `没有写年度，请确认是不是 ${year} 年的`],
  };
}
