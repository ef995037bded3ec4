import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { ICellData, Injector, Nullable, Workbook } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";

/** What formulas show while nobody lets them calculate. */

const keyOf = (sheetId: string, row: number | string, column: number | string): string =>
  `${sheetId} ${String(row)} ${String(column)}`;

/** The cells that a change of values gives a formula. */
export function formulasIn({ subUnitId, cellValue }: ISetRangeValuesMutationParams): string[] {
  return Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells as Record<string, Nullable<ICellData>>)
      .filter(([, cell]) => cell?.f || cell?.si)
      .map(([column]) => keyOf(subUnitId, row, column)),
  );
}

/** The changes that make every formula show what it shows now, except those just entered. */
export function shownResults(
  injector: Injector,
  unitId: string,
  except: ReadonlySet<string>,
): ISetRangeValuesMutationParams[] {
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return (workbook?.getSheets() ?? []).map((sheet) => {
    const subUnitId = sheet.getSheetId();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || (!cell.f && !cell.si) || except.has(keyOf(subUnitId, row, column))) return;
      (cellValue[row] ??= {})[column] = { v: cell.v ?? null, t: cell.t ?? null };
    });
    return { unitId, subUnitId, cellValue };
  });
}
