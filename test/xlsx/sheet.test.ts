import { BooleanNumber, CellValueType } from "@univerjs/core";
import { area } from "../../workbench/grid/address";
import { newExtras } from "../../workbench/grid/extras";
import { partOf, readBack } from "./read-back";
import { snapshotOf } from "./snapshot";

describe("The shape of a sheet in the saved file", () => {
  it("merged cells, sizes and hidden rows and columns are there", async () => {
    const sheet = await readBack(
      snapshotOf({
        cellData: { 0: { 0: { v: "三、本年度办理结果", t: CellValueType.STRING } } },
        mergeData: [{ startRow: 0, endRow: 21, startColumn: 0, endColumn: 0 }],
        columnData: { 0: { w: 75 }, 2: { hd: BooleanNumber.TRUE } },
        rowData: { 0: { h: 40 }, 3: { hd: BooleanNumber.TRUE } },
      }),
    );
    expect(sheet.getCell("A22").master.address).toBe("A1");
    // 8 pixels a digit of the default font, 宋体.
    expect(sheet.getColumn(1).width).toBe(9.38);
    expect(sheet.getColumn(3).hidden).toBe(true);
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheet.getRow(4).hidden).toBe(true);
  });

  it("frozen headings, gridlines and the tab's colour are there", async () => {
    const sheet = await readBack(
      snapshotOf({
        freeze: { xSplit: 1, ySplit: 4, startRow: 4, startColumn: 1 },
        showGridlines: BooleanNumber.FALSE,
        tabColor: "#C00000",
      }),
    );
    expect(sheet.views[0]).toMatchObject({
      state: "frozen",
      xSplit: 1,
      ySplit: 4,
      showGridLines: false,
    });
    expect(sheet.properties.tabColor).toEqual({ argb: "FFC00000" });
  });

  it("hidden sheets are hidden", async () => {
    const hidden = await readBack(snapshotOf({ hidden: BooleanNumber.TRUE }));
    expect(hidden.state).toBe("hidden");
    const veryHidden = await readBack(snapshotOf({}, { extras: { veryHidden: true } }));
    expect(veryHidden.state).toBe("veryHidden");
  });

  it("the page prints on A4, fitted to one page wide, with its print area and title rows", async () => {
    const page = {
      ...newExtras().page,
      orientation: "Landscape" as const,
      zoom: { horizontalFitToPages: 1 },
      leftMargin: 36,
      centerHorizontally: true,
      printArea: [area(0, 0, 29, 10)],
      titleRows: area(0, 0, 3, 16384),
      headersFooters: { ...newExtras().page.headersFooters, centerFooter: "第 &P 页" },
    };
    const snapshot = snapshotOf({}, { extras: { page } });
    const sheet = await readBack(snapshot);
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printArea: "A1:J29",
      printTitlesRow: "1:3",
    });
    expect(sheet.pageSetup.margins).toMatchObject({ left: 0.5 });
    expect(sheet.headerFooter.oddFooter).toBe("&C第 &P 页");
    const workbook = await partOf(snapshot, "xl/workbook.xml");
    expect(workbook).toContain("'三、依申请公开'!$A$1:$J$29");
  });

  it("a paper without a number in the file format is an error", async () => {
    const page = { ...newExtras().page, paperSize: "Poster" };
    await expect(readBack(snapshotOf({}, { extras: { page } }))).rejects.toThrow("Poster");
  });

  it("protection and the unlocked cells are there", async () => {
    const snapshot = snapshotOf({}, { extras: { protected: true, unlocked: [area(1, 1, 1, 2)] } });
    const sheet = await readBack(snapshot);
    expect(sheet.getCell("B2").protection).toMatchObject({ locked: false });
    expect(sheet.getCell("C2").protection).toMatchObject({ locked: false });
    expect(sheet.getCell("D2").protection).toBeUndefined();
    expect(await partOf(snapshot, "xl/worksheets/sheet1.xml")).toContain(
      '<sheetProtection sheet="1"',
    );
  });
});
