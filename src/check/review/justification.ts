import type { Finding, LabelChangedFinding, Severity } from "../finding";
import { findingSentence } from "../finding-sentence";
import { heldCells, keptPlace, keyOf, whereOf, wordsKey } from "./justification-key";
import type { HeldCell, KeptSubject } from "./justification-key";
import { findingPlace, findingTitle } from "../sentences";

export type { KeptSubject };

/** A 说明 as the sheet 审核说明 keeps it. */
export interface KeptReason {
  /** 2023 年：表三 · 自然人 · （七）总计. */
  readonly place: string;
  /** The users' word for the rule: 空白. */
  readonly rule: string;
  /** What stood there then, in words with the numbers. */
  readonly values: string;
  /** What the user wrote; "" where it was deleted in the sheet. */
  readonly reason: string;
  /** The local day on which it was written: 2026-11-21. */
  readonly date: string;
  /** Names the row: `dropReasons` takes it. */
  readonly key: string;
}

/** A finding as far as keeping it goes. Only 需核实 can be kept. */
export interface Keepable {
  readonly key: string;
  readonly place: string;
  readonly rule: string;
  readonly values: string;
  /** What its cells hold; it counts as kept only while they do. */
  readonly held: readonly HeldCell[];
}

/** 有说明, or 待处理 with the reason that was given for what stood there before. */
export type KeptState =
  | { readonly kind: "kept"; readonly reason: KeptReason }
  | { readonly kind: "open"; readonly earlier: KeptReason | null };

/** Errors must be corrected, and hints ask for nothing. */
export function canBeKept({ severity }: { readonly severity: Severity }): boolean {
  return severity === "explain";
}

/** A finding in the tables, to be kept or looked up; null when it cannot be kept. */
export function keepable(finding: Finding, subject: KeptSubject): Keepable | null {
  if (!canBeKept(finding)) return null;
  const { code, table, focus, cells } = finding;
  const held = heldCells(cells, subject);
  const label = finding.code === "label-changed" ? labelOf(finding) : [];
  const places = focus.map(({ row, column }) => `${row}.${column}`);
  return {
    key: keyOf(subject, [code, table ?? "", ...places, ...label], held, factsOf(finding)),
    place: keptPlace(findingPlace(finding), subject),
    rule: findingTitle(finding),
    values: findingSentence(finding),
    held,
  };
}

/** A label by its words; where several that read alike changed alike, by its number among them. */
function labelOf({ expected, repeat }: LabelChangedFinding): readonly string[] {
  return repeat === 0 ? [expected] : [expected, String(repeat)];
}

/** What a finding rests on beside the cells of the report. */
function factsOf(finding: Finding): readonly (string | number | null)[] {
  switch (finding.code) {
    case "label-changed":
      return [finding.actual];
    case "in-force":
      return [finding.lastYear];
    case "no-rulemaking-power":
      return [finding.level];
    case "blank":
      // A reason for a blank holds until the sums say that a number other than 0 belongs there.
      return [(finding.expected ?? 0) > 0 ? finding.expected : null];
    default:
      return [];
  }
}

const hasReason = ({ reason }: KeptReason): boolean => reason.trim() !== "";

/**
 * Whether a finding is kept with a reason: the same rule at the same place with the same values.
 * A row whose key was lost counts by its words.
 */
export function stateOf(finding: Keepable | null, kept: readonly KeptReason[]): KeptState {
  if (finding === null) return { kind: "open", earlier: null };
  const { key, place, rule, values } = finding;
  const given = kept.filter(hasReason);
  const words = wordsKey(place, rule, values);
  const exact = given.find((each) => each.key === key) ?? given.find((each) => each.key === words);
  if (exact !== undefined) return { kind: "kept", reason: exact };
  const where = whereOf(key);
  const earlier = given.filter((each) => whereOf(each.key) === where).at(-1);
  return { kind: "open", earlier: earlier ?? null };
}

/** The reasons that no finding has any more, 已不适用; those of other sets of tables are left out. */
export function staleReasons(
  kept: readonly KeptReason[],
  findings: readonly (Keepable | null)[],
  { set }: KeptSubject,
): readonly KeptReason[] {
  const used = new Set(
    findings.flatMap((finding) =>
      finding === null ? [] : [finding.key, wordsKey(finding.place, finding.rule, finding.values)],
    ),
  );
  return kept.filter(({ key }) => !used.has(key) && !isOfOtherSet(key, set));
}

function isOfOtherSet(key: string, set: number): boolean {
  const [, found] = /^说明\/(\d+)\//u.exec(key) ?? [];
  return found !== undefined && Number(found) !== set;
}
