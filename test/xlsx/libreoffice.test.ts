import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { newExtras } from "../../workbench/grid/extras";
import { writeXlsx } from "../../workbench/xlsx/index";
import { area } from "../../workbench/grid/address";
import { calculatedSheets, describeWithLibreOffice, printed } from "../libreoffice";
import { snapshotOf } from "./snapshot";

/** Starting LibreOffice takes a few seconds on a slow machine. */
const PATIENCE_MS = 120_000;

const number = (v: number): ICellData => ({ v, t: CellValueType.NUMBER });
const formula = (f: string, v: number): ICellData => ({ f, v, t: CellValueType.NUMBER });
const text = (v: string): ICellData => ({ v, t: CellValueType.STRING });

describeWithLibreOffice("LibreOffice opens the saved file", () => {
  it(
    "it calculates the formulas anew and does not trust a stale result",
    async () => {
      const snapshot = snapshotOf(
        {
          cellData: {
            0: { 0: text("（七）总计"), 1: number(1), 2: number(2), 3: formula("=SUM(B1:C1)", 99) },
            1: { 0: text('写着,"引号"'), 1: formula("=年报_合计+1", 99) },
          },
        },
        {
          names: [
            {
              name: "年报_合计",
              formula: "='三、依申请公开'!$D$1",
              sheetId: null,
              visible: true,
              comment: "",
            },
          ],
        },
      );
      const sheets = await calculatedSheets(await writeXlsx(snapshot));
      expect([...sheets.keys()]).toEqual(["三、依申请公开"]);
      expect(sheets.get("三、依申请公开")).toEqual([
        ["（七）总计", "1", "2", "3"],
        ['写着,"引号"', "4", "", ""],
      ]);
    },
    PATIENCE_MS,
  );

  it(
    "it prints one page: what stands outside the print area is not printed",
    async () => {
      const cellData = { 0: { 0: text("表三"), 40: text("核对") }, 200: { 0: text("远") } };
      const page = {
        ...newExtras().page,
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
        printArea: [area(0, 0, 2, 3)],
      };
      const pdf = await printed(await writeXlsx(snapshotOf({ cellData }, { extras: { page } })));
      const pages = Buffer.from(pdf)
        .toString("latin1")
        .match(/\/Type\s*\/Page\b/g);
      expect(pages).toHaveLength(1);
    },
    PATIENCE_MS,
  );
});
