import { COLUMNS } from "../ledger/columns";
import { countLedger } from "../ledger/count";
import { yearPeriod } from "../ledger/day";
import type { LedgerProblem } from "../ledger/problems";
import type { Ledger } from "../ledger/read-ledger";
import { writeTablesXlsx } from "../exchange/write-tables-xlsx";
import { formatForYear, LAYOUTS } from "../report/formats";
import { valueAt } from "../report/model";
import type { Report } from "../report/model";
import { formatReportJson } from "../report/parse";
import { placeOf } from "../report/place";
import type { Request } from "./arguments";
import { readLedgerAt, writeAt } from "./files";
import type { ExitStatus, Streams } from "./streams";

type LedgerRequest = Extract<Request, { kind: "ledger" }>;

/** The public form of a problem. */
interface PrintedProblem {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

const printed = ({ row, column, message }: LedgerProblem): PrintedProblem => ({
  row,
  column: COLUMNS[column].heading,
  message,
});

/** Table three and four of a year as a report: whose it is, a ledger does not say. */
function reportOf({ cases }: Ledger, year: number): Report {
  const format = formatForYear(year);
  return {
    organisation: "",
    year,
    level: null,
    format: format.key,
    disclosure: null,
    ...countLedger(cases, yearPeriod(year), format),
    narrative: {},
  };
}

/** The cells that are not 0, one a line. */
function cellLines(report: Report): readonly string[] {
  const { requests, proceedings } = LAYOUTS[formatForYear(report.year).key];
  return [requests, proceedings].flatMap(({ cells }) =>
    cells.flatMap(({ key }) => {
      const value = valueAt(report, key) ?? 0;
      return value === 0 ? [] : [`  ${placeOf(key).full}：${value}`];
    }),
  );
}

/** `nianbao ledger`: the applications of a ledger counted into table three and four. */
export async function ledgerCommand(
  { file, year, json, out: target }: LedgerRequest,
  { out, err }: Streams,
): Promise<ExitStatus> {
  const read = await readLedgerAt(file, formatForYear(year));
  if (!read.ok) {
    err(`${file}：${read.sentence}`);
    return 2;
  }
  const { ledger } = read;
  const report = reportOf(ledger, year);
  const problems = ledger.problems.map(printed);
  if (json) out(JSON.stringify({ report, cases: ledger.cases.length, problems }));
  else {
    const lines = cellLines(report);
    out(`工作表“${ledger.sheet}”，${ledger.cases.length} 件申请，${year} 年计入表三、表四：`);
    for (const line of lines) out(line);
    out(lines.length === 0 ? "  各格都是 0。" : "  其余各格都是 0。");
    if (problems.length > 0) out(`台账中有 ${problems.length} 处要改：`);
    for (const { row, column, message } of problems) out(`  第 ${row} 行 · ${column}：${message}`);
  }
  if (target !== null) {
    const isWorkbook = /\.xlsx$/iu.test(target);
    const content = isWorkbook ? await writeTablesXlsx(report) : formatReportJson(report);
    const refusal = await writeAt(target, content);
    if (refusal !== null) {
      err(`${target}：${refusal}`);
      return 2;
    }
    if (!json) out(`${isWorkbook ? "表三、表四" : "年报的 JSON "}已写出：${target}`);
  }
  return problems.length > 0 ? 1 : 0;
}
