import { cellState } from "../../check/sums/values";
import type { FormatKey } from "../../report/form";
import type { NumberCell } from "../../report/layout-types";
import { valueAt } from "../../report/model";
import type { Report } from "../../report/model";
import { placeOf } from "../../report/place";
import type { DeskOutcome, UnitLine } from "../desk";
import { standingWords } from "../standing";
import { subtotalsOf } from "../subtotals";
import { CATEGORIES, CATEGORY_KEYS } from "../unit";
import type { Category } from "../unit";
import { moneyDecimals } from "./decimals";
import { DETAIL_HEADINGS } from "./detail-layout";
import type { DetailLayout } from "./detail-layout";
import type { DeskCell, DeskColumn, DeskSheet } from "./sheet";
import { subtotalFormulas } from "./subtotal-formulas";
import type { SheetNames } from "./subtotal-formulas";

/** What a cell of a line holds: a number that was typed as a text counts as the number. */
function heldIn(report: Report, { key, kind }: NumberCell): string | number | null {
  const state = cellState(valueAt(report, key), kind);
  switch (state.is) {
    case "blank":
      return null;
    case "text":
      return state.text;
    default:
      return state.value;
  }
}

const PLACE_WIDTH = 12;

const placeColumn = ({ key, kind }: NumberCell, decimals: number): DeskColumn => ({
  heading: placeOf(key).full,
  width: PLACE_WIDTH,
  decimals: kind === "money" ? decimals : 0,
});

/** The heading columns and a column a cell of the form. */
export function detailColumns(
  cells: readonly NumberCell[],
  decimals: number,
): readonly DeskColumn[] {
  const [unit, category, counted, file] = DETAIL_HEADINGS;
  return [
    { heading: unit, width: 26 },
    { heading: category, width: 10, choices: CATEGORY_KEYS.map((key) => CATEGORIES[key]) },
    { heading: counted, width: 7, choices: ["是", "否"] },
    { heading: file, width: 22 },
    ...cells.map((cell) => placeColumn(cell, decimals)),
  ];
}

function lineOf(
  { unit, counted, file }: UnitLine,
  cells: readonly NumberCell[],
): DeskCell[] | null {
  if (file?.content.kind !== "read") return null;
  const { report } = file.content.audit;
  return [
    unit.name,
    CATEGORIES[unit.category],
    counted ? "是" : "否",
    file.path,
    ...cells.map((cell) => heldIn(report, cell)),
  ];
}

/** 明细: the four subtotals, then every report that was read, whether it is counted or not. */
export function detailSheet(
  outcome: DeskOutcome,
  layout: DetailLayout,
  format: FormatKey,
  names: SheetNames,
): DeskSheet {
  const { desk, lines } = outcome;
  const { cells } = layout;
  const decimals = moneyDecimals(outcome, format);
  const formula = subtotalFormulas(layout, format, names, decimals);
  const subtotals = subtotalsOf(outcome);
  const subtotal = (category: Category): DeskCell[] => [
    `小计：${CATEGORIES[category]}`,
    CATEGORIES[category],
    null,
    null,
    ...cells.map((cell): DeskCell => {
      const text = formula(cell, category);
      const value = valueAt(subtotals[category], cell.key) ?? null;
      return text === null ? null : { formula: text, value };
    }),
  ];
  return {
    key: "detail",
    title: `${desk.frame.year}年各单位年报数字明细`,
    notes: [
      `${standingWords(outcome)}。“计入”为“是”的各行相加，加上“调整”，得出小计和汇总；空白的格不是 0，没有数可加。`,
    ],
    columns: detailColumns(cells, decimals),
    rows: [
      ...CATEGORY_KEYS.map(subtotal),
      ...lines.flatMap((line) => {
        const cellsOfLine = lineOf(line, cells);
        return cellsOfLine === null ? [] : [cellsOfLine];
      }),
    ],
    frozenColumns: 1,
    frozenRows: CATEGORY_KEYS.length,
  };
}

/** The row of a unit in 明细, counted from 1; null where no report of it was read. */
export function detailRow(
  { lines }: DeskOutcome,
  { firstUnit }: DetailLayout,
  unit: string,
): number | null {
  const read = lines.filter(({ file }) => file?.content.kind === "read");
  const at = read.findIndex((line) => line.unit.name === unit);
  return at === -1 ? null : firstUnit + at;
}
