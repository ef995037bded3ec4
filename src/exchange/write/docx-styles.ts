import type { XmlComponent } from "docx";
import { element } from "./docx-element";
import { FONTS } from "./docx-fonts";
import { LINE, SIZES } from "./page";

interface ParagraphStyle {
  readonly id: string;
  /** Word knows its own styles by these names and shows them in the user's language. */
  readonly name: string;
  readonly font: string;
  readonly size: number;
  readonly colour?: string;
  readonly align: "left" | "center" | "right" | "both";
  /** Indents the first line by two characters. */
  readonly indented: boolean;
  /** Characters that stay free at the right edge. */
  readonly end?: number;
  readonly line: number;
  readonly before?: number;
  readonly after?: number;
  /** Level in the outline, counted from 0: a heading that stays with what follows. */
  readonly outline?: number;
  readonly keepWithNext?: true;
}

const BODY = {
  font: FONTS.body.name,
  size: SIZES.body,
  align: "both",
  indented: true,
  line: LINE,
} as const;

/** The style that paragraphs have unless they name another. */
const NORMAL: ParagraphStyle = { id: "Normal", name: "Normal", ...BODY };

const STYLES: readonly ParagraphStyle[] = [
  NORMAL,
  {
    ...BODY,
    id: "Title",
    name: "Title",
    font: FONTS.title.name,
    size: SIZES.title,
    align: "center",
    indented: false,
    line: 700,
    after: LINE,
    keepWithNext: true,
  },
  { ...BODY, id: "Heading1", name: "heading 1", font: FONTS.section.name, outline: 0 },
  { ...BODY, id: "Heading2", name: "heading 2", font: FONTS.heading.name, outline: 1 },
  {
    ...BODY,
    id: "DraftNotice",
    name: "草稿说明",
    font: FONTS.section.name,
    colour: "B00000",
    align: "center",
    indented: false,
    keepWithNext: true,
  },
  { ...BODY, id: "Addressee", name: "主送单位", align: "left", indented: false },
  { ...BODY, id: "Signature", name: "落款", align: "right", indented: false, end: 2 },
  {
    id: "TableText",
    name: "表格文字",
    font: FONTS.table.name,
    size: SIZES.table,
    align: "left",
    indented: false,
    line: 260,
    before: 30,
    after: 30,
  },
  {
    id: "Footer",
    name: "footer",
    font: FONTS.table.name,
    size: SIZES.pageNumber,
    align: "left",
    indented: false,
    line: 280,
  },
];

const fonts = (name: string): XmlComponent =>
  element("rFonts", { ascii: name, eastAsia: name, hAnsi: name, cs: name });

/** Word follows the characters, other programs the twips: a half-point is 10 of them. */
const indent = ({ indented, end, size }: ParagraphStyle) => ({
  ...(end === undefined ? {} : { rightChars: end * 100, right: end * size * 10 }),
  firstLineChars: indented ? 200 : 0,
  firstLine: indented ? 2 * size * 10 : 0,
});

function paragraphProperties(style: ParagraphStyle): XmlComponent {
  const keeps = style.keepWithNext === true || style.outline !== undefined;
  return element("pPr", {}, [
    ...(keeps ? [element("keepNext"), element("keepLines")] : []),
    element("widowControl"),
    element("spacing", {
      before: style.before ?? 0,
      after: style.after ?? 0,
      line: style.line,
      lineRule: "exact",
    }),
    element("ind", indent(style)),
    element("jc", { val: style.align }),
    ...(style.outline === undefined ? [] : [element("outlineLvl", { val: style.outline })]),
  ]);
}

function runProperties(style: ParagraphStyle): XmlComponent {
  return element("rPr", {}, [
    fonts(style.font),
    ...(style.colour === undefined ? [] : [element("color", { val: style.colour })]),
    element("sz", { val: style.size }),
    element("szCs", { val: style.size }),
  ]);
}

function styleElement(style: ParagraphStyle): XmlComponent {
  const values = { type: "paragraph", styleId: style.id };
  return element("style", style === NORMAL ? { ...values, default: 1 } : values, [
    element("name", { val: style.name }),
    ...(style === NORMAL ? [] : [element("basedOn", { val: NORMAL.id })]),
    ...(style.outline === undefined ? [] : [element("next", { val: NORMAL.id })]),
    element("qFormat"),
    paragraphProperties(style),
    runProperties(style),
  ]);
}

/** The part word/styles.xml: Chinese throughout, one style for each kind of paragraph. */
export function documentStyles(): readonly XmlComponent[] {
  // Chinese is eastAsia; with Chinese for digits too, LibreOffice breaks lines inside a number.
  const language = element("lang", { val: "en-US", eastAsia: "zh-CN", bidi: "ar-SA" });
  const defaults = element("rPr", {}, [fonts(FONTS.body.name), language]);
  return [
    element("docDefaults", {}, [element("rPrDefault", {}, [defaults])]),
    ...STYLES.map(styleElement),
  ];
}
