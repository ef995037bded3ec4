import type { Audit } from "../check/audit";
import type { Explanation } from "../check/repair/repair";
import type { SheetFacts } from "../check/sheet-facts";
import type { ReportText } from "../report/text";

/** A file that was read and judged, without what only its reading needed. Plain data. */
export interface ReadReport {
  readonly kind: "read";
  /** The report with everything that the one audit says of it. */
  readonly audit: Audit;
  readonly text: ReportText | null;
  /** What only the file knew beside its numbers: it is judged again beside last year's report. */
  readonly sheet: SheetFacts | null;
  /** Null where the file names none: nobody guesses it then. */
  readonly year: number | null;
  /** What could not be read, or not with certainty: whole sentences. */
  readonly problems: readonly string[];
  readonly explanations: readonly Explanation[];
  /** Why it is not counted, where that is known from elsewhere than its own numbers. */
  readonly heldBack?: string;
  /** Alike for files with the same numbers and words, whatever their names. */
  readonly fingerprint: string;
}

/** A file of which nothing was read; the sentence says why and what to do. */
export interface UnreadReport {
  readonly kind: "unread";
  readonly sentence: string;
}

/** A file that came in. */
export interface ReceivedFile {
  /** Its path in the folder, or its name: no two files of a desk have the same. */
  readonly path: string;
  /** When it was last changed, in milliseconds; null where nobody knows. */
  readonly modified: number | null;
  readonly content: ReadReport | UnreadReport;
}
