import type { HeldCell, JustifiedReport } from "./justification-key";
import { whereOf, wordsKey } from "./justification-key";

export type { JustifiedReport };

/** A 说明 as the sheet 审核说明 keeps it. */
export interface Justification {
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

/** A finding as far as its 说明 goes. Only 需核实 can be justified. */
export interface Justifiable {
  readonly key: string;
  readonly place: string;
  readonly rule: string;
  readonly values: string;
  /** What its cells hold; it counts as justified only while they do. */
  readonly held: readonly HeldCell[];
}

/** The reason that holds for a finding, or the one that was given for what stood there before. */
export interface GivenReason {
  readonly justification: Justification | null;
  readonly earlier: Justification | null;
}

const hasReason = ({ reason }: Justification): boolean => reason.trim() !== "";

/**
 * The reason given for a finding: the same rule at the same place with the same values. A row whose
 * key was lost counts by its words.
 */
export function reasonFor(
  finding: Justifiable | null,
  justifications: readonly Justification[],
): GivenReason {
  const given = finding === null ? [] : justifications.filter(hasReason);
  if (finding === null || given.length === 0) return { justification: null, earlier: null };
  const { key, place, rule, values } = finding;
  const words = wordsKey(place, rule, values);
  const exact = given.find((each) => each.key === key) ?? given.find((each) => each.key === words);
  if (exact !== undefined) return { justification: exact, earlier: null };
  const where = whereOf(key);
  const earlier = given.filter((each) => whereOf(each.key) === where).at(-1);
  return { justification: null, earlier: earlier ?? null };
}

/** The reasons that no finding has any more, 已不适用; those of other sets of tables are left out. */
export function staleReasons(
  justifications: readonly Justification[],
  findings: readonly { readonly justifiable: Justifiable | null }[],
  { set }: JustifiedReport,
): readonly Justification[] {
  const used = new Set(
    findings.flatMap(({ justifiable }) =>
      justifiable === null
        ? []
        : [justifiable.key, wordsKey(justifiable.place, justifiable.rule, justifiable.values)],
    ),
  );
  return justifications.filter(({ key }) => !used.has(key) && !isOfOtherSet(key, set));
}

function isOfOtherSet(key: string, set: number): boolean {
  const [, found] = /^说明\/(\d+)\//u.exec(key) ?? [];
  return found !== undefined && Number(found) !== set;
}
