import { LAYOUTS, rowKeys } from "../src/report/formats";
import type { Report, TableValues } from "../src/report/model";
import { tableValues } from "../src/report/model";
import type { Random } from "./random";

/** How many applications a body deals with in a year. */
export type Scale = "township" | "county" | "city";

export const SCALES: readonly Scale[] = ["township", "county", "city"];

const APPLICATIONS: Readonly<Record<Scale, readonly [number, number]>> = {
  township: [2, 15],
  county: [40, 300],
  city: [800, 5_000],
};

/** Shares of the six kinds of applicants: most are natural persons. */
const APPLICANTS = [80, 12, 0.5, 1, 3, 3.5];
/** Shares of the results in the order of the form, then of what is carried out. */
const RESULTS = [
  34, 9, 0.3, 0.5, 0.4, 2, 1.5, 1.5, 1.5, 1, 20, 3, 4, 4, 3, 0.2, 0.6, 0.6, 2, 0.3, 3,
];
const CARRIED_OUT = 7;
const CARRIED_IN = 0.08;
/** Proceedings for a hundred applications, and the shares of their outcomes. */
const PROCEEDINGS = [6, 2, 2];
const OUTCOMES = [55, 12, 20, 13];

type Rows = Record<string, Record<string, number>>;

function count(rows: Rows, row: string, column: string, times = 1): void {
  const cells = (rows[row] ??= {});
  cells[column] = (cells[column] ?? 0) + times;
}

/** One application after the other: who made it, when it came in, what became of it. */
function requests(random: Random, applications: number): TableValues {
  const layout = LAYOUTS["2021"].requests;
  const columns = [...new Set(layout.cells.map(({ key }) => key.column))];
  const applicants = columns.filter((column) => column !== "total");
  const special = ["received", "carriedIn", "resultsTotal", "carriedOut"];
  const results = rowKeys(layout).filter((row) => !special.includes(row));
  const rows: Rows = {};
  for (let at = 0; at < applications; at += 1) {
    const applicant = applicants[random.weighted(APPLICANTS)] ?? "naturalPerson";
    const result = results[random.weighted([...RESULTS, CARRIED_OUT])];
    const came = random.next() < CARRIED_IN ? "carriedIn" : "received";
    for (const column of [applicant, "total"]) {
      count(rows, came, column);
      count(rows, result ?? "carriedOut", column);
      if (result !== undefined) count(rows, "resultsTotal", column);
    }
  }
  return tableValues(layout, ({ row, column }) => rows[row]?.[column] ?? 0);
}

function proceedings(random: Random, applications: number): TableValues {
  const layout = LAYOUTS["2021"].proceedings;
  const keys = rowKeys(layout);
  const outcomes = ["upheld", "corrected", "otherOutcome", "pending"];
  const rows: Rows = {};
  keys.forEach((row, at) => {
    const most = Math.ceil((applications * (PROCEEDINGS[at] ?? 0)) / 50);
    for (let one = random.whole(0, most); one > 0; one -= 1) {
      count(rows, row, outcomes[random.weighted(OUTCOMES)] ?? "upheld");
      count(rows, row, "total");
    }
  });
  return tableValues(layout, ({ row, column }) => rows[row]?.[column] ?? 0);
}

/** A report whose tables three and four are sound, like those of a body of this scale. */
export function soundTables(random: Random, scale: Scale): Report {
  const [low, high] = APPLICATIONS[scale];
  const applications = random.whole(low, high);
  return {
    organisation: "某某人民政府",
    year: 2023,
    level: "county",
    format: "2021",
    disclosure: tableValues(LAYOUTS["2021"].disclosure, () => 0),
    requests: requests(random, applications),
    proceedings: proceedings(random, applications),
    narrative: {},
  };
}
