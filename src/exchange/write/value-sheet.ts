import type { XMLDOM, XMLNode } from "excel-builder-vanilla";
import { A4Sheet, elementOf } from "./a4-sheet";

/** A cell as the library wants it. */
export interface BookCell {
  readonly value: string | number;
  readonly metadata: { readonly type: "text" | "number" | "formula"; readonly style: number };
}

/** A choice of words for an area. */
interface Choice {
  readonly area: string;
  readonly words: readonly string[];
}

/**
 * Adds what the library has no option for: the results of formulas, so that programs that do not
 * calculate show them, and lists to choose from.
 */
export class ValueSheet extends A4Sheet {
  /** What formulas come to, by address; "" and null are an empty text. */
  readonly results = new Map<string, string | number | null>();
  readonly choices: Choice[] = [];

  override toXML(): XMLDOM {
    const doc = super.toXML();
    for (const part of doc.documentElement.children) {
      if (part.nodeName === "sheetData")
        for (const row of part.children) this.#withResults(doc, row);
    }
    return doc;
  }

  #withResults(doc: XMLDOM, row: XMLNode): void {
    for (const cell of row.children) {
      const result = this.results.get(String(cell.attributes["r"]));
      if (result === undefined) continue;
      if (typeof result !== "number") cell.setAttribute("t", "str");
      const value = doc.createElement("v");
      value.appendChild(doc.createTextNode(String(result ?? "")));
      cell.appendChild(value);
    }
  }

  override exportPageSettings(doc: XMLDOM, worksheet: XMLNode): void {
    if (this.choices.length > 0) {
      const validations = elementOf(doc, "dataValidations", { count: this.choices.length });
      for (const { area, words } of this.choices) {
        const one = elementOf(doc, "dataValidation", { type: "list", allowBlank: 1, sqref: area });
        const formula = doc.createElement("formula1");
        formula.appendChild(doc.createTextNode(`"${words.join(",")}"`));
        one.appendChild(formula);
        validations.appendChild(one);
      }
      worksheet.appendChild(validations);
    }
    // The schema wants the paper after the lists.
    super.exportPageSettings(doc, worksheet);
  }
}
