import type { CellIsOperators, ConditionalFormattingRule, Style, Worksheet } from "exceljs";
import { formatCells } from "../grid/address";
import type { ConditionalOperator, ConditionalRule } from "../grid/conditional-formats";
import { toColor } from "./color";

/** Every operator of the file format; ExcelJS writes them all, its types know four. */
const OPERATORS: Readonly<Record<ConditionalOperator, string>> = {
  between: "between",
  notBetween: "notBetween",
  equal: "equal",
  notEqual: "notEqual",
  greaterThan: "greaterThan",
  greaterThanOrEqual: "greaterThanOrEqual",
  lessThan: "lessThan",
  lessThanOrEqual: "lessThanOrEqual",
};

/** The rules of one sheet, the one that wins first. */
export function writeConditionalFormats(
  target: Worksheet,
  rules: readonly ConditionalRule[],
): void {
  rules.forEach((rule, index) => {
    target.addConditionalFormatting({
      ref: rule.areas.map(formatCells).join(" "),
      rules: [toRule(rule, index + 1)],
    });
  });
}

/** Says of which rules no later one is looked at: ExcelJS has no place for it. */
export function withStops(sheetXml: string, rules: readonly ConditionalRule[]): string {
  return rules.reduce((xml, { stopIfTrue }, index) => {
    const priority = `priority="${String(index + 1)}"`;
    return stopIfTrue ? xml.replace(priority, `${priority} stopIfTrue="1"`) : xml;
  }, sheetXml);
}

function toRule(
  { condition, style }: ConditionalRule,
  priority: number,
): ConditionalFormattingRule {
  const look = toLook(style, priority);
  if (condition.kind === "number") {
    const operator = OPERATORS[condition.operator] as CellIsOperators;
    return { type: "cellIs", priority, operator, formulae: [...condition.values], style: look };
  }
  // A rule whose formula was never set applies nowhere.
  const formula = condition.formula.replace(/^=/, "") || "FALSE";
  return { type: "expression", priority, formulae: [formula], style: look };
}

/** Far above the numbers that ExcelJS gives the formats of cells. */
const OWN_FORMATS = 10_000;

function toLook(style: ConditionalRule["style"], priority: number): Partial<Style> {
  const fill = toColor({ rgb: style.fill ?? null });
  const color = toColor({ rgb: style.color ?? null });
  const font = {
    ...(color && { color }),
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.italic !== undefined && { italic: style.italic }),
    ...(style.underline !== undefined && { underline: style.underline }),
    ...(style.strikethrough !== undefined && { strike: style.strikethrough }),
  };
  return {
    // ExcelJS writes the format of a rule only with a number for it.
    ...(style.numberFormat !== undefined && {
      numFmt: style.numberFormat,
      numFmtId: OWN_FORMATS + priority,
    }),
    // In a conditional format Excel reads the fill from the background colour.
    ...(fill && { fill: { type: "pattern", pattern: "solid", bgColor: fill } as const }),
    ...(Object.keys(font).length > 0 && { font }),
  };
}
