import { Workbook } from "exceljs";
import { checkFormulas, isTotal, totalFormulas } from "../../src/check/sums/formulas";
import type { CheckFormula } from "../../src/check/sums/formulas";
import { rulesOf } from "../../src/check/sums/linear-rules";
import { cellId, sameCell } from "../../src/report/cell";
import type { CellKey } from "../../src/report/cell";
import { LAYOUTS } from "../../src/report/formats";
import { findCell } from "../../src/report/layout";
import type { TableLayout } from "../../src/report/layout-types";
import { layoutsOf, valueAt } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { calculatedSheets, describeWithLibreOffice } from "../libreoffice";
import { change, factsIn, filled, fixture } from "./reports";

/** A table that begins at A1. */
function addressIn(layout: TableLayout): (cell: CellKey) => string {
  return (key) => {
    const cell = findCell(layout, key);
    if (cell === undefined) throw new Error(cellId(key));
    return `${String.fromCharCode(65 + cell.left)}${cell.top + 1}`;
  };
}

const formulasOf = (layout: TableLayout): readonly CheckFormula[] =>
  checkFormulas(layout, addressIn(layout));

describe("核对 formulas", () => {
  const { disclosure, requests, proceedings } = LAYOUTS["2021"];

  it("table three: 25 rows, and two for each of the 7 columns; table four: three; table two: none", () => {
    const codes = formulasOf(requests).map(({ code }) => code);
    expect(codes.filter((code) => code === "row-total")).toHaveLength(25);
    expect(codes.filter((code) => code === "results-total")).toHaveLength(7);
    expect(codes.filter((code) => code === "balance")).toHaveLength(7);
    expect(formulasOf(proceedings)).toHaveLength(3);
    expect(formulasOf(disclosure)).toEqual([]);
  });

  it("are short and name ranges", () => {
    const [first] = formulasOf(requests);
    expect(first?.formula).toBe(
      '=IF(COUNT(D4:J4)<7,"",IF(SUM(D4:I4)=J4,"√",IF(SUM(D4:I4)<J4,"多 ","少 ")&ABS(J4-SUM(D4:I4))))',
    );
    const balance = formulasOf(requests).find(({ code }) => code === "balance");
    expect(balance?.formula).toBe(
      '=IF(COUNT(D4:D5,D27:D28)<4,"",IF(SUM(D4:D5)=SUM(D27:D28),"√",' +
        'IF(SUM(D4:D5)<SUM(D27:D28),"多 ","少 ")&ABS(SUM(D27:D28)-SUM(D4:D5))))',
    );
  });
});

describe("formulas of 总计自动计算", () => {
  it("stand in every total, and the corner adds up its row", () => {
    const { requests } = LAYOUTS["2021"];
    const formulas = totalFormulas(requests, addressIn(requests));
    expect(formulas.size).toBe(31);
    expect(formulas.get("requests.received.total")).toBe("=SUM(D4:I4)");
    expect(formulas.get("requests.resultsTotal.business")).toBe("=SUM(E6:E26)");
    expect(formulas.get("requests.resultsTotal.total")).toBe("=SUM(D27:I27)");
  });

  it("isTotal tells their cells from those a person fills in", () => {
    const layout = LAYOUTS["2019"].proceedings;
    expect(layout.cells.filter(({ key }) => isTotal(layout, key)).map(({ key }) => key)).toEqual(
      layout.cells.map(({ key }) => key).filter(({ column }) => column === "total"),
    );
  });
});

/** What a 核对 cell should show, after the checker's own finding. */
function shown(report: Report, { code, at }: CheckFormula): string {
  const finding = factsIn(report).find(
    (one) => one.code === code && one.focus.some((cell) => sameCell(cell, at)),
  );
  const isOpen = finding?.cells.some((cell) => typeof valueAt(report, cell) !== "number") ?? true;
  if (finding === undefined || isOpen) return "√";
  return `${(finding.difference ?? 0) > 0 ? "多" : "少"} ${Math.abs(finding.difference ?? 0)}`;
}

