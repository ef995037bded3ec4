import type { CellKey } from "../../report/cell";
import { placeOf } from "../../report/place";
import { CATALOGUE, FINDING_CODES } from "../catalogue";
import type { RuleText } from "../catalogue";
import type { BlankFinding, Finding, FindingCode, Severity } from "../finding";
import { findingSentence } from "../finding-sentence";
import { tableState, textState } from "./state";
import type { StateWithReason } from "./state";
import type { OpinionFacts } from "./opinion";
import { repairNotes } from "./opinion-repairs";
import { findingInstruction, findingPlace } from "../sentences";
import { TEXT_CATALOGUE } from "../text/catalogue";
import { textFindingInstruction, textFindingPlace, textFindingSentence } from "../text/describe";
import type { TextCode, TextFinding } from "../text/finding";

/** One finding of an opinion; the blanks of a row that say the same are one. */
export interface OpinionFinding extends StateWithReason {
  /** Counted through the whole document, from 1. */
  readonly number: number;
  /** How many findings it stands for. */
  readonly count: number;
  readonly place: string;
  /** Where its first cell stands in the workbook; null for what is in no cell. */
  readonly address: string | null;
  readonly sentence: string;
  readonly instruction: string;
  /** What probably happened and how to mend it, line by line. */
  readonly repairs: readonly string[];
}

/** A rule with all its findings. */
export interface OpinionRule extends RuleText {
  readonly code: FindingCode | TextCode;
  /** How many findings there are; blanks count one by one. */
  readonly count: number;
  readonly findings: readonly OpinionFinding[];
}

type Unnumbered = Omit<OpinionFinding, "number" | "repairs">;

interface Entry {
  readonly entry: Unnumbered;
  /** What its repairs are looked up by; null for findings without any. */
  readonly finding: Finding | null;
}

interface Group {
  readonly code: FindingCode | TextCode;
  readonly text: RuleText;
  readonly entries: readonly Entry[];
}

const SEVERITIES: readonly Severity[] = ["error", "explain", "hint"];

function tableEntry(finding: Finding, facts: OpinionFacts): Entry {
  const [cell] = finding.focus;
  const label = finding.code === "label-changed" ? finding.address : null;
  return {
    finding,
    entry: {
      count: 1,
      place: findingPlace(finding),
      address: cell === undefined ? label : facts.addressOf(cell),
      sentence: findingSentence(finding),
      instruction: findingInstruction(finding),
      ...tableState(finding, facts),
    },
  };
}

/** 表三 · （一）予以公开 · 自然人、商业企业（2 格）; 整行 where nothing in the row is filled. */
function rowPlace(cells: readonly CellKey[], { report }: OpinionFacts): string {
  const places = cells.map(placeOf);
  const [cell] = cells;
  const [first] = places;
  if (cell === undefined || first === undefined) return "";
  if (cells.length === 1) return first.full;
  const whole = Object.keys(report[cell.table]?.[cell.row] ?? {}).length;
  const columns = cells.length === whole ? "整行" : places.map(({ column }) => column).join("、");
  return `${first.table} · ${first.row} · ${columns}（${cells.length} 格）`;
}

/** The blanks of a row become one entry where the same is to be said of them. */
function blankEntries(blanks: readonly BlankFinding[], facts: OpinionFacts): Entry[] {
  const rows = new Map<string, { readonly entry: Entry; readonly cells: CellKey[] }>();
  for (const blank of blanks) {
    const own = tableEntry(blank, facts);
    const [cell] = blank.focus;
    if (cell === undefined) continue;
    const { sentence, instruction, state, reason, earlier } = own.entry;
    const words = [reason, earlier].map((one) => [one?.reason, one?.date]);
    const key = JSON.stringify([cell.table, cell.row, sentence, instruction, state, words]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { entry: own, cells: [cell] });
    else row.cells.push(cell);
  }
  return [...rows.values()].map(({ entry, cells }) => ({
    finding: null,
    entry: {
      ...entry.entry,
      count: cells.length,
      place: rowPlace(cells, facts),
      address: cells.length === 1 ? entry.entry.address : null,
    },
  }));
}

function tableGroups(facts: OpinionFacts): Group[] {
  return FINDING_CODES.map((code) => {
    const own = facts.findings.filter((finding) => finding.code === code);
    const blanks = own.filter((finding) => finding.code === "blank");
    const entries =
      code === "blank"
        ? blankEntries(blanks, facts)
        : own.map((finding) => tableEntry(finding, facts));
    return { code, text: CATALOGUE[code], entries };
  });
}

function textEntry(finding: TextFinding, facts: OpinionFacts): Entry {
  return {
    finding: null,
    entry: {
      count: 1,
      place: textFindingPlace(finding),
      address: null,
      sentence: textFindingSentence(finding),
      instruction: textFindingInstruction(finding),
      ...textState(finding, facts),
    },
  };
}

function textGroups(facts: OpinionFacts): Group[] {
  const findings = facts.text?.findings ?? [];
  const codes = Object.keys(TEXT_CATALOGUE) as readonly TextCode[];
  return codes.map((code) => ({
    code,
    text: TEXT_CATALOGUE[code],
    entries: findings
      .filter((finding) => finding.code === code)
      .map((finding) => textEntry(finding, facts)),
  }));
}

/** The rules that have findings, errors first; the findings numbered through. */
export function opinionRules(facts: OpinionFacts): readonly OpinionRule[] {
  const groups = [...tableGroups(facts), ...textGroups(facts)]
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => SEVERITIES.indexOf(a.text.severity) - SEVERITIES.indexOf(b.text.severity));
  const notes = repairNotes(
    facts.explanations,
    groups.flatMap(({ entries }) => entries.map(({ finding }) => finding)),
  );
  let number = 0;
  return groups.map(({ code, text, entries }) => ({
    ...text,
    code,
    count: entries.reduce((sum, { entry }) => sum + entry.count, 0),
    findings: entries.map(({ entry }) => {
      const repairs = notes[number] ?? [];
      number += 1;
      return { ...entry, number, repairs };
    }),
  }));
}
