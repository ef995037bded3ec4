import type { Finding } from "../check/finding";
import type { Justification } from "../check/review/justification";
import type { KeepRequest } from "../excel/contract/keep-contract";

/** A 说明 while it is written. */
export interface ReasonDraft {
  readonly text: string;
  /** The workbook has it; the next reading shows it. */
  readonly saved: boolean;
}

/** What is being written, by what it is written for: it outlives a change of the tab. */
export type ReasonDrafts = Readonly<Record<string, ReasonDraft>>;

/** The drafts with one changed; null takes it away. */
export function withDraft(
  drafts: ReasonDrafts,
  id: string,
  draft: ReasonDraft | null,
): ReasonDrafts {
  const others = Object.entries(drafts).filter(([key]) => key !== id);
  return Object.fromEntries(draft === null ? others : [...others, [id, draft]]);
}

/** The workbook was read: what it has needs no draft any more. */
export function unsavedDrafts(drafts: ReasonDrafts): ReasonDrafts {
  const entries = Object.entries(drafts);
  const unsaved = entries.filter(([, { saved }]) => !saved);
  return unsaved.length === entries.length ? drafts : Object.fromEntries(unsaved);
}

/** How findings that are explained together stand. */
export interface ReasonsGiven {
  /** The findings that nobody has given a reason for. */
  readonly open: readonly Finding[];
  /** The reasons of the others, each wording once. */
  readonly given: readonly Justification[];
  /** Names all rows that the reasons stand in. */
  readonly keys: readonly string[];
  /** The reason given before the values changed, where all open findings had the same. */
  readonly earlier: Justification | null;
}

function eachOnce(reasons: readonly Justification[]): readonly Justification[] {
  const words = ({ reason, date }: Justification): string => `${date} ${reason}`;
  return [...new Map(reasons.map((reason) => [words(reason), reason])).values()];
}

/** The reasons of findings that can have one. */
export function reasonsGiven(findings: readonly Finding[]): ReasonsGiven {
  const reasons = findings.flatMap(({ justification }) => justification ?? []);
  const open = findings.filter(({ state }) => state === "open");
  const before = open.flatMap((finding) => finding.earlier ?? []);
  const [earlier = null, ...different] = eachOnce(before);
  return {
    open,
    given: eachOnce(reasons),
    keys: [...new Set(reasons.map(({ key }) => key))],
    earlier: different.length === 0 && before.length === open.length ? earlier : null,
  };
}

/** What 保存说明 asks for: one reason for all of these. */
export function keepRequest(findings: readonly Finding[], reason: string): KeepRequest {
  return {
    findings: findings.flatMap(({ justifiable }) => justifiable ?? []),
    ids: findings.map(({ id }) => id),
    reason,
  };
}
