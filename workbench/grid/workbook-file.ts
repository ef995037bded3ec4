import { IResourceLoaderService, LocaleType, UniverInstanceType } from "@univerjs/core";
import type { IWorkbookData, Univer } from "@univerjs/core";
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from "@univerjs/sheets-conditional-formatting";
import { addRule, listRules } from "./conditional-formats";
import { Grid } from "./grid";
import { newId } from "./ids";
import { rememberStyles } from "./known-styles";
import { addName, listNames, refreshName } from "./names";
import { newSheetData, sheetIds } from "./sheets";
import type { HostSnapshot, NameRecord } from "./snapshot";
import { addValidation, listValidations } from "./validation";

/** The font of a new workbook in a Chinese Excel; 3 is bottom alignment. */
export const DEFAULT_STYLE = { ff: "等线", fs: 11, vt: 3 } as const;

function newWorkbook(unitId: string): IWorkbookData {
  const sheet = newSheetData("Sheet1");
  return {
    id: unitId,
    name: "工作簿1.xlsx",
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
    defaultStyle: { ...DEFAULT_STYLE },
  };
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const nameRecord = ({ name, formula, sheetId, visible, comment }: NameRecord): NameRecord => ({
  name,
  formula,
  sheetId,
  visible,
  comment,
});

/** Everything that a saved file of this workbook would keep. */
export function saveWorkbook(grid: Grid): HostSnapshot {
  const ids = sheetIds(grid);
  const workbook = grid.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(grid.unitId);
  if (workbook === null) throw new Error("the workbook is closed");
  const bySheet = <T>(of: (sheetId: string) => T): Record<string, T> =>
    Object.fromEntries(ids.map((id) => [id, of(id)]));
  return copy({
    version: 1,
    workbook,
    names: listNames(grid).map(nameRecord),
    settings: Object.fromEntries(grid.settings),
    workbookProtected: grid.workbookProtected,
    sheets: bySheet((id) => grid.sheetExtras(id)),
    conditionalFormats: bySheet((id) => listRules(grid, id)),
    validations: bySheet((id) => listValidations(grid, id)),
  });
}

/** Excel gives conditional formats of the classic kinds new ids whenever a file is opened. */
function withNewRuleIds(workbook: IWorkbookData): IWorkbookData {
  const resources = (workbook.resources ?? []).map((resource) => {
    if (resource.name !== SHEET_CONDITIONAL_FORMATTING_PLUGIN || resource.data === "") {
      return resource;
    }
    const rules = JSON.parse(resource.data) as Record<string, { cfId: string }[]>;
    for (const rule of Object.values(rules).flat()) rule.cfId = newId();
    return { ...resource, data: JSON.stringify(rules) };
  });
  return { ...workbook, resources };
}

/** A file of another kind says names and rules in their readable form alone. */
function addReadable(grid: Grid, snapshot: HostSnapshot): void {
  for (const name of snapshot.names) addName(grid, name);
  for (const id of sheetIds(grid)) {
    // Each one is added before all others.
    for (const rule of [...(snapshot.conditionalFormats[id] ?? [])].reverse()) {
      addRule(grid, id, rule);
    }
    for (const rule of snapshot.validations[id] ?? []) {
      addValidation(grid, id, { ...rule, id: newId() });
    }
  }
}

/**
 * Shows a saved workbook, or a new one, as a unit of this Univer instance. The unit's id must be
 * fresh; formulas are calculated when the caller settles the grid's calculation.
 */
export function openWorkbook(univer: Univer, unitId: string, saved?: HostSnapshot): Grid {
  const snapshot = saved && copy(saved);
  const data = snapshot ? withNewRuleIds(snapshot.workbook) : newWorkbook(unitId);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...data, id: unitId });
  const grid = new Grid(univer, unitId);
  rememberStyles(grid.workbook.getStyles());
  if (snapshot) {
    for (const [id, extras] of Object.entries(snapshot.sheets)) grid.extras.set(id, extras);
    for (const [key, value] of Object.entries(snapshot.settings)) grid.settings.set(key, value);
    grid.workbookProtected = snapshot.workbookProtected;
  }
  if (snapshot && snapshot.workbook.resources === undefined) addReadable(grid, snapshot);
  grid.calculation.touchAll();
  // Univer's cache of parsed formulas outlives a workbook, with the names of the last one in it.
  for (const name of listNames(grid)) refreshName(grid, name);
  return grid;
}
