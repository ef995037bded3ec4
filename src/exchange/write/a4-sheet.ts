import { Worksheet } from "excel-builder-vanilla";
import type { XMLDOM, XMLNode } from "excel-builder-vanilla";

/** An element with its attributes. */
export function elementOf(
  doc: XMLDOM,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): XMLNode {
  const node = doc.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

/** Inches. */
const MARGINS = { top: 0.8, bottom: 0.8, left: 0.6, right: 0.6, header: 0.4, footer: 0.4 };
const A4 = 9;

/** Adds what the library has no option for: the paper, and columns that fit its width. */
export class A4Sheet extends Worksheet {
  isPortrait = false;

  override exportPageSettings(doc: XMLDOM, worksheet: XMLNode): void {
    // The schema wants the properties of the sheet before everything else.
    const properties = elementOf(doc, "sheetPr", {});
    properties.appendChild(elementOf(doc, "pageSetUpPr", { fitToPage: 1 }));
    worksheet.children.unshift(properties);
    worksheet.appendChild(elementOf(doc, "pageMargins", MARGINS));
    worksheet.appendChild(
      elementOf(doc, "pageSetup", {
        paperSize: A4,
        orientation: this.isPortrait ? "portrait" : "landscape",
        fitToWidth: 1,
        fitToHeight: 0,
      }),
    );
  }
}
