import * as fc from "fast-check";
import { audit } from "../../src/check/audit";
import { APPLICANT_KINDS } from "../../src/ledger/applicants";
import { countLedger } from "../../src/ledger/count";
import { yearPeriod } from "../../src/ledger/day";
import { LITIGATION_CHOICES, RECONSIDERATION_CHOICES } from "../../src/ledger/proceedings";
import { resultRows, resultText } from "../../src/ledger/results";
import type { Format } from "../../src/report/form";
import { FORMAT_2019 } from "../../src/report/format-2019";
import { FORMAT_2021 } from "../../src/report/format-2021";
import type { Report, TableValues } from "../../src/report/model";
import { readLedger } from "../../src/ledger/read-ledger";
import { day, gridOf, ledgerOf, soundRows } from "./ledgers";
import type { Row } from "./ledgers";

const counted = (rows: readonly Row[], year = 2025, format: Format = FORMAT_2021) =>
  countLedger(ledgerOf(...rows).cases, yearPeriod(year), format);

/** The cells that are not 0: "granted.business" → 1. */
function filled(values: TableValues): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([row, cells]) =>
      Object.entries(cells).flatMap(([column, value]) =>
        value === 0 ? [] : [[`${row}.${column}`, Number(value)] as const],
      ),
    ),
  );
}

describe("an application received and answered in the year", () => {
  describe.each(APPLICANT_KINDS)("of $label", ({ column, label }) => {
    it.each(resultRows(FORMAT_2021).map((result) => ({ ...result, text: resultText(result) })))(
      "answered by $text counts in 一, in that row and in （七）, and nowhere else",
      ({ row, text }) => {
        const { requests } = counted([
          {
            received: day("2025-03-03"),
            applicantKind: label,
            closed: day("2025-03-20"),
            result: text,
          },
        ]);
        const rows = ["received", row, "resultsTotal"];
        const cells = rows.flatMap((one) => [
          [`${one}.${column}`, 1],
          [`${one}.total`, 1],
        ]);
        expect(filled(requests)).toEqual(Object.fromEntries(cells));
      },
    );
  });

  it.each([
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "撤回申请",
    "（六）其他处理",
  ])("in the edition of 2019 %s is （六）其他处理", (result) => {
    const grid = gridOf([
      { received: day("2020-03-03"), applicantKind: "自然人", closed: day("2020-03-20"), result },
    ]);
    const reading = readLedger([grid], FORMAT_2019);
    if (reading.kind !== "read") throw new Error(reading.kind);
    const { requests } = countLedger(reading.ledger.cases, yearPeriod(2020), FORMAT_2019);
    expect(filled(requests)["otherHandling.naturalPerson"]).toBe(1);
  });
});

describe("on both sides of the year's borders", () => {
  const [LAST, FIRST] = ["2024-12-31", "2025-01-01"];
  it.each<[string, Row, readonly string[]]>([
    ["received on 1 January and open", { received: day(FIRST) }, ["received", "carriedOut"]],
    [
      "received on 31 December and open",
      { received: day("2025-12-31") },
      ["received", "carriedOut"],
    ],
    [
      "received on 31 December of the year before and open",
      { received: day(LAST) },
      ["carriedIn", "carriedOut"],
    ],
    [
      "received the year before, answered on 31 December of that year",
      { received: day("2024-12-01"), closed: day(LAST), result: "予以公开" },
      [],
    ],
    [
      "received the year before, answered on 1 January",
      { received: day(LAST), closed: day(FIRST), result: "予以公开" },
      ["carriedIn", "granted", "resultsTotal"],
    ],
    [
      "answered on 31 December",
      { received: day("2025-12-01"), closed: day("2025-12-31"), result: "予以公开" },
      ["received", "granted", "resultsTotal"],
    ],
    [
      "answered on 1 January of the year after",
      { received: day("2025-12-31"), closed: day("2026-01-01"), result: "予以公开" },
      ["received", "carriedOut"],
    ],
    ["received on 1 January of the year after", { received: day("2026-01-01") }, []],
  ])("%s", (_name, row, rows) => {
    const { requests } = counted([{ applicantKind: "自然人", ...row }]);
    const cells = filled(requests);
    expect(Object.keys(cells)).toEqual(
      expect.arrayContaining(rows.map((one) => `${one}.naturalPerson`)),
    );
    expect(Object.keys(cells)).toHaveLength(rows.length * 2);
  });
});

describe("复议 and 诉讼 of the year's applications", () => {
  it.each([
    ...RECONSIDERATION_CHOICES.map((one) => ["reconsideration", one] as const),
    ...LITIGATION_CHOICES.map((one) => ["litigation", one] as const),
  ])("%s $text counts in its cell of table four and in 总计", (column, { row, outcome, text }) => {
    const { proceedings } = counted([
      { received: day("2025-03-03"), applicantKind: "自然人", [column]: text },
    ]);
    expect(filled(proceedings)).toEqual({ [`${row}.${outcome}`]: 1, [`${row}.total`]: 1 });
  });

  it("those of an application that was closed in another year are that year's", () => {
    const row: Row = {
      received: day("2024-03-03"),
      closed: day("2024-03-20"),
      applicantKind: "自然人",
      result: "予以公开",
      reconsideration: "维持",
    };
    expect(filled(counted([row]).proceedings)).toEqual({});
    expect(filled(counted([row], 2024).proceedings)).toEqual({
      "reconsideration.upheld": 1,
      "reconsideration.total": 1,
    });
  });
});

it("a ledger without applications counts zeros, not blanks", () => {
  const { requests, proceedings } = counted([]);
  expect(filled(requests)).toEqual({});
  expect(Object.values(requests).flatMap((row) => Object.values(row))).toHaveLength(175);
  expect(Object.values(proceedings).flatMap((row) => Object.values(row))).toHaveLength(15);
});

it("any ledger without problems gives tables without findings", () => {
  fc.assert(
    fc.property(soundRows, fc.integer({ min: 2023, max: 2026 }), (rows, year) => {
      const ledger = ledgerOf(...rows);
      expect(ledger.problems).toEqual([]);
      const tables = countLedger(ledger.cases, yearPeriod(year), FORMAT_2021);
      const report: Report = {
        organisation: "柳林镇人民政府",
        year,
        level: "township",
        format: "2021",
        disclosure: null,
        ...tables,
        narrative: {},
      };
      const { findings } = audit({
        report,
        text: null,
        previous: null,
        sheet: null,
        justifications: [],
      });
      const inTables = findings.filter(({ focus }) =>
        focus.some(({ table }) => table !== "disclosure"),
      );
      expect(inTables.filter(({ severity }) => severity === "error")).toEqual([]);
    }),
  );
});

it("two years in a row: what is carried out is what is carried in", () => {
  fc.assert(
    fc.property(soundRows, (rows) => {
      const { cases } = ledgerOf(...rows);
      const before = countLedger(cases, yearPeriod(2024), FORMAT_2021).requests["carriedOut"];
      const after = countLedger(cases, yearPeriod(2025), FORMAT_2021).requests["carriedIn"];
      expect(after).toEqual(before);
    }),
  );
});
