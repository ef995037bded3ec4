import { firstNames } from "../../check/rules/words";
import type { TableKey } from "../../report/form";
import { placeOf } from "../../report/place";
import type { CellParts, DeskOutcome } from "../desk";
import { standingWords } from "../standing";
import { STATE_WORDS } from "../state-words";

/** So many names, and so many cells, stand in a line. */
const MOST_NAMES = 8;
const MOST_CELLS = 6;

function leftOut({ lines }: DeskOutcome): readonly string[] {
  const left = lines.filter(({ counted, state }) => !counted && state !== "excluded");
  if (left.length === 0) return [];
  const names = left.map(({ unit, state }) => `${unit.name}（${STATE_WORDS[state]}）`);
  return [`未计入 ${left.length} 个单位：${firstNames(names, MOST_NAMES)}。`];
}

function excluded({ lines }: DeskOutcome): readonly string[] {
  const left = lines.filter(({ state }) => state === "excluded");
  if (left.length === 0) return [];
  const names = left.map(({ unit, reason }) =>
    reason === null ? unit.name : `${unit.name}（${reason}）`,
  );
  return [`不计入 ${left.length} 个单位：${firstNames(names, MOST_NAMES)}。`];
}

function blanks(cells: readonly CellParts[]): readonly string[] {
  const some = cells.filter(({ blank }) => blank.length > 0);
  if (some.length === 0) return [];
  const places = some.map(({ cell, blank }) => `${placeOf(cell).full} ${blank.length} 个单位空白`);
  return [`空白的格没有数可加：${firstNames(places, MOST_CELLS)}。`];
}

function notAdded(cells: readonly CellParts[]): readonly string[] {
  const units = new Set(cells.flatMap((own) => own.notAdded.map(({ unit }) => unit)));
  if (units.size === 0) return [];
  return [`规章只计本级的数，没有加上：${firstNames([...units], MOST_NAMES)}填的规章。`];
}

function unbalanced({ sum }: DeskOutcome): readonly string[] {
  if (sum.unbalanced.length === 0) return [];
  return [`按各分项计入（原表合计或勾稽关系不符）：${firstNames(sum.unbalanced, MOST_NAMES)}。`];
}

/** The lines under a table of the sum: what is counted in it, and what is not. */
export function sumNotes(outcome: DeskOutcome, table: TableKey): readonly string[] {
  const cells = [...outcome.sum.cells.values()].filter(({ cell }) => cell.table === table);
  return [
    `汇总 ${outcome.counted} 个单位：${standingWords(outcome)}。`,
    ...leftOut(outcome),
    ...excluded(outcome),
    ...blanks(cells),
    ...notAdded(cells),
    ...unbalanced(outcome),
    ...outcome.sum.refused.map(({ sentence }) => sentence),
  ];
}

/** How the lines begin. */
const OURS = /^(?:汇总 \d|未计入 \d|不计入 \d|空白的格没有|规章只计|按各分项计入)/u;

/** Whether a line is one of those that `sumNotes` gives; those on adjustments end alike. */
export const isSumNote = (line: string): boolean => OURS.test(line) || line.endsWith("没有计入。");