/** A sheet a table: its numbers, the 核对 formulas in column T, the totals' formulas in column U. */
function addSheet(book: Workbook, name: string, report: Report, layout: TableLayout): void {
  const sheet = book.addWorksheet(name);
  const address = addressIn(layout);
  for (const { key } of layout.cells) {
    const value = valueAt(report, key);
    if (value !== null && value !== undefined) sheet.getCell(address(key)).value = value;
  }
  const write = (column: string, formulas: readonly string[]): void => {
    formulas.forEach((formula, row) => {
      sheet.getCell(`${column}${row + 1}`).value = { formula: formula.slice(1) };
    });
  };
  write(
    "T",
    checkFormulas(layout, address).map(({ formula }) => formula),
  );
  write("U", [...totalFormulas(layout, address).values()]);
}

describeWithLibreOffice("in a spreadsheet program", () => {
  const reports: Readonly<Record<string, Report>> = {
    suqian: fixture("suqian-2023"),
    chaoyang: fixture("chaoyang-2023"),
    hongze: fixture("hongze-2023"),
    balance: change(filled(0), {
      "requests.received.business": 12,
      "requests.received.total": 12,
      "requests.carriedOut.nonprofit": 3,
      "requests.carriedOut.total": 4,
      "proceedings.litigationDirect.upheld": 7,
    }),
  };
  const blanks: Readonly<Record<string, Report>> = {
    empty: filled(null),
    text: filled("无"),
    office: fixture("shanghai-office-2019"),
  };
  let sheets = new Map<string, string[][]>();

  const sheetName = (name: string, layout: TableLayout): string => `${name}_${layout.key}`;
  const column = (name: string, layout: TableLayout, index: number): string[] =>
    (sheets.get(sheetName(name, layout)) ?? []).map((row) => row[index] ?? "");

  beforeAll(async () => {
    const book = new Workbook();
    for (const [name, report] of Object.entries({ ...reports, ...blanks })) {
      for (const layout of layoutsOf(report)) {
        addSheet(book, sheetName(name, layout), report, layout);
      }
    }
    sheets = await calculatedSheets(new Uint8Array(await book.xlsx.writeBuffer()));
  }, 60_000);

  it.each(Object.entries(reports))("%s: the sheet and the checker agree", (name, report) => {
    for (const layout of layoutsOf(report)) {
      const formulas = formulasOf(layout);
      const texts = column(name, layout, 19).slice(0, formulas.length);
      expect(texts).toEqual(formulas.map((formula) => shown(report, formula)));
    }
  });

  it.each(Object.entries(blanks))(
    "%s: nothing is shown where a number is missing",
    (name, report) => {
      for (const layout of layoutsOf(report)) {
        const rules = rulesOf(layout).filter(({ isSum }) => isSum);
        const formulas = formulasOf(layout);
        const texts = column(name, layout, 19);
        rules.forEach(({ terms }, row) => {
          const formula = formulas[row];
          if (formula === undefined) throw new Error("a sum without its formula");
          const complete = terms.every(({ cell }) => typeof valueAt(report, cell) === "number");
          expect(texts[row] ?? "").toBe(complete ? shown(report, formula) : "");
        });
      }
    },
  );

  it("宿迁市 2023: the totals' formulas give the printed totals", () => {
    const report = reports["suqian"] ?? filled(0);
    for (const layout of layoutsOf(report)) {
      const totals = [...totalFormulas(layout, addressIn(layout)).keys()];
      const values = layout.cells.map(({ key }) => [cellId(key), valueAt(report, key)] as const);
      const printed = new Map(values);
      expect(column("suqian", layout, 20).slice(0, totals.length)).toEqual(
        totals.map((id) => String(printed.get(id))),
      );
    }
  });
});
