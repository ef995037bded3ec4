import { firstNames } from "../../../check/rules/words";
import type { KeptDesk, KeptLine } from "../../kept";
import { readUnitList } from "../../unit-list";
import type { DeskFrame } from "../../unit";
import { readFrameLine } from "../frame-line";
import { DESK_SHEETS } from "../names";
import type { DeskSheetKey } from "../names";
import { headingsOf, textOf } from "./grid";
import type { DeskGrid, Headings } from "./grid";
import { ADJUSTMENT_HEADINGS, readAdjustments } from "./read-adjustments";
import { detailsIn, readDetails } from "./read-details";
import type { FoundDetails } from "./read-details";
import { readReturns, RETURN_HEADINGS } from "./read-returns";

/** The headings by which a sheet is known where no name tells what it is. */
const NEEDED: Readonly<Record<Exclude<DeskSheetKey, "detail" | "previous">, readonly string[]>> = {
  list: ["单位名称", "类别", "是否计入"],
  standing: ["单位", "状态", "计入", "待核实"],
  adjustments: ADJUSTMENT_HEADINGS,
  returns: RETURN_HEADINGS,
};

/** What a sheet of numbers is: last year's has neither 类别 nor 计入. */
const isDetail = ({ headings }: FoundDetails): boolean =>
  headings.columns.has("类别") && headings.columns.has("计入");

function kindOf(grid: DeskGrid): DeskSheetKey | null {
  if (grid.known !== null) return grid.known;
  const found = detailsIn(grid);
  if (found !== null) return isDetail(found) ? "detail" : "previous";
  for (const key of ["list", "adjustments", "returns", "standing"] as const) {
    if (headingsOf(grid, NEEDED[key]) !== null) return key;
  }
  return null;
}

function frameIn(grids: readonly DeskGrid[]): DeskFrame | null {
  for (const { rows } of grids) {
    for (const cell of rows.slice(0, 10).flat()) {
      const frame = readFrameLine(textOf(cell));
      if (frame !== null) return frame;
    }
  }
  return null;
}

/** The sheets of a workbook by what they are; the first of a kind counts. */
function sorted(grids: readonly DeskGrid[]): ReadonlyMap<DeskSheetKey, DeskGrid> {
  const byKind = new Map<DeskSheetKey, DeskGrid>();
  // A defined name is believed before headings.
  for (const grid of [...grids].sort(
    (a, b) => Number(a.known === null) - Number(b.known === null),
  )) {
    const kind = kindOf(grid);
    if (kind !== null && !byKind.has(kind)) byKind.set(kind, grid);
  }
  return byKind;
}

const unheaded = (name: string): string =>
  `“${name}”的表头认不出了，没有读取这张表。请恢复表头后再试。`;

const MOST_PLACES = 3;

/**
 * Reads the officer's sheets back, wherever they stand and whatever they are called. Null where no
 * sheet of a workbook is one of them.
 */
export function readDesk(grids: readonly DeskGrid[]): KeptDesk | null {
  const byKind = sorted(grids);
  const list = byKind.get("list");
  const detail = byKind.get("detail");
  if (list === undefined && detail === undefined) return null;
  const frame = frameIn(grids);
  const problems: string[] = [];
  const units = list === undefined ? null : readUnitList(textsOf(list), frame?.organisation ?? "");
  if (units === null) problems.push(`没有找到“${DESK_SHEETS.list}”。`);
  else problems.push(...units.problems.map((each) => `“${list?.name ?? ""}”${each}`));
  const details = (key: "detail" | "previous", year: number): readonly KeptLine[] => {
    const grid = byKind.get(key);
    if (grid === undefined) return [];
    const found = detailsIn(grid);
    if (found === null) {
      problems.push(unheaded(grid.name));
      return [];
    }
    if (found.missing.length > 0) {
      const places = firstNames(found.missing, MOST_PLACES);
      problems.push(`“${grid.name}”缺少 ${found.missing.length} 列（${places}），这些数没有读到。`);
    }
    return readDetails(grid, found, year);
  };
  const headed = <T>(
    key: keyof typeof NEEDED,
    read: (grid: DeskGrid, headings: Headings) => T,
  ): T | null => {
    const grid = byKind.get(key);
    if (grid === undefined) return null;
    const headings = headingsOf(grid, NEEDED[key]);
    if (headings !== null) return read(grid, headings);
    problems.push(unheaded(grid.name));
    return null;
  };
  const year = frame?.year ?? null;
  if (year === null)
    problems.push("没有找到汇总单位和年度（“单位名单”标题下的一行），请在窗格里填写。");
  const adjustments = headed("adjustments", readAdjustments);
  problems.push(...(adjustments?.problems ?? []));
  return {
    frame,
    units: units?.units ?? [],
    lines: year === null ? [] : details("detail", year),
    adjustments: adjustments?.adjustments ?? [],
    returns: headed("returns", readReturns) ?? [],
    previous: year === null ? [] : details("previous", year - 1).map(({ report }) => report),
    problems,
  };
}

const textsOf = ({ rows }: DeskGrid): readonly (readonly string[])[] =>
  rows.map((cells) => cells.map(textOf));
