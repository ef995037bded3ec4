import { firstNames } from "../check/rules/words";
import { chooseVersion } from "./choose-version";
import type { ChosenFile } from "./choose-version";
import { copiesOf } from "./copies";
import { notCountedReason } from "./counts-with";
import type { Desk, FileQuestion, UnitLine, UnitState } from "./desk";
import { fileWord } from "./names";
import type { PlacedFiles } from "./place-files";
import type { ReadReport, ReceivedFile } from "./received";
import type { Unit } from "./unit";

/** The lines of a desk with what is asked about several files of a unit. */
export interface UnitLines {
  readonly lines: readonly UnitLine[];
  readonly questions: readonly FileQuestion[];
}

/** Why a unit of the list is not added up whatever it sends; null where it is. */
function excludedReason(
  { category, counted, note }: Unit,
  { scope }: Desk["frame"],
): string | null {
  if (scope === "own" && category !== "own") return "只汇总本级";
  if (counted) return null;
  return note === "" ? "单位名单中写明不计入" : note;
}

const readOf = (file: ReceivedFile | null): ReadReport | null =>
  file?.content.kind === "read" ? file.content : null;

/** What the one audit says of a report, as a state. */
function stateOfReport({ audit: { verdict } }: ReadReport, isCopy: boolean): UnitState {
  if (verdict.errors > 0) return "errors";
  return verdict.state === "ready" && !isCopy ? "ready" : "open";
}

/** What is known of one unit. */
interface Known {
  readonly chosen: ChosenFile;
  /** Files that may be its. */
  readonly waiting: readonly string[];
  /** Units whose report holds the same. */
  readonly copies: readonly string[];
}

const joined = (reasons: readonly string[]): string | null =>
  reasons.length === 0 ? null : reasons.join("；");

function lineOf(unit: Unit, { chosen, waiting, copies }: Known, desk: Desk): UnitLine {
  const { file, asks, reasons } = chosen;
  const read = readOf(file);
  const line = (state: UnitState, counted: boolean, told: readonly string[]): UnitLine => {
    const verdict = read?.audit.verdict ?? null;
    return { unit, state, file, verdict, counted, reason: joined(told) };
  };
  const excluded = excludedReason(unit, desk.frame);
  if (excluded !== null) return line("excluded", false, [excluded]);
  if (file === null) {
    const files = waiting.map(fileWord);
    if (files.length === 0) return line("missing", false, reasons);
    return line("asked", false, [...reasons, `${firstNames(files, 3)}可能是这个单位的，请确认`]);
  }
  if (file.content.kind === "unread")
    return line("unread", false, [file.content.sentence, ...reasons]);
  if (read === null || asks) return line("asked", false, reasons);
  const why = notCountedReason(read.audit.report, desk.frame.year) ?? read.heldBack ?? null;
  const copied = copies.length === 0 ? [] : [`与${firstNames(copies, 3)}的年报内容相同，请核对`];
  const told = [...(why === null ? [] : [why]), ...reasons, ...copied];
  const isReturned = desk.returns.some(
    ({ unit: name, returned, fingerprint }) =>
      name === unit.name && returned !== "" && fingerprint === read.fingerprint,
  );
  if (isReturned) return line("returned", why === null, told);
  const isUnread = read.audit.unread.some(({ part }) => part !== "text");
  return line(isUnread ? "unread" : stateOfReport(read, copies.length > 0), why === null, told);
}

const NO_FILES = { files: [], assigned: new Set<string>() };

/** How every unit of the list stands, in its order. */
export function unitLines(desk: Desk, { ofUnit, questions }: PlacedFiles): UnitLines {
  const waiting = new Map<string, string[]>();
  for (const { path, candidates } of questions) {
    for (const name of candidates) waiting.set(name, [...(waiting.get(name) ?? []), path]);
  }
  const chosen = new Map(
    desk.units.map((unit) => [
      unit,
      chooseVersion(unit.name, ofUnit.get(unit) ?? NO_FILES, desk.frame.year),
    ]),
  );
  const reports = new Map<Unit, ReadReport>();
  for (const [unit, { file }] of chosen) {
    const read = readOf(file);
    if (read !== null) reports.set(unit, read);
  }
  const copies = copiesOf(reports);
  const lines = [...chosen].map(([unit, own]) =>
    lineOf(
      unit,
      {
        chosen: own,
        waiting: waiting.get(unit.name) ?? [],
        copies: copies.get(unit) ?? [],
      },
      desk,
    ),
  );
  return { lines, questions: [...chosen.values()].flatMap((one) => one.questions) };
}
