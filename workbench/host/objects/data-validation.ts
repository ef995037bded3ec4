import { readValue } from "../../grid/cells";
import { changeValidation, validationsIn } from "../../grid/validation";
import type { ValidationSettings, ValidationType } from "../../grid/validation";
import { flag, oneOf, optionalFlag, record, text, textUpTo } from "../arguments";
import { guardSheet } from "../context";
import { invalidArgument, notImplemented } from "../errors";
import { defineType } from "../members";
import { areasOf, uniform } from "./range-target";
import type { RangeTarget } from "./range-target";
import { trackedTarget } from "./range-target";

/** Excel's names for kinds of rules, Univer's, and the type that Excel reports for them. */
const KINDS = [
  ["wholeNumber", "whole", "WholeNumber"],
  ["decimal", "decimal", "Decimal"],
  ["textLength", "textLength", "TextLength"],
  ["date", "date", "Date"],
  ["time", "time", "Time"],
  ["list", "list", "List"],
  ["custom", "custom", "Custom"],
] as const;

const OPERATORS = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
] as const;

type Condition = Pick<
  ValidationSettings,
  "type" | "operator" | "formula1" | "formula2" | "inCellDropDown"
>;

function formulaText(value: unknown): string {
  if (trackedTarget(value)) throw notImplemented("DataValidation.rule with a range as its formula");
  if (typeof value === "number") return String(value);
  const given = text(value);
  return /^=\s*[-\d.]+$/.test(given) ? given.slice(1).trim() : given;
}

function basicRule(type: ValidationType, given: unknown): Condition {
  const rule = record(given, ["formula1", "formula2", "operator"]);
  const name = oneOf(
    OPERATORS.map(([excel]) => excel),
    rule.operator,
  );
  const operator = OPERATORS.find(([excel]) => excel === name)?.[1] ?? "";
  const two = operator === "between" || operator === "notBetween";
  if (rule.formula1 === undefined || (two && rule.formula2 === undefined)) throw invalidArgument();
  const formula2 = rule.formula2 === undefined ? "" : formulaText(rule.formula2);
  return { type, operator, formula1: formulaText(rule.formula1), formula2, inCellDropDown: true };
}

/** Reads Excel.DataValidationRule: exactly one kind. */
function readRule(given: unknown): Condition {
  const kinds = Object.entries(
    record(
      given,
      KINDS.map(([excel]) => excel),
    ),
  );
  const [entry] = kinds;
  if (!entry || kinds.length > 1) throw invalidArgument("one kind of rule");
  const [excel, content] = entry;
  const type = KINDS.find(([name]) => name === excel)?.[1] ?? "custom";
  const empty = { type, operator: "", formula1: "", formula2: "", inCellDropDown: true };
  if (type === "custom") {
    const formula1 = text(record(content, ["formula"]).formula);
    if (!formula1.startsWith("=")) throw invalidArgument("formula");
    return { ...empty, formula1 };
  }
  if (type === "list") {
    const { inCellDropDown, source } = record(content, ["inCellDropDown", "source"]);
    return {
      ...empty,
      formula1: formulaText(source),
      inCellDropDown: flag(inCellDropDown),
    };
  }
  return basicRule(type, content);
}

/** What was given as a number comes back as a formula, as everything does. */
const asFormula = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

function writeRule(settings: ValidationSettings): object {
  const { type, operator, formula1, formula2, inCellDropDown } = settings;
  const excel = KINDS.find(([, name]) => name === type)?.[0];
  if (!excel) return {};
  if (type === "custom") return { custom: { formula: formula1 } };
  if (type === "list") return { list: { inCellDropDown, source: formula1 } };
  return {
    [excel]: {
      formula1: asFormula(formula1),
      ...(formula2 !== "" && { formula2: asFormula(formula2) }),
      operator: OPERATORS.find(([, name]) => name === operator)?.[0] ?? "Between",
    },
  };
}

function change(target: RangeTarget, alter: (old: ValidationSettings) => ValidationSettings): void {
  guardSheet(target.context, target.sheetId);
  changeValidation(target.context.grid, target.sheetId, areasOf(target), alter);
}

