import { Workbook } from "exceljs";
import { keepRequest } from "../../src/actions/reasons";
import type { Justification } from "../../src/check/review/justification";
import { workbookActions } from "../../src/excel/actions";
import { readKeptContents } from "../../src/excel/reading/kept-place";
import type { Report } from "../../src/report/model";
import { writeXlsx } from "../../workbench/xlsx/index";
import { change, filled, findingsIn } from "../check/reports";
import { describeWithLibreOffice, resavedBook } from "../libreoffice";
import { readNow } from "./checked";
import { closeAll, value, workbookOf } from "./workbook";

afterAll(closeAll);

const PATIENCE_MS = 120_000;

const REPORT: Report = change(filled(0), {
  "disclosure.regulations.inForce": 2,
  "requests.received.business": null,
});

/** The workbook's file after both findings were kept with a reason. */
async function savedFile(): Promise<Uint8Array> {
  const bench = await workbookOf(REPORT);
  for (const finding of (await readNow()).audit.findings) {
    value(await workbookActions.keepFindings(keepRequest([finding], `=${finding.title}`)));
  }
  return writeXlsx(bench.snapshot());
}

/** What the sheet 审核说明 of a file says, read under the defined name as the add-in does. */
async function keptIn(file: Uint8Array): Promise<readonly Justification[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(file).buffer);
  const [range = ""] = workbook.definedNames.getRanges("年报_审核说明").ranges;
  const address = range.replaceAll("$", "");
  expect(address).toMatch(/^'?审核说明'?!A3:F55$/);
  const sheet = workbook.getWorksheet("审核说明");
  const values = Array.from({ length: 53 }, (_, row) =>
    Array.from({ length: 6 }, (_unused, column) => {
      const cell = sheet?.getCell(row + 3, column + 1);
      return cell?.formula === undefined ? (cell?.text ?? "") : `formula ${cell.formula}`;
    }),
  );
  expect(sheet?.getColumn(6).hidden).toBe(true);
  return readKeptContents({ values, address })?.rows.map(({ reason }) => reason) ?? [];
}

function expectAllKept(kept: readonly Justification[]): void {
  expect(findingsIn(REPORT, { justifications: kept })).toMatchObject([
    { state: "justified", justification: { reason: "=规章制定权" } },
    { state: "justified", justification: { reason: "=空白" } },
  ]);
}

test("the reasons are in the saved .xlsx, under the name, as text, with their keys hidden", async () => {
  expectAllKept(await keptIn(await savedFile()));
});

describeWithLibreOffice("LibreOffice opens the file and saves it again", () => {
  test(
    "the findings are still kept with their reasons",
    async () => {
      expectAllKept(await keptIn(await resavedBook("xlsx", await savedFile())));
    },
    PATIENCE_MS,
  );
});
