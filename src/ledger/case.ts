import type { Answer } from "./answers";
import { readApplicant } from "./applicants";
import { readChannel } from "./channels";
import type { Channel } from "./channels";
import { COLUMN_KEYS, COLUMNS, NEEDED } from "./columns";
import type { ColumnKey } from "./columns";
import { knownDay, readDay } from "./day";
import type { DayCell } from "./day";
import type { LedgerCell, LedgerGrid } from "./grid";
import type { Headings } from "./headings";
import { readLitigation, readReconsideration } from "./proceedings";
import type { Proceeding } from "./proceedings";
import type { Results } from "./results";
import { bare } from "./words";

/** One application: a row of the ledger. Names, contents and remarks are not read into it. */
export interface LedgerCase {
  /** The row of the sheet, counted from 1 as Excel does. */
  readonly row: number;
  readonly number: string;
  readonly received: DayCell;
  readonly closed: DayCell;
  readonly correctionNotice: DayCell;
  readonly correctionReceived: DayCell;
  readonly due: DayCell;
  /** The column of table three that the applicant is counted in. */
  readonly applicant: Answer<string>;
  readonly result: Answer<string>;
  readonly reconsideration: Answer<Proceeding>;
  readonly litigation: Answer<Proceeding>;
  readonly channel: Answer<Channel>;
  readonly extended: Answer<boolean>;
  /** Working days that third parties' opinions took. */
  readonly consultationDays: Answer<number>;
  /** 元. */
  readonly fee: Answer<number>;
  /** What stands in these cells, to the letter. */
  readonly held: Readonly<Record<HeldColumn, LedgerCell>>;
}

/** Columns of which it matters how something is written: formulas count words, our dates are ours. */
export type HeldColumn = "applicantKind" | "result" | "reconsideration" | "litigation" | "due";

const YES = /^(?:是|有|已延期|延期|√|y|yes|1|true)$/iu;
const NO = /^(?:否|无|没有|未延期|不延期|×|n|no|0|false)$/iu;

export function readYes(cell: LedgerCell): Answer<boolean> {
  const text = String(cell ?? "").trim();
  if (text === "") return { kind: "blank" };
  if (YES.test(text)) return { kind: "known", value: true };
  if (NO.test(text)) return { kind: "known", value: false };
  return { kind: "unsure", text, mayBe: [] };
}

export function readNumber(cell: LedgerCell): Answer<number> {
  const text = String(cell ?? "")
    .normalize("NFKC")
    .replace(/[,\s]|元|个?工作日|天|日/gu, "");
  if (text === "" || /^(?:无|没有|否|-|\/)$/u.test(text)) return { kind: "blank" };
  const value = Number(text);
  return Number.isFinite(value) && value >= 0
    ? { kind: "known", value }
    : { kind: "unsure", text: String(cell ?? "").trim(), mayBe: [] };
}

/** What stands in a row without being an application: its number, the computed date, a remark. */
const BESIDE: readonly ColumnKey[] = ["number", "due", "remarks"];

/** 合计, 小计 under the rows. */
const SUM = /^(?:合计|总计|小计|共计)/u;

/** Headings that are printed again, as on every page of a long ledger. */
const isHeadings = (text: (key: ColumnKey) => string, own: Headings["renamed"]): boolean =>
  NEEDED.every((key) => bare(text(key)) === bare(own[key] ?? COLUMNS[key].heading));

/**
 * The applications of a ledger, in the sheet's order. Rows in which nothing of an application stands
 * are passed over, and so are rows of sums and headings that are printed again.
 * @param shift As `readDay` takes it.
 */
export function casesOf(
  grid: LedgerGrid,
  headings: Headings,
  results: Results,
  shift = 0,
): readonly LedgerCase[] {
  const { columns } = headings;
  return grid.rows.flatMap((cells, at): readonly LedgerCase[] => {
    if (at <= headings.row) return [];
    const cell = (key: ColumnKey): LedgerCell => {
      const column = columns[key];
      return column === undefined ? null : (cells[column] ?? null);
    };
    const dayIn = (key: ColumnKey): DayCell => readDay(cell(key), shift);
    const text = (key: ColumnKey): string => String(cell(key) ?? "").trim();
    const isFilled = COLUMN_KEYS.some((key) => !BESIDE.includes(key) && bare(text(key)) !== "");
    if (!isFilled || isHeadings(text, headings.renamed)) return [];
    const received = dayIn("received");
    // A row of sums has no day on which it came in.
    if (SUM.test(bare(text("number"))) && knownDay(received) === null) return [];
    return [
      {
        row: at + 1,
        number: text("number"),
        received,
        closed: dayIn("closed"),
        correctionNotice: dayIn("correctionNotice"),
        correctionReceived: dayIn("correctionReceived"),
        due: dayIn("due"),
        applicant: readApplicant(cell("applicantKind")),
        result: results.read(cell("result")),
        reconsideration: readReconsideration(cell("reconsideration")),
        litigation: readLitigation(cell("litigation")),
        channel: readChannel(cell("channel")),
        extended: readYes(cell("extended")),
        consultationDays: readNumber(cell("consultationDays")),
        fee: readNumber(cell("fee")),
        held: {
          applicantKind: cell("applicantKind"),
          result: cell("result"),
          reconsideration: cell("reconsideration"),
          litigation: cell("litigation"),
          due: cell("due"),
        },
      },
    ];
  });
}
