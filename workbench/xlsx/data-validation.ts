import type { DataValidation, DataValidationOperator, Worksheet } from "exceljs";
import type { ValidationRule } from "../grid/validation";

/**
 * The rules of one sheet with their messages, cell by cell (ExcelJS puts equal neighbours together).
 * @throws for dates and times: ExcelJS would change their formulas.
 */
export function writeDataValidations(target: Worksheet, rules: readonly ValidationRule[]): void {
  for (const rule of rules) {
    const validation = toValidation(rule);
    for (const area of rule.areas) {
      for (let row = area.startRow; row <= area.endRow; row += 1) {
        for (let column = area.startColumn; column <= area.endColumn; column += 1) {
          target.getCell(row + 1, column + 1).dataValidation = validation;
        }
      }
    }
  }
}

function toValidation(rule: ValidationRule): DataValidation {
  const { type } = rule;
  if (type === "date" || type === "time") {
    throw new Error(`data validation not written to .xlsx: ${type}`);
  }
  const formulae = [rule.formula1, rule.formula2].filter((formula) => formula !== "");
  return {
    // "any" only shows its prompt; ExcelJS knows the word, its types do not.
    type: type as DataValidation["type"],
    formulae: formulae.map((formula) => toFileFormula(type, formula)),
    allowBlank: rule.ignoreBlanks,
    showErrorMessage: rule.showAlert,
    showInputMessage: rule.showPrompt,
    errorStyle: rule.alertStyle.toLowerCase(),
    ...(rule.operator && { operator: rule.operator as DataValidationOperator }),
    ...(rule.alertTitle && { errorTitle: rule.alertTitle }),
    ...(rule.alertMessage && { error: rule.alertMessage }),
    ...(rule.promptTitle && { promptTitle: rule.promptTitle }),
    ...(rule.promptMessage && { prompt: rule.promptMessage }),
  };
}

/** A list that is spelled out stands in quotation marks in the file; a reference does not. */
function toFileFormula(type: ValidationRule["type"], formula: string): string {
  if (formula.startsWith("=")) return formula.slice(1);
  return type === "list" ? `"${formula}"` : formula;
}
