const words = (prefix: string, names: string): string[] =>
  names.split(" ").map((name) => `${prefix}:${name}`);

/** Elements in which the text of a document stands, or others that hold it. */
const CONTAINERS: ReadonlySet<string> = new Set(
  words(
    "w",
    "body p r tbl tr tc sdtContent hyperlink fldSimple ins moveTo smartTag customXml dir bdo txbxContent",
  ),
);

/** What may stand in them (ISO/IEC 29500-1, 17): read, or without anything that is printed. */
const KNOWN: ReadonlySet<string> = new Set([
  ...words("w", "p r t tbl tr tc hyperlink fldSimple sdt sdtContent customXml smartTag dir bdo"),
  ...words("w", "pPr rPr tblPr tblPrEx tblGrid trPr tcPr sectPr sdtPr sdtEndPr smartTagPr"),
  ...words("w", "ins del moveFrom moveTo delText instrText delInstrText customXmlPr"),
  ...words("w", "br cr tab ptab sym noBreakHyphen softHyphen fldChar ruby pgNum"),
  ...words("w", "lastRenderedPageBreak separator continuationSeparator proofErr"),
  ...words("w", "footnoteReference endnoteReference commentReference"),
  ...words("w", "footnoteRef endnoteRef annotationRef permStart permEnd"),
  ...words("w", "object pict drawing altChunk subDoc"),
  ...words("m", "oMath oMathPara r"),
  "mc:AlternateContent",
]);

/** The begins and ends of what is marked in a text: bookmarks, comments, moved parts. */
const RANGE = /^w:[A-Za-z]+(?:Start|End)$/u;

/** Whether nobody here knows what an element prints. */
export const isUnknown = (name: string, parent: string): boolean =>
  CONTAINERS.has(parent) && !KNOWN.has(name) && !RANGE.test(name);
