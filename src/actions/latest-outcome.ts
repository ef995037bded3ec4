import type { Finding } from "../check/finding";
import type { WorkbookReading } from "../excel/contract/contract";
import type { Checked } from "./checked";

/** Of two readings the one that began last, whichever ended last. */
export function latestReading(
  shown: WorkbookReading | null,
  ended: WorkbookReading,
): WorkbookReading {
  return shown === null || ended.begun >= shown.begun ? ended : shown;
}

/** What is marked for a finding: nothing while it is kept with a reason. */
const marking = ({ id, state }: Finding): string => `${state === "justified" ? "" : "open"} ${id}`;

/** What is marked: nothing of the text is. */
const inTables = ({ audit }: Checked): readonly Finding[] =>
  audit.findings.filter(({ about }) => about === "tables");

/** The same findings at the same cells: what is marked in the sheet still fits. */
function sameFindings(one: Checked, other: Checked): boolean {
  const marked = new Set(inTables(one).map(marking));
  const findings = inTables(other);
  return marked.size === findings.length && findings.every((each) => marked.has(marking(each)));
}

/**
 * What is shown once a reading was judged: the reading that began last, whichever ended last. What
 * was marked counts as marked while that one finds the same.
 */
export function latestOutcome(shown: Checked | null, ended: Checked): Checked {
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
