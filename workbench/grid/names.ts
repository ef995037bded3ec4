import {
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { formatAbsoluteCells, parseCells, quoteSheet, splitAddress } from "./address";
import type { Area } from "./address";
import { formulaCells, writeCells } from "./cells";
import type { Grid } from "./grid";
import { newId } from "./ids";
import type { NameRecord } from "./snapshot";

export interface DefinedName extends NameRecord {
  readonly id: string;
}

export interface NamedArea {
  readonly sheetId: string;
  readonly area: Area;
}

function readable(raw: IDefinedNamesServiceParam): DefinedName {
  const scope = raw.localSheetId;
  const { sheet, cells } = splitAddress(raw.formulaOrRefString);
  const points = sheet !== null && sheet !== "#REF" && parseCells(cells) !== null;
  // Univer leaves out quotes that Excel needs.
  const text = points ? `${quoteSheet(sheet)}!${cells}` : raw.formulaOrRefString;
  return {
    id: raw.id,
    name: raw.name,
    formula: text.startsWith("=") ? text : `=${text}`,
    sheetId: scope === undefined || scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : scope,
    visible: raw.hidden !== true,
    comment: raw.comment ?? "",
  };
}

/**
 * Lets formulas see what a name stands for now. Univer keeps them parsed with the name's old meaning
 * put in, so those that use it are entered once more.
 */
export function refreshName(
  grid: Grid,
  { name, formula }: Pick<NameRecord, "name" | "formula">,
): void {
  const used = formulaCells(grid).filter((cell) => cell.formula.includes(name));
  grid.calculation.touchName(name, formula);
  if (used.length === 0) return;
  grid.injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
  for (const cell of used) {
    const { sheetId, row, column } = cell;
    writeCells(grid, sheetId, [{ row, column, content: { formula: cell.formula } }]);
  }
}

/** All defined names, sorted as Excel lists them. */
export function listNames(grid: Grid): DefinedName[] {
  const map = grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.unitId) ?? {};
  return Object.values(map)
    .map(readable)
    .sort((one, other) => one.name.localeCompare(other.name, "zh-CN"));
}

/** The name in this scope (null: the workbook); upper and lower case are the same. */
export function findName(
  grid: Grid,
  name: string,
  sheetId: string | null,
): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return listNames(grid).find(
    (each) => each.name.toLowerCase() === wanted && each.sheetId === sheetId,
  );
}

export function findNameById(grid: Grid, id: string): DefinedName | undefined {
  return listNames(grid).find((each) => each.id === id);
}

/** `='三、依申请公开'!$A$1:$J$29` for an area of a worksheet. */
export function areaFormula(grid: Grid, { sheetId, area }: NamedArea): string {
  return `=${quoteSheet(grid.sheet(sheetId).getName())}!${formatAbsoluteCells(area)}`;
}

/** The area that a name's formula points to, or null: a constant, another formula, `#REF!`. */
export function areaOfFormula(grid: Grid, formula: string): NamedArea | null {
  const { sheet, cells } = splitAddress(formula);
  const area = parseCells(cells);
  const found = sheet === null ? null : grid.workbook.getSheetBySheetName(sheet);
  return area && found ? { sheetId: found.getSheetId(), area } : null;
}

function store(grid: Grid, { id, name, formula, sheetId, visible, comment }: DefinedName): void {
  grid.run(SetDefinedNameMutation.id, {
    id,
    name,
    formulaOrRefString: areaOfFormula(grid, formula) ? formula.slice(1) : formula,
    localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    hidden: !visible,
    comment,
  });
}

export function addName(grid: Grid, record: NameRecord): DefinedName {
  const made = { ...record, id: newId() };
  store(grid, made);
  return made;
}

export function setName(grid: Grid, name: DefinedName): void {
  store(grid, name);
}

export function deleteName(grid: Grid, { id, name }: DefinedName): void {
  grid.run(RemoveDefinedNameMutation.id, { id, name });
}

/** A deleted worksheet takes its own names with it. */
export function deleteNamesOf(grid: Grid, sheetId: string): void {
  for (const name of listNames(grid)) if (name.sheetId === sheetId) deleteName(grid, name);
}

/** Names that point into a worksheet lose their cells when it is deleted. */
export function loseSheet(grid: Grid, sheetName: string): void {
  const lost = sheetName.toLowerCase();
  for (const name of listNames(grid)) {
    const { sheet, cells } = splitAddress(name.formula);
    if (sheet?.toLowerCase() === lost && parseCells(cells)) {
      store(grid, { ...name, formula: `=#REF!${cells}` });
    }
  }
}
