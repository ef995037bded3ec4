import type { CheckOutcome } from "../excel/contract";

/** The same findings at the same cells: what is marked in the sheet still fits. */
function sameFindings(one: CheckOutcome, other: CheckOutcome): boolean {
  const ids = new Set(one.findings.map(({ id }) => id));
  return ids.size === other.findings.length && other.findings.every(({ id }) => ids.has(id));
}

/**
 * What is shown once a reading has ended: the reading that began last, whichever ended last. What
 * was marked counts as marked while that one finds the same.
 */
export function latestOutcome(shown: CheckOutcome | null, ended: CheckOutcome): CheckOutcome {
  if (shown === null) return ended;
  if (ended.begun >= shown.begun) {
    const fits = sameFindings(shown, ended);
    return { ...ended, marked: ended.marked ?? (fits ? shown.marked : null) };
  }
  if (ended.marked === null) return shown;
  // 审核 read, then marked; what was changed in between was read before it had ended.
  const marked = sameFindings(shown, ended) ? ended.marked : null;
  return { ...shown, marked, standing: ended.marked };
}
