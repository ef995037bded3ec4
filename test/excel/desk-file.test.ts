import { workbookActions } from "../../src/excel/actions";
import { splitAddress, topLeft } from "../../src/report/address";
import { layoutsOf, valueAt } from "../../src/report/model";
import { cellId } from "../../src/report/cell";
import { writeXlsx } from "../../workbench/xlsx/index";
import { calculatedSheets, describeWithLibreOffice } from "../libreoffice";
import { deskWith, outcomeOf, unitsOf, writeFirst } from "./desk";
import { closeAll, newWorkbook, value } from "./workbook";

afterAll(closeAll);

const PATIENCE_MS = 300_000;

describeWithLibreOffice("LibreOffice opens the officer's workbook", () => {
  test(
    "49 units: it calculates the sum that the pane has worked out, cell by cell",
    async () => {
      const bench = await newWorkbook();
      const outcome = outcomeOf(deskWith(unitsOf(49)));
      const { left } = await writeFirst(outcome);
      expect(left).toEqual([]);
      const { addresses } = value(await workbookActions.readWorkbook());
      const shown = await calculatedSheets(await writeXlsx(bench.snapshot()));
      const { report } = outcome.sum;
      const wrong = layoutsOf(report).flatMap(({ cells }) =>
        cells.flatMap(({ key }) => {
          const place = splitAddress(addresses.get(cellId(key)) ?? "");
          const { row, column } = topLeft(place?.local ?? "");
          const text = shown.get(place?.sheet ?? "")?.[row]?.[column] ?? "";
          const wanted = valueAt(report, key) ?? null;
          const isSame = wanted === null ? text === "" : Number(text) === wanted;
          return isSame ? [] : [`${cellId(key)}: ${text}, not ${String(wanted)}`];
        }),
      );
      expect(wrong).toEqual([]);
      const kept = value(await workbookActions.loadDesk());
      expect(kept?.lines).toHaveLength(48);
    },
    PATIENCE_MS,
  );
});
