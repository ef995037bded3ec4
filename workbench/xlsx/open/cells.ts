import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { parseCells } from "../../grid/address";
import { at, attribute, children, nameOf, number, textOf } from "./xml";
import type { Element } from "./xml";

export type CellMatrix = Record<number, Record<number, ICellData>>;

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Text in a file writes characters that XML has no place for as `_x000D_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_all, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );

/** The text of a string that may stand in several fonts; readings of its characters are left out. */
function stringOf(item: Element): string {
  const runs = children(item).map((each) => {
    if (nameOf(each) === "t") return textOf(each);
    return nameOf(each) === "r" ? textOf(at(each, "t")) : "";
  });
  return unescaped(runs.join(""));
}

export function sharedStringsOf(root: Element | undefined): string[] {
  return children(root, "si").map(stringOf);
}

function valueOf(cell: Element, strings: readonly string[]): ICellData {
  const raw = textOf(at(cell, "v"));
  const string = (v: string): ICellData => {
    if (v === "") return {};
    // Univer takes text for a number where it can.
    const numeric = Number.isFinite(Number(v)) || /^(true|false)$/i.test(v);
    return { v, t: numeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
  };
  switch (attribute(cell, "t") ?? "n") {
    case "s":
      return string(strings[Number(raw)] ?? "");
    case "inlineStr": {
      const inline = at(cell, "is");
      return inline ? string(stringOf(inline)) : {};
    }
    case "str":
      return string(unescaped(raw));
    case "e":
      return { v: raw, t: CellValueType.STRING };
    case "b":
      return { v: raw === "1" ? 1 : 0, t: CellValueType.BOOLEAN };
    case "d":
      return string(raw);
    default:
      return raw === "" ? {} : { v: Number(raw), t: CellValueType.NUMBER };
  }
}

/** The cells of a worksheet; `styleId` names the look of a number. */
export function cellsOf(
  sheetData: Element | undefined,
  strings: readonly string[],
  styleId: (look: number) => string,
): CellMatrix {
  const matrix: CellMatrix = {};
  const shared = new Map<string, SharedFormula>();
  const lexer = new LexerTreeBuilder();
  const formulaOf = (cell: Element, row: number, column: number): string | undefined => {
    const element = at(cell, "f");
    if (!element) return undefined;
    const text = textOf(element);
    const id = attribute(element, "t") === "shared" ? attribute(element, "si") : undefined;
    if (text !== "") {
      if (id !== undefined) shared.set(id, { row, column, formula: `=${text}` });
      return `=${text}`;
    }
    const source = id === undefined ? undefined : shared.get(id);
    if (!source) return undefined;
    return lexer.moveFormulaRefOffset(source.formula, column - source.column, row - source.row);
  };
  let nextRow = 0;
  for (const line of children(sheetData, "row")) {
    const row = (number(line, "r") ?? nextRow + 1) - 1;
    nextRow = row + 1;
    let nextColumn = 0;
    for (const cell of children(line, "c")) {
      const named = parseCells(attribute(cell, "r") ?? "");
      const column = named?.startColumn ?? nextColumn;
      nextColumn = column + 1;
      const formula = formulaOf(cell, row, column);
      const look = number(cell, "s") ?? 0;
      const data: ICellData = {
        ...valueOf(cell, strings),
        ...(formula !== undefined && { f: formula }),
        ...(look > 0 && { s: styleId(look) }),
      };
      if (Object.keys(data).length > 0) (matrix[row] ??= {})[column] = data;
    }
  }
  return matrix;
}
