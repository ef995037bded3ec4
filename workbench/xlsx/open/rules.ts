import { parseCells } from "../../grid/address";
import type { Area } from "../../grid/address";
import type {
  Condition,
  ConditionalOperator,
  ConditionalRule,
  ConditionalStyle,
} from "../../grid/conditional-formats";
import { NO_VALIDATION } from "../../grid/validation";
import type { ValidationRule, ValidationType } from "../../grid/validation";
import { attribute, children, flag, number, textOf, at } from "./xml";
import type { Element } from "./xml";

const areasOf = (element: Element): Area[] =>
  (attribute(element, "sqref") ?? "").split(/\s+/).flatMap((each) => parseCells(each) ?? []);

/**
 * The conditional formats of a sheet that the host knows, the one that wins first: rules with a
 * formula, and cells compared with numbers.
 */
export function conditionalFormatsOf(
  sheet: Element,
  styles: readonly ConditionalStyle[],
): ConditionalRule[] {
  const found = children(sheet, "conditionalFormatting").flatMap((block) =>
    children(block, "cfRule").flatMap((rule) => {
      const condition = conditionOf(rule);
      const areas = areasOf(block);
      if (condition === null || areas.length === 0) return [];
      const style = styles[number(rule, "dxfId") ?? -1] ?? {};
      const priority = number(rule, "priority") ?? Infinity;
      return [{ priority, areas, condition, style, stopIfTrue: flag(rule, "stopIfTrue") }];
    }),
  );
  return found
    .sort((one, other) => one.priority - other.priority)
    .map(({ areas, condition, style, stopIfTrue }, index) => ({
      id: String(index),
      areas,
      condition,
      style,
      stopIfTrue,
    }));
}

function conditionOf(rule: Element): Condition | null {
  const formulas = children(rule, "formula").map(textOf);
  const [formula = ""] = formulas;
  if (attribute(rule, "type") === "expression") return { kind: "formula", formula: `=${formula}` };
  const values = formulas.map(Number);
  const isNumbers = formula !== "" && values.every((each) => Number.isFinite(each));
  if (attribute(rule, "type") !== "cellIs" || !isNumbers) return null;
  const operator = (attribute(rule, "operator") ?? "equal") as ConditionalOperator;
  return { kind: "number", operator, values };
}

const TYPES: readonly string[] = [
  "whole",
  "decimal",
  "textLength",
  "date",
  "time",
  "list",
  "custom",
] satisfies ValidationType[];

export function validationsOf(sheet: Element): ValidationRule[] {
  return children(at(sheet, "dataValidations"), "dataValidation").map((rule, index) => {
    const given = attribute(rule, "type") ?? "none";
    const type = TYPES.includes(given) ? (given as ValidationType) : "any";
    const compared = type !== "list" && type !== "custom" && type !== "any";
    const [formula1, formula2] = ["formula1", "formula2"].map((name) =>
      formulaOf(type, textOf(at(rule, name))),
    );
    const style = attribute(rule, "errorStyle") ?? "stop";
    return {
      ...NO_VALIDATION,
      id: String(index),
      areas: areasOf(rule),
      type,
      operator: compared ? (attribute(rule, "operator") ?? "between") : "",
      formula1: formula1 ?? "",
      formula2: formula2 ?? "",
      ignoreBlanks: flag(rule, "allowBlank"),
      // The file's flag says that there is no arrow.
      inCellDropDown: !flag(rule, "showDropDown"),
      showAlert: flag(rule, "showErrorMessage"),
      alertStyle:
        style === "warning" ? "Warning" : style === "information" ? "Information" : "Stop",
      alertTitle: attribute(rule, "errorTitle") ?? "",
      alertMessage: attribute(rule, "error") ?? "",
      showPrompt: flag(rule, "showInputMessage"),
      promptTitle: attribute(rule, "promptTitle") ?? "",
      promptMessage: attribute(rule, "prompt") ?? "",
    };
  });
}

function formulaOf(type: ValidationType, text: string): string {
  if (text === "") return "";
  const listed = /^"(.*)"$/s.exec(text);
  if (type === "list" && listed) return (listed[1] ?? "").replaceAll('""', '"');
  return type !== "list" && type !== "custom" && Number.isFinite(Number(text)) ? text : `=${text}`;
}
