import { escapeMarkup } from "./characters";

interface Font {
  readonly name: string;
  /**
   * Fonts that Word and WPS take, in this order, on a computer without it. Those computers have
   * the plain 仿宋, 楷体 and 宋体 of Windows or the 华文 fonts of macOS.
   */
  readonly instead: readonly string[];
  readonly family: "roman" | "modern" | "script";
}

/** The fonts that GB/T 9704 asks for. */
export const FONTS = {
  title: {
    name: "方正小标宋简体",
    instead: ["方正小标宋_GBK", "华文中宋", "宋体"],
    family: "script",
  },
  body: { name: "仿宋_GB2312", instead: ["仿宋", "FangSong", "华文仿宋"], family: "modern" },
  section: { name: "黑体", instead: ["SimHei", "华文黑体"], family: "modern" },
  heading: { name: "楷体_GB2312", instead: ["楷体", "KaiTi", "华文楷体"], family: "modern" },
  table: { name: "宋体", instead: ["SimSun", "华文宋体"], family: "roman" },
} as const satisfies Readonly<Record<string, Font>>;

const fontXml = ({ name, instead, family }: Font): string =>
  `<w:font w:name="${escapeMarkup(name)}"><w:altName w:val="${escapeMarkup(instead.join(","))}"/>` +
  `<w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="auto"/></w:font>`;

/** The part word/fontTable.xml: what stands in for a font that is missing. */
export const FONT_TABLE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `${Object.values(FONTS).map(fontXml).join("")}</w:fonts>`;
