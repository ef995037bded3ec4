import type { IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { intersection, subtract } from "./address";
import type { Area } from "./address";
import type { Grid } from "./grid";
import { newId } from "./ids";
import type { Move } from "./moves";
import { moveAreas } from "./moves";

export type ConditionalOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual";

/** What a rule asks of a cell. Formulas carry their `=`, "" until one is set. */
export type Condition =
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "number";
      readonly operator: ConditionalOperator;
      readonly values: readonly number[];
    };

/** What a rule paints; colours as `#RRGGBB`, left out where the rule leaves them alone. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** How a number is shown where the rule applies. */
  readonly numberFormat?: string;
}

export interface ConditionalRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly condition: Condition;
  readonly style: ConditionalStyle;
  readonly stopIfTrue: boolean;
}

/** A rule without a formula never applies. */
const NEVER = "=FALSE";

/** Univer's form of a rule, as its mutations take it. */
interface StoredRule {
  cfId: string;
  ranges: IRange[];
  stopIfTrue: boolean;
  rule: {
    type: string;
    subType: string;
    operator?: string;
    value?: string | number | number[];
    style: {
      bg?: { rgb?: string | null } | null;
      cl?: { rgb?: string | null } | null;
      bl?: number;
      it?: number;
      ul?: { s: number };
      st?: { s: number };
      n?: { pattern: string };
    };
  };
}

function stored(rule: ConditionalRule): StoredRule {
  const { fill, color, bold, italic, underline, strikethrough, numberFormat } = rule.style;
  const style = {
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(bold !== undefined && { bl: bold ? 1 : 0 }),
    ...(italic !== undefined && { it: italic ? 1 : 0 }),
    ...(underline !== undefined && { ul: { s: underline ? 1 : 0 } }),
    ...(strikethrough !== undefined && { st: { s: strikethrough ? 1 : 0 } }),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
  };
  const { condition } = rule;
  const asks =
    condition.kind === "formula"
      ? { subType: "formula", value: condition.formula === "" ? NEVER : condition.formula }
      : {
          subType: "number",
          operator: condition.operator,
          value: condition.values.length > 1 ? [...condition.values] : (condition.values[0] ?? 0),
        };
  return {
    cfId: rule.id,
    ranges: rule.areas.map((each) => ({ ...each })),
    stopIfTrue: rule.stopIfTrue,
    rule: { type: "highlightCell", ...asks, style },
  };
}

function readable(raw: IConditionFormattingRule): ConditionalRule | null {
  const { cfId, ranges, stopIfTrue, rule } = raw as unknown as StoredRule;
  if (rule.type !== "highlightCell") return null;
  let condition: Condition;
  if (rule.subType === "formula") {
    const formula = String(rule.value ?? "");
    condition = { kind: "formula", formula: formula === NEVER ? "" : formula };
  } else if (rule.subType === "number") {
    const value = rule.value ?? 0;
    const values = (Array.isArray(value) ? value : [value]).map(Number);
    condition = { kind: "number", operator: rule.operator as ConditionalOperator, values };
  } else {
    return null;
  }
  const { bg, cl, bl, it, ul, st, n } = rule.style;
  const style: ConditionalStyle = {
    ...(typeof bg?.rgb === "string" && { fill: bg.rgb }),
    ...(typeof cl?.rgb === "string" && { color: cl.rgb }),
    ...(bl !== undefined && { bold: bl === 1 }),
    ...(it !== undefined && { italic: it === 1 }),
    ...(ul !== undefined && { underline: ul.s === 1 }),
    ...(st !== undefined && { strikethrough: st.s === 1 }),
    ...(n !== undefined && { numberFormat: n.pattern }),
  };
  const areas = ranges.map(({ startRow, startColumn, endRow, endColumn }) => ({
    startRow,
    startColumn,
    endRow,
    endColumn,
  }));
  return { id: cfId, areas, condition, style, stopIfTrue };
}

/**
 * The rules of a worksheet, the one that wins first. Rules of kinds that the host does not know
 * (data bars, colour scales, made at the grid itself) are left out, and never touched.
 */
export function listRules(grid: Grid, sheetId: string): ConditionalRule[] {
  const rules = grid.injector
    .get(ConditionalFormattingRuleModel)
    .getSubunitRules(grid.unitId, sheetId);
  return (rules ?? []).flatMap((rule) => readable(rule) ?? []);
}

export function findRule(grid: Grid, sheetId: string, id: string): ConditionalRule | undefined {
  return listRules(grid, sheetId).find((rule) => rule.id === id);
}

/** Adds a rule before all others and returns it with its id. */
export function addRule(
  grid: Grid,
  sheetId: string,
  rule: Omit<ConditionalRule, "id">,
): ConditionalRule {
  const made = { ...rule, id: newId() };
  grid.run(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule: stored(made) });
  return made;
}

export function setRule(grid: Grid, sheetId: string, rule: ConditionalRule): void {
  const params = { subUnitId: sheetId, cfId: rule.id, rule: stored(rule) };
  grid.run(SetConditionalRuleMutation.id, params);
}

export function deleteRule(grid: Grid, sheetId: string, id: string): void {
  grid.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId: id });
}

/** Takes the rules off these cells; a rule that reaches further keeps the rest. */
export function clearRules(grid: Grid, sheetId: string, of: Area): void {
  for (const rule of listRules(grid, sheetId)) {
    if (!rule.areas.some((each) => intersection(each, of))) continue;
    const areas = rule.areas.flatMap((each) => subtract(each, of));
    if (areas.length === 0) deleteRule(grid, sheetId, rule.id);
    else setRule(grid, sheetId, { ...rule, areas });
  }
}

/**
 * Moves the rules with their cells. Univer does so itself only where its user interface is loaded,
 * and then sets the same areas once more.
 */
export function moveRules(grid: Grid, move: Move): void {
  for (const rule of listRules(grid, move.sheetId)) {
    const areas = moveAreas(rule.areas, move);
    if (areas.length === 0) deleteRule(grid, move.sheetId, rule.id);
    else setRule(grid, move.sheetId, { ...rule, areas });
  }
}
