/** What stands in these is no text of the document, or was deleted with tracking. */
const DROPPED = new Set(
  [
    "moveFrom rPrChange pPrChange tblPrChange tblPrExChange trPrChange tcPrChange sectPrChange",
    "tblGridChange numberingChange sectPr instrText delText delInstrText rt sdtPr sdtEndPr",
    "smartTagPr customXmlPr tblGrid tblPr tblPrEx background",
  ]
    .join(" ")
    .split(" ")
    .map((name) => `w:${name}`),
);

/** Whether what stands in an element is left out; w:del of a row or a paragraph only marks it. */
export function isDropped(name: string, parent: string): boolean {
  if (name === "w:del") return parent !== "w:rPr" && parent !== "w:trPr";
  return DROPPED.has(name);
}
