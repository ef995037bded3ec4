import { deleteRule, findRule, listRules, setRule } from "../../grid/conditional-formats";
import type {
  ConditionalOperator,
  ConditionalRule,
  ConditionalStyle,
} from "../../grid/conditional-formats";
import { color, flag, oneOf, record, text } from "../arguments";
import { guardSheet } from "../context";
import type { Context } from "../context";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../errors";
import type { HostError } from "../errors";
import { defineType } from "../members";
import type { Member } from "../members";
import { makeRange } from "./range";
import { makeRangeAreas } from "./range-areas";

export interface RuleTarget {
  readonly context: Context;
  readonly sheetId: string;
  readonly id: string;
}

function ruleOf({ context, sheetId, id }: RuleTarget): ConditionalRule {
  const found = context.grid.workbook.getSheetBySheetId(sheetId)
    ? findRule(context.grid, sheetId, id)
    : undefined;
  if (!found) throw itemNotFound();
  return found;
}

function change(target: RuleTarget, alter: (rule: ConditionalRule) => ConditionalRule): void {
  guardSheet(target.context, target.sheetId);
  setRule(target.context.grid, target.sheetId, alter(ruleOf(target)));
}

/** A property of what the rule paints; null while the rule leaves it alone. */
function painted<K extends keyof ConditionalStyle>(
  key: K,
  read: (value: unknown) => ConditionalStyle[K],
): Member<RuleTarget> {
  return {
    since: "1.6",
    get: (target) => ruleOf(target).style[key] ?? null,
    set: (target, value) => {
      const made = { [key]: read(value) };
      change(target, (rule) => ({ ...rule, style: { ...rule.style, ...made } }));
    },
  };
}

function without(target: RuleTarget, keys: readonly (keyof ConditionalStyle)[]): undefined {
  change(target, (rule) => {
    const kept = Object.entries(rule.style).filter(([key]) => !keys.some((each) => each === key));
    return { ...rule, style: Object.fromEntries(kept) };
  });
}

const fillType = defineType<RuleTarget>("ConditionalRangeFill", () => ({
  Color: painted("fill", color),
  Clear: { since: "1.6", call: (target) => without(target, ["fill"]) },
}));

const fontType = defineType<RuleTarget>("ConditionalRangeFont", () => ({
  Color: painted("color", color),
  Bold: painted("bold", flag),
  Italic: painted("italic", flag),
  Strikethrough: painted("strikethrough", flag),
  Underline: {
    since: "1.6",
    get: (target) => {
      const { underline } = ruleOf(target).style;
      return underline === undefined ? null : underline ? "Single" : "None";
    },
    set: (target, value) => {
      const underline = oneOf(["None", "Single", "Double"], value) !== "None";
      change(target, (rule) => ({ ...rule, style: { ...rule.style, underline } }));
    },
  },
  Clear: {
    since: "1.6",
    call: (target) => without(target, ["color", "bold", "italic", "underline", "strikethrough"]),
  },
}));

const formatType = defineType<RuleTarget>("ConditionalRangeFormat", () => ({
  Fill: { since: "1.6", object: (target) => fillType.bind(target) },
  Font: { since: "1.6", object: (target) => fontType.bind(target) },
  NumberFormat: painted("numberFormat", text),
}));

const ruleType = defineType<RuleTarget>("ConditionalFormatRule", () => ({
  Formula: {
    since: "1.6",
    get: (target) => {
      const { condition } = ruleOf(target);
      return condition.kind === "formula" ? condition.formula : "";
    },
    set: (target, value) => {
      const formula = text(value);
      if (formula === "") throw invalidArgument("formula");
      const full = formula.startsWith("=") ? formula : `=${formula}`;
      change(target, (rule) => ({ ...rule, condition: { kind: "formula", formula: full } }));
    },
  },
}));

const customType = defineType<RuleTarget>("CustomConditionalFormat", () => ({
  Rule: { since: "1.6", object: (target) => ruleType.bind(target) },
  Format: { since: "1.6", object: (target) => formatType.bind(target) },
}));

