import { DataValidationErrorStyle, DataValidationOperator } from "@univerjs/core";
import type { ISheetDataValidationRule } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { intersection, subtract } from "./address";
import type { Area } from "./address";
import type { Grid } from "./grid";
import { newId } from "./ids";

export type ValidationType =
  "any" | "whole" | "decimal" | "textLength" | "date" | "time" | "list" | "custom";

/** What a validated cell may hold and what Excel says; "" where nothing is said. */
export interface ValidationSettings {
  readonly type: ValidationType;
  /** As Univer and OOXML name it, e.g. `greaterThanOrEqual`; "" for lists and custom formulas. */
  readonly operator: string;
  readonly formula1: string;
  readonly formula2: string;
  readonly ignoreBlanks: boolean;
  readonly inCellDropDown: boolean;
  readonly showAlert: boolean;
  readonly alertStyle: "Stop" | "Warning" | "Information";
  readonly alertTitle: string;
  readonly alertMessage: string;
  readonly showPrompt: boolean;
  readonly promptTitle: string;
  readonly promptMessage: string;
}

export interface ValidationRule extends ValidationSettings {
  readonly id: string;
  readonly areas: readonly Area[];
}

/** The settings of a cell without validation. */
export const NO_VALIDATION: ValidationSettings = {
  type: "any",
  operator: "",
  formula1: "",
  formula2: "",
  ignoreBlanks: true,
  inCellDropDown: true,
  showAlert: true,
  alertStyle: "Stop",
  alertTitle: "",
  alertMessage: "",
  showPrompt: true,
  promptTitle: "",
  promptMessage: "",
};

const OPERATORS = Object.values(DataValidationOperator);

const STYLES = [
  [DataValidationErrorStyle.STOP, "Stop"],
  [DataValidationErrorStyle.WARNING, "Warning"],
  [DataValidationErrorStyle.INFO, "Information"],
] as const;

function stored(rule: ValidationRule): ISheetDataValidationRule {
  return {
    uid: rule.id,
    ranges: rule.areas.map((each) => ({ ...each })),
    type: rule.type,
    ...(rule.operator !== "" && {
      operator: OPERATORS.find((each: string) => each === rule.operator) ?? OPERATORS[0],
    }),
    formula1: rule.formula1,
    formula2: rule.formula2,
    allowBlank: rule.ignoreBlanks,
    showDropDown: rule.inCellDropDown,
    showErrorMessage: rule.showAlert,
    errorStyle:
      STYLES.find(([, name]) => name === rule.alertStyle)?.[0] ?? DataValidationErrorStyle.STOP,
    errorTitle: rule.alertTitle,
    error: rule.alertMessage,
    showInputMessage: rule.showPrompt,
    promptTitle: rule.promptTitle,
    prompt: rule.promptMessage,
  };
}

function readable(rule: ISheetDataValidationRule): ValidationRule {
  const type = rule.type === "listMultiple" || rule.type === "checkbox" ? "list" : rule.type;
  return {
    id: rule.uid,
    areas: rule.ranges.map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startColumn,
      endRow,
      endColumn,
    })),
    type: type as ValidationType,
    operator: rule.operator ?? "",
    formula1: rule.formula1 ?? "",
    formula2: rule.formula2 ?? "",
    ignoreBlanks: rule.allowBlank ?? true,
    inCellDropDown: rule.showDropDown ?? true,
    showAlert: rule.showErrorMessage ?? true,
    alertStyle: STYLES.find(([style]) => style === rule.errorStyle)?.[1] ?? "Stop",
    alertTitle: rule.errorTitle ?? "",
    alertMessage: rule.error ?? "",
    showPrompt: rule.showInputMessage ?? true,
    promptTitle: rule.promptTitle ?? "",
    promptMessage: rule.prompt ?? "",
  };
}

export function listValidations(grid: Grid, sheetId: string): ValidationRule[] {
  return grid.injector
    .get(SheetDataValidationModel)
    .getRules(grid.unitId, sheetId)
    .map((rule) => readable(rule));
}

const KEYS = Object.keys(NO_VALIDATION);

/** A rule without what makes it this one rule: its id and its cells. */
function settingsOf(rule: ValidationRule): ValidationSettings {
  const kept = Object.entries(rule).filter(([key]) => KEYS.includes(key));
  return { ...NO_VALIDATION, ...Object.fromEntries(kept) };
}

/** The settings that cells of the area have, each kind once; cells without any count as one. */
export function validationsIn(grid: Grid, sheetId: string, of: Area): ValidationSettings[] {
  const found: ValidationSettings[] = [];
  let uncovered: Area[] = [of];
  for (const rule of listValidations(grid, sheetId)) {
    const { areas } = rule;
    if (!areas.some((each) => intersection(each, of))) continue;
    found.push(settingsOf(rule));
    uncovered = uncovered.flatMap((part) =>
      areas.reduce<Area[]>((rest, cut) => rest.flatMap((each) => subtract(each, cut)), [part]),
    );
  }
  if (uncovered.length > 0) found.push(NO_VALIDATION);
  const kinds = new Map(found.map((each) => [JSON.stringify(each), each]));
  return [...kinds.values()];
}

/** Changes the settings of the cells of these areas and of no others; null takes them away. */
export function changeValidation(
  grid: Grid,
  sheetId: string,
  targets: readonly Area[],
  change: (settings: ValidationSettings) => ValidationSettings | null,
): void {
  const changed = new Map<string, { settings: ValidationSettings; areas: Area[] }>();
  const collect = (settings: ValidationSettings | null, areas: readonly Area[]): void => {
    if (settings === null || areas.length === 0) return;
    const key = JSON.stringify(settings);
    const entry = changed.get(key) ?? { settings, areas: [] };
    entry.areas.push(...areas);
    changed.set(key, entry);
  };
  let uncovered: readonly Area[] = targets;
  const without = (areas: readonly Area[], cuts: readonly Area[]): Area[] =>
    cuts.reduce<Area[]>((rest, cut) => rest.flatMap((each) => subtract(each, cut)), [...areas]);
  for (const rule of listValidations(grid, sheetId)) {
    const within = rule.areas.flatMap((each) =>
      targets.flatMap((target) => intersection(each, target) ?? []),
    );
    if (within.length === 0) continue;
    grid.run(RemoveDataValidationMutation.id, { subUnitId: sheetId, ruleId: rule.id });
    const rest = without(rule.areas, targets);
    if (rest.length > 0) addValidation(grid, sheetId, { ...rule, areas: rest });
    collect(change(settingsOf(rule)), within);
    uncovered = without(uncovered, rule.areas);
  }
  collect(change(NO_VALIDATION), uncovered);
  for (const { settings, areas } of changed.values()) {
    addValidation(grid, sheetId, { ...settings, id: newId(), areas });
  }
}

/** Adds a rule of a saved workbook. */
export function addValidation(grid: Grid, sheetId: string, rule: ValidationRule): void {
  grid.run(AddDataValidationMutation.id, { subUnitId: sheetId, rule: stored(rule) });
}