/** The settings that all cells share; undefined where they differ. */
function shared(target: RangeTarget): ValidationSettings | undefined {
  const { context, sheetId } = target;
  const kinds = new Map(
    areasOf(target)
      .flatMap((each) => validationsIn(context.grid, sheetId, each))
      .map((settings) => [JSON.stringify(settings), settings]),
  );
  return kinds.size === 1 ? [...kinds.values()][0] : undefined;
}

/** Whether a value satisfies the settings; validation by a formula is not evaluated. */
export function satisfies(settings: ValidationSettings, value: unknown): boolean {
  const { type, operator, formula1, formula2, ignoreBlanks } = settings;
  if (type === "any") return true;
  if (value === "") return ignoreBlanks;
  const [low, high] = [Number(formula1), Number(formula2)];
  if (type === "list") {
    if (formula1.startsWith("=")) throw notImplemented("DataValidation.valid of a list in cells");
    return formula1.split(",").includes(String(value));
  }
  if (type === "custom" || !Number.isFinite(low) || !Number.isFinite(high)) {
    throw notImplemented("DataValidation.valid of a rule with a formula");
  }
  const measured = type === "textLength" ? String(value).length : value;
  if (typeof measured !== "number") return false;
  if (type === "whole" && !Number.isInteger(measured)) return false;
  switch (operator) {
    case "between":
      return measured >= low && measured <= high;
    case "notBetween":
      return measured < low || measured > high;
    case "equal":
      return measured === low;
    case "notEqual":
      return measured !== low;
    case "greaterThan":
      return measured > low;
    case "lessThan":
      return measured < low;
    case "greaterThanOrEqual":
      return measured >= low;
    default:
      return measured <= low;
  }
}

function valid(target: RangeTarget): boolean | null {
  const { grid } = target.context;
  return uniform(target, (row, column) => {
    const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    const [settings] = validationsIn(grid, target.sheetId, cell);
    return !settings || satisfies(settings, readValue(grid, target.sheetId, row, column));
  });
}

export const dataValidationType = defineType<RangeTarget>("DataValidation", () => ({
  Rule: {
    since: "1.8",
    get: (target) => {
      const settings = shared(target);
      return settings ? writeRule(settings) : null;
    },
    set: (target, value) => {
      const condition = readRule(value);
      change(target, (old) => ({ ...old, ...condition }));
    },
  },
  Type: {
    since: "1.8",
    get: (target) => {
      const settings = shared(target);
      if (!settings) return "Inconsistent";
      return KINDS.find(([, name]) => name === settings.type)?.[2] ?? "None";
    },
  },
  IgnoreBlanks: {
    since: "1.8",
    get: (target) => shared(target)?.ignoreBlanks ?? null,
    set: (target, value) => {
      const ignoreBlanks = flag(value);
      change(target, (old) => ({ ...old, ignoreBlanks }));
    },
  },
  ErrorAlert: {
    since: "1.8",
    get: (target) => {
      const settings = shared(target);
      if (!settings) return null;
      const { alertMessage: message, showAlert, alertStyle: style, alertTitle: title } = settings;
      return { message, showAlert, style, title };
    },
    set: (target, value) => {
      const given = record(value, ["message", "showAlert", "style", "title"]);
      const alert = {
        alertMessage: textUpTo(given.message, 255),
        alertTitle: textUpTo(given.title, 32),
        showAlert: optionalFlag(given.showAlert, true),
        alertStyle: oneOf(["Stop", "Warning", "Information"], given.style ?? "Stop"),
      };
      change(target, (old) => ({ ...old, ...alert }));
    },
  },
  Prompt: {
    since: "1.8",
    get: (target) => {
      const settings = shared(target);
      if (!settings) return null;
      const { promptMessage: message, showPrompt, promptTitle: title } = settings;
      return { message, showPrompt, title };
    },
    set: (target, value) => {
      const given = record(value, ["message", "showPrompt", "title"]);
      const prompt = {
        promptMessage: textUpTo(given.message, 255),
        promptTitle: textUpTo(given.title, 32),
        showPrompt: optionalFlag(given.showPrompt, true),
      };
      change(target, (old) => ({ ...old, ...prompt }));
    },
  },
  Valid: { since: "1.8", get: valid },
  Clear: {
    since: "1.8",
    call: (target) => {
      guardSheet(target.context, target.sheetId);
      changeValidation(target.context.grid, target.sheetId, areasOf(target), () => null);
      return undefined;
    },
  },
}));
