import type { Checked } from "../../actions/checked";
import { isWithoutTables } from "../../actions/opening-tab";
import type { Tab } from "../../actions/state";
import { countWords } from "../../check/review/verdict";
import type { TabCount } from "../parts/tabs";

/** What waits at a tab: errors and what has to be looked at; what is only not done yet is not counted. */
export function tabCounts(
  outcome: Pick<Checked, "audit" | "tables" | "refused"> | null,
): Partial<Readonly<Record<Tab, TabCount>>> {
  // That an empty workbook lacks the tables is told where they are inserted.
  if (outcome === null || isWithoutTables(outcome)) return {};
  const { errors, open } = outcome.audit.verdict;
  if (errors + open === 0) return {};
  const words = countWords({ errors, open, blanks: 0, gaps: 0 });
  return { check: { count: errors + open, isWrong: errors > 0, words } };
}
