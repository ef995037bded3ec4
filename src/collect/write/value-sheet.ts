import { Worksheet } from "excel-builder-vanilla";
import type { XMLDOM, XMLNode } from "excel-builder-vanilla";

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

const PAPER_A4 = 9;
/** Inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 };

/**
 * Adds what the library has no option for: the results of formulas, so that programs that do not
 * calculate show them, lists to choose from, and the paper.
 */
export class ValueSheet extends Worksheet {
  /** What formulas come to, by address; "" and null are an empty text. */
  readonly results = new Map<string, string | number | null>();
  readonly choices: Choice[] = [];
  portrait = false;

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
    const element = (name: string, attributes: Readonly<Record<string, string | number>>) => {
      const node = doc.createElement(name);
      for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
      return node;
    };
    // The schema wants the properties of the sheet before everything else.
    const properties = element("sheetPr", {});
    properties.appendChild(element("pageSetUpPr", { fitToPage: 1 }));
    worksheet.children.unshift(properties);
    if (this.choices.length > 0) {
      const validations = element("dataValidations", { count: this.choices.length });
      for (const { area, words } of this.choices) {
        const one = element("dataValidation", { type: "list", allowBlank: 1, sqref: area });
        const formula = doc.createElement("formula1");
        formula.appendChild(doc.createTextNode(`"${words.join(",")}"`));
        one.appendChild(formula);
        validations.appendChild(one);
      }
      worksheet.appendChild(validations);
    }
    worksheet.appendChild(element("pageMargins", MARGINS));
    worksheet.appendChild(
      element("pageSetup", {
        paperSize: PAPER_A4,
        orientation: this.portrait ? "portrait" : "landscape",
        fitToWidth: 1,
        fitToHeight: 0,
      }),
    );
  }
}
