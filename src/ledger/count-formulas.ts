import { columnLetters, quoteSheet } from "../report/address";
import { cellId } from "../report/cell";
import type { CellKey } from "../report/cell";
import type { TableLayout } from "../report/layout-types";
import { APPLICANT_KINDS } from "./applicants";
import type { ColumnKey } from "./columns";
import { LITIGATION_CHOICES, RECONSIDERATION_CHOICES } from "./proceedings";
import { resultRows, resultText } from "./results";

/** Where the columns of a ledger stand that its formulas read, counted from 0. */
export type CountedColumns = Readonly<
  Record<"received" | "applicantKind" | "closed" | "result", number>
> &
  Readonly<Partial<Record<ColumnKey, number>>>;

/** A ledger that formulas count: its sheet, its columns, and the year of the tables. */
export interface FormulaSource {
  readonly sheet: string;
  readonly columns: CountedColumns;
  readonly year: number;
}

const PROCEEDINGS = [...RECONSIDERATION_CHOICES, ...LITIGATION_CHOICES];

/** Text in a formula. */
const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** Formulas over whole columns, so that rows are counted however many there are. */
class Counting {
  /** 1 January of the year, and of the next one. */
  private readonly from: string;
  private readonly next: string;

  constructor(private readonly source: FormulaSource) {
    this.from = `DATE(${String(source.year)},1,1)`;
    this.next = `DATE(${String(source.year + 1)},1,1)`;
  }

  private column(key: ColumnKey): string | null {
    const at = this.source.columns[key];
    if (at === undefined) return null;
    const letters = columnLetters(at);
    return `${quoteSheet(this.source.sheet)}!$${letters}:$${letters}`;
  }

  private countIfs(...criteria: readonly (readonly [ColumnKey, string])[]): string | null {
    const parts = criteria.map(([key, criterion]) => {
      const column = this.column(key);
      return column === null ? null : `${column},${criterion}`;
    });
    return parts.includes(null) ? null : `COUNTIFS(${parts.join(",")})`;
  }

  private readonly since = `">="&`;
  private readonly before = `"<"&`;

  private without(all: string | null, some: string | null): string | null {
    return all === null || some === null ? null : `=${all}-${some}`;
  }

  private whole(count: string | null): string | null {
    return count === null ? null : `=${count}`;
  }

  /** 一、本年新收: received in the year. */
  received(kind: string): string | null {
    return this.whole(
      this.countIfs(
        ["applicantKind", kind],
        ["received", this.since + this.from],
        ["received", this.before + this.next],
      ),
    );
  }

  /** 二、上年结转: received before the year, without those that were closed before it. */
  carriedIn(kind: string): string | null {
    const earlier = [
      ["applicantKind", kind],
      ["received", this.before + this.from],
    ] as const;
    return this.without(
      this.countIfs(...earlier),
      this.countIfs(...earlier, ["closed", this.before + this.from]),
    );
  }

  /** 三: closed in the year with this result. */
  closed(kind: string, result: string): string | null {
    return this.whole(
      this.countIfs(
        ["applicantKind", kind],
        ["result", result],
        ["closed", this.since + this.from],
        ["closed", this.before + this.next],
      ),
    );
  }

  /** 四、结转下年度: received by the year's end, without those that were closed by then. */
  carriedOut(kind: string): string | null {
    const all = [
      ["applicantKind", kind],
      ["received", this.before + this.next],
    ] as const;
    return this.without(
      this.countIfs(...all),
      this.countIfs(...all, ["closed", this.before + this.next]),
    );
  }

  /** Table four: those of the applications that table three counts, as closed or as carried out. */
  proceeding(column: "reconsideration" | "litigation", outcome: string): string | null {
    const all = [
      [column, outcome],
      ["received", this.before + this.next],
    ] as const;
    return this.without(
      this.countIfs(...all),
      this.countIfs(...all, ["closed", this.before + this.from]),
    );
  }
}

/**
 * The formulas that count a ledger into table three or four, by `cellId`: COUNTIFS over its columns,
 * which Excel, WPS and LibreOffice all know. Totals have none: they are sums of the table itself.
 * They count what stands in the words of the form (`resultText`, `APPLICANT_KINDS`) and real dates.
 */
export function countFormulas(
  layout: TableLayout,
  source: FormulaSource,
): ReadonlyMap<string, string> {
  const counting = new Counting(source);
  const kinds = new Map(APPLICANT_KINDS.map(({ column, label }) => [column, text(label)]));
  const results = new Map(
    resultRows(layout.format).map((result) => [result.row, text(resultText(result))]),
  );
  const formulaOf = ({ table, row, column }: CellKey): string | null => {
    if (table === "proceedings") {
      const found = PROCEEDINGS.find((one) => one.row === row && one.outcome === column);
      if (found === undefined) return null;
      const isReconsideration = RECONSIDERATION_CHOICES.includes(found);
      return counting.proceeding(
        isReconsideration ? "reconsideration" : "litigation",
        text(found.text),
      );
    }
    const kind = kinds.get(column);
    if (table !== "requests" || kind === undefined) return null;
    if (row === "received") return counting.received(kind);
    if (row === "carriedIn") return counting.carriedIn(kind);
    if (row === "carriedOut") return counting.carriedOut(kind);
    const result = results.get(row);
    return result === undefined ? null : counting.closed(kind, result);
  };
  return new Map(
    layout.cells.flatMap(({ key }) => {
      const formula = formulaOf(key);
      return formula === null ? [] : [[cellId(key), formula] as const];
    }),
  );
}
