import { contains, parseCells, area } from "./address";
import type { Area } from "./address";
import { formulaCells } from "./cells";
import type { Grid } from "./grid";
import { areaOfFormula, listNames } from "./names";
import { findSheet } from "./sheets";

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Formulas that need their own results, and those that read them from outside the circle. */
export interface Circles {
  readonly circular: readonly FormulaCell[];
  readonly readers: readonly FormulaCell[];
}

interface Source {
  readonly sheetId: string;
  readonly of: Area;
}

const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(])/giu;

/** The cells that a formula reads, by address or by a defined name. */
function sources(grid: Grid, { sheetId, formula }: FormulaCell & { formula: string }): Source[] {
  const bare = formula.replace(/"[^"]*"/g, "");
  const addressed = [...bare.matchAll(REFERENCE)].flatMap(([, sheet, cells]): Source[] => {
    const name = sheet?.replace(/^'|'$/g, "").replaceAll("''", "'");
    const found = name === undefined ? sheetId : findSheet(grid, name);
    const of = parseCells(cells ?? "");
    return found !== undefined && of ? [{ sheetId: found, of }] : [];
  });
  const named = listNames(grid).flatMap((name): Source[] => {
    const points = bare.includes(name.name) ? areaOfFormula(grid, name.formula) : null;
    return points ? [{ sheetId: points.sheetId, of: points.area }] : [];
  });
  return [...addressed, ...named];
}

/** Finds the circular references of a workbook. */
export function findCircles(grid: Grid): Circles {
  const cells = formulaCells(grid);
  const reads = cells.map((cell) => {
    const from = sources(grid, cell);
    return cells.flatMap(({ sheetId, row, column }, index) => {
      const at = area(row, column);
      return from.some((each) => each.sheetId === sheetId && contains(each.of, at)) ? [index] : [];
    });
  });
  const isCircular = cells.map((_cell, start) => {
    const seen = new Set<number>();
    const next = [...(reads[start] ?? [])];
    for (let at = next.pop(); at !== undefined; at = next.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      next.push(...(reads[at] ?? []));
    }
    return seen.has(start);
  });
  return {
    circular: cells.filter((_cell, index) => isCircular[index]),
    readers: cells.filter(
      (_cell, index) => !isCircular[index] && reads[index]?.some((read) => isCircular[read]),
    ),
  };
}
