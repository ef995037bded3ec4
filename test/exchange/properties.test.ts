import fc from "fast-check";
import { readFile } from "../../src/exchange/read-file";
import { readPasted } from "../../src/exchange/read-pasted";
import type { Report } from "../../src/report/model";
import { soundReport } from "../check/arbitrary";
import { expectReport, written } from "./reports";
import { DIALECTS, writePage } from "./write-page";
import { TEXT_LAYOUTS, writeText } from "./write-text";
import { writeOneSheet, writeWorkbook } from "./write-workbook";
import { writeWord } from "./write-word";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const { narrative } = written("chaoyang-2023");
/** Any sound numbers, in a report with a text. */
const anyReport: fc.Arbitrary<Report> = soundReport.map((report) => ({ ...report, narrative }));
const RUNS = { numRuns: 12 };

describe("any sound tables come back equal", () => {
  it("from Word, with cells merged or not", () =>
    fc.assert(
      fc.asyncProperty(anyReport, fc.boolean(), fc.boolean(), async (report, merged, numbered) => {
        expectReport(await readFile("年报", await writeWord(report, { merged, numbered })), report);
      }),
      RUNS,
    ));

  it("from a web page and from the clipboard", () =>
    fc.assert(
      fc.asyncProperty(anyReport, fc.constantFrom(...DIALECTS), async (report, dialect) => {
        const html = writePage(report, dialect);
        expectReport(await readFile("年报", utf8(html)), report);
        expectReport(await readPasted({ html, text: "" }), report);
      }),
      RUNS,
    ));

  it("from a text", () =>
    fc.assert(
      fc.asyncProperty(anyReport, fc.constantFrom(...TEXT_LAYOUTS), async (report, layout) => {
        expectReport(await readFile("年报", utf8(writeText(report, layout))), report);
      }),
      RUNS,
    ));

  it("from a workbook, new or old, of one sheet or several", () =>
    fc.assert(
      fc.asyncProperty(
        anyReport,
        fc.constantFrom("xlsx" as const, "biff8" as const, null),
        async (report, type) => {
          const bytes = type === null ? await writeOneSheet(report) : writeWorkbook(report, type);
          expectReport(await readFile("年报", bytes), report);
        },
      ),
      RUNS,
    ));
});
