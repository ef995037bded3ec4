import * as fc from "fast-check";
import { audit } from "../../src/check/audit";
import type { LedgerFacts } from "../../src/check/ledger-facts";
import { LEDGER_RULES } from "../../src/check/rules/ledger";
import { ledgerFactsOf } from "../../src/exchange/ledger-facts";
import type { Report } from "../../src/report/model";
import { damagedRows } from "./damage";
import { day, ledgerOf } from "./ledgers";
import type { Row } from "./ledgers";

const CODES: readonly string[] = LEDGER_RULES.map(({ code }) => code);

/** The report of 2025 whose tables are what the ledger counts. */
const reportFrom = ({ requests, proceedings }: LedgerFacts): Report => ({
  ...{ organisation: "柳林镇人民政府", year: 2025, level: "township", format: "2021" },
  ...{ disclosure: null, requests, proceedings, narrative: {} },
});

const judged = (report: Report, ledger: LedgerFacts) =>
  audit({ report, text: null, previous: null, sheet: null, justifications: [], ledger });

const CLOSED: Row = {
  number: "2025-1",
  received: day("2025-03-03"),
  applicantKind: "自然人",
  closed: day("2025-03-20"),
  result: "（一）予以公开",
};

const COUNTED = { table: "requests", row: "granted", column: "naturalPerson" } as const;

const messages = (rows: readonly Row[], ...counted: (typeof COUNTED)[]) =>
  ledgerFactsOf(ledgerOf(...rows), 2025, counted).problems.map(
    ({ row, number, heading, address }) => [row, number, heading, address],
  );

it("a problem says its row, its 编号, its column and where that stands", () => {
  expect(messages([CLOSED, { ...CLOSED, number: "2025-2", result: null }])).toEqual([
    [3, "2025-2", "办理结果", "'依申请公开台账'!N3"],
  ]);
});

it("rows that were done with before the year, or came after it, are no concern of its report", () => {
  const old = { ...CLOSED, received: day("2023-03-03"), closed: day("2023-03-20"), result: null };
  const later = { ...CLOSED, received: day("2026-01-05"), closed: null };
  expect(messages([old, later])).toEqual([]);
  expect(messages([{ ...old, closed: null, result: "公开" }])).toHaveLength(1);
  expect(messages([{ ...CLOSED, received: null }])).toHaveLength(1);
  expect(messages([{ ...CLOSED, received: day("2026-03-03") }])).toHaveLength(1);
});

it("words that formulas do not know are problems only where formulas count", () => {
  const rows = [{ ...CLOSED, applicantKind: "公民" }];
  expect(messages(rows)).toEqual([]);
  expect(messages(rows, COUNTED)).toEqual([[2, "2025-1", "申请人类型", "'依申请公开台账'!D2"]]);
});

it("an answer of another year whose date is a text is told where formulas count: they carry it on", () => {
  const old = { ...CLOSED, received: day("2023-03-03"), closed: "2023-3-20" };
  expect(messages([old])).toEqual([]);
  expect(messages([old], COUNTED)).toEqual([[2, "2025-1", "办结日期", "'依申请公开台账'!L2"]]);
});

it("a firm's name is not quoted, even where the form has all its characters", () => {
  const { problems } = ledgerFactsOf(
    ledgerOf({ ...CLOSED, applicantKind: "高学金公司" }, { ...CLOSED, applicantKind: "高安法人" }),
    2025,
    [COUNTED],
  );
  expect(JSON.stringify(problems)).not.toMatch(/高学金|高安/u);
});

it("tables counted from a ledger are judged as its, and only its problems are told", () => {
  fc.assert(
    fc.property(damagedRows, (rows) => {
      const facts = ledgerFactsOf(ledgerOf(...rows), 2025);
      const { findings } = judged(reportFrom(facts), facts);
      const own = findings.filter(({ code }) => CODES.includes(code));
      expect(own.map(({ code }) => code)).toEqual(facts.problems.map(() => "ledger-problem"));
      // Where the ledger is in order, so are the tables.
      const broken = findings.filter(
        ({ severity, table }) => severity === "error" && table !== null,
      );
      if (facts.problems.length === 0) {
        expect(broken.filter(({ table }) => table !== "disclosure")).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});

it("nothing of a name, a content, a document's number or a remark is in what the audit is told", () => {
  fc.assert(
    fc.property(damagedRows, (rows) => {
      const secret = "欧阳丰";
      const named = rows.map((row) => ({
        ...row,
        ...{ applicant: secret, content: secret, document: secret, remarks: secret },
        applicantKind:
          row.applicantKind === "公民" ? `${secret}有限公司` : (row.applicantKind ?? null),
      }));
      const facts = ledgerFactsOf(ledgerOf(...named), 2025, [COUNTED]);
      const report = reportFrom(facts);
      expect(JSON.stringify([facts, judged(report, facts)])).not.toMatch(/欧阳丰/u);
    }),
    { numRuns: 20 },
  );
});