const OPERATORS: readonly (readonly [string, ConditionalOperator])[] = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqual", "greaterThanOrEqual"],
  ["LessThanOrEqual", "lessThanOrEqual"],
];

function constant(formula: unknown): number {
  const number = typeof formula === "number" ? formula : Number(text(formula).replace(/^=/, ""));
  if (!Number.isFinite(number)) {
    throw notImplemented("ConditionalCellValueRule with a formula that is not a number");
  }
  return number;
}

const cellValueType = defineType<RuleTarget>("CellValueConditionalFormat", () => ({
  Format: { since: "1.6", object: (target) => formatType.bind(target) },
  Rule: {
    since: "1.6",
    get: (target) => {
      const { condition } = ruleOf(target);
      if (condition.kind !== "number") return null;
      const [first = 0, second] = condition.values;
      return {
        formula1: `=${String(first)}`,
        ...(second !== undefined && { formula2: `=${String(second)}` }),
        operator: OPERATORS.find(([, name]) => name === condition.operator)?.[0] ?? "EqualTo",
      };
    },
    set: (target, value) => {
      const given = record(value, ["formula1", "formula2", "operator"]);
      const excel = oneOf(
        OPERATORS.map(([name]) => name),
        given.operator,
      );
      const operator = OPERATORS.find(([name]) => name === excel)?.[1] ?? "equal";
      const second = given.formula2 ?? "";
      const values = [constant(given.formula1), ...(second === "" ? [] : [constant(second)])];
      change(target, (rule) => ({ ...rule, condition: { kind: "number", operator, values } }));
    },
  },
}));

const isKind = (target: RuleTarget, kind: ConditionalRule["condition"]["kind"]): boolean =>
  ruleOf(target).condition.kind === kind;

const otherKind = (): HostError => invalidOperation("The conditional format is of another kind.");

export const conditionalFormatType = defineType<RuleTarget>(
  "ConditionalFormat",
  () => ({
    Id: { since: "1.6", get: (target) => ruleOf(target).id },
    Type: {
      since: "1.6",
      get: (target) => (isKind(target, "formula") ? "Custom" : "CellValue"),
    },
    Priority: {
      since: "1.6",
      get: ({ context, sheetId, id }) =>
        listRules(context.grid, sheetId).findIndex((rule) => rule.id === id),
    },
    StopIfTrue: {
      since: "1.6",
      get: (target) => ruleOf(target).stopIfTrue,
      set: (target, value) => {
        const stopIfTrue = flag(value);
        change(target, (rule) => ({ ...rule, stopIfTrue }));
      },
    },
    Custom: {
      since: "1.6",
      object: (target) => {
        if (!isKind(target, "formula")) throw otherKind();
        return customType.bind(target);
      },
    },
    CustomOrNullObject: {
      since: "1.6",
      object: (target) => (isKind(target, "formula") ? customType.bind(target) : null),
    },
    CellValue: {
      since: "1.6",
      object: (target) => {
        if (!isKind(target, "number")) throw otherKind();
        return cellValueType.bind(target);
      },
    },
    CellValueOrNullObject: {
      since: "1.6",
      object: (target) => (isKind(target, "number") ? cellValueType.bind(target) : null),
    },
    Delete: {
      since: "1.6",
      call: (target) => {
        guardSheet(target.context, target.sheetId);
        deleteRule(target.context.grid, target.sheetId, ruleOf(target).id);
        return undefined;
      },
    },
    GetRange: {
      since: "1.6",
      call: (target) => {
        const [only, ...more] = ruleOf(target).areas;
        if (!only || more.length > 0) throw itemNotFound();
        return makeRange(target.context, target.sheetId, only);
      },
    },
    GetRangeOrNullObject: {
      since: "1.6",
      call: (target) => {
        const [only, ...more] = ruleOf(target).areas;
        if (!only || more.length > 0) return null;
        return makeRange(target.context, target.sheetId, only);
      },
    },
    GetRanges: {
      since: "1.9",
      call: (target) => makeRangeAreas(target.context, target.sheetId, ruleOf(target).areas),
    },
  }),
  { id: ({ id }) => id, keys: ({ id }) => ({ Id: id }) },
);
