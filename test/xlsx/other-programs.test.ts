import { openFile } from "../../workbench/node/open";
import type { Workbench } from "../../workbench/node/open";
import { workbookActions } from "../../src/excel/actions";
import { writeXlsx } from "../../workbench/xlsx/index";
import { describeWithLibreOffice, resavedBook } from "../libreoffice";
import { SHEET, rows } from "../excel/kept-findings";
import { closeAll, value } from "../excel/workbook";
import { REASON, fullWorkbook } from "./full-workbook";

/** Starting LibreOffice takes a few seconds on a slow machine. */
const PATIENCE_MS = 180_000;

/** The numbers of the tables and where they stand. */
async function readTables(): Promise<unknown> {
  const { report, tables } = value(await workbookActions.readWorkbook());
  const { disclosure, requests, proceedings } = report;
  const places = tables.map(({ table, sheet, address }) => ({ table, sheet, address }));
  return { disclosure, requests, proceedings, places };
}

describeWithLibreOffice("A workbook that LibreOffice saved in between", () => {
  let again: Workbench | null = null;
  let marks: string[] = [];
  let tables: unknown;
  const bench = (): Workbench => {
    if (!again) throw new Error("the file was not opened");
    return again;
  };

  beforeAll(async () => {
    const first = await fullWorkbook();
    marks = await first.marks();
    tables = await readTables();
    const file = await resavedBook("xlsx", await writeXlsx(first.snapshot()));
    closeAll();
    again = await openFile(file);
  }, PATIENCE_MS);
  afterAll(() => {
    again?.dispose();
  });

  it("has lost the add-in's settings and the names' comments, and keeps the names", () => {
    const { settings, names } = bench().snapshot();
    expect(settings).toEqual({});
    const ours = names.filter(({ name }) => name.startsWith("年报_表"));
    expect(ours.map(({ comment }) => comment)).toEqual(["", "", ""]);
  });

  it("its tables are read, at the same places and with the same numbers", async () => {
    expect(await readTables()).toEqual(tables);
  });

  it("its marks are alive, on the same cells", async () => {
    expect(await bench().marks()).toEqual(marks);
  });

  it("the reasons stand in 审核说明", async () => {
    expect((await rows(bench(), SHEET)).flat().join()).toContain(REASON);
  });

  it("清除标记 takes the marks away, though nothing remembers them", async () => {
    value(await workbookActions.clearMarks());
    expect(await bench().marks()).toEqual([]);
  });
});
