import type { CellKey } from "../../report/cell";
import { TABLE_NAMES } from "../../report/names";
import { placeOf } from "../../report/place";
import { moreOrLess } from "../rules/words";
import type { Mention } from "./mentions";
import type { TableNumber } from "./table-number";

/** Names of rows joined as people list them; the rows of one heading by their heading. */
function rowNames(cells: readonly CellKey[]): string {
  const first = cells[0]?.row;
  const rows = [...new Map(cells.map((cell) => [cell.row, placeOf(cell)])).values()];
  const groups = [...new Set(rows.map(({ rowGroup }) => rowGroup))];
  const grouped = cells[0]?.table === "requests" && groups.length < rows.length;
  const names = grouped ? groups : rows.map(({ row }) => row);
  return first === undefined ? "" : names.map((name) => `“${name}”`).join("与");
}

function columnNames(cells: readonly CellKey[]): string {
  const columns = [...new Map(cells.map((cell) => [cell.column, placeOf(cell).column])).values()];
  return columns.join("、");
}

/** "表三“（四）无法提供”总计之和为 337": where the table's number stands, and the number. */
export function tableWords({ reading, cells, value, addedUp }: TableNumber): string {
  const columns = new Set(reading.columns);
  const own = cells.filter(({ column }) => columns.has(column));
  const sum = own.length > 1 ? "之和" : "";
  const added = addedUp ? "（总计栏有空白，按同一行已填的数相加）" : "";
  const { short } = TABLE_NAMES[reading.table];
  return `${short}${rowNames(own)}的${columnNames(own)}${sum}为 ${value}${added}`;
}

/** actual − expected; amounts have at most six places. */
export function differenceOf(actual: number, expected: number): number {
  return Number((actual - expected).toFixed(6));
}

/** Words of the text in quotation marks; marks inside them become single ones. */
export function quoted(words: string): string {
  return `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** What the text says beside what the table says, in its accepted readings. */
export function countSentence(
  words: string,
  mention: Mention,
  numbers: readonly TableNumber[],
  nearest: TableNumber,
): string {
  const unit = mention.kind === "money" ? " 万元" : "";
  const difference = `${moreOrLess(differenceOf(mention.value, nearest.value))}${unit}`;
  const said = `正文写${quoted(words)}`;
  if (numbers.length === 1) return `${said}，${tableWords(nearest)}，${difference}。`;
  const places = numbers.map(tableWords).join("；");
  return `${said}，与表中的数都不符：${places}。与最近的 ${nearest.value} 相比${difference}。`;
}
