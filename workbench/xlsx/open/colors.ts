import { attribute, children, flag, number } from "./xml";
import type { Element } from "./xml";

/** Colours 8–63 of the file format's old palette; 0–7 repeat the first eight. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 " +
  "008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF " +
  "FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF " +
  "FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 " +
  "993300 993366 333399 333333"
).split(" ");

/** In a file 0 is the theme's light colour and 1 the dark one, the other way round than there. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** Reads colours of a file: written out, of the old palette, or of the theme with a tint. */
export type Colors = (element: Element | undefined) => string | undefined;

export function colorsOf(theme: Element | undefined): Colors {
  const scheme = children(children(children(theme, "themeElements")[0], "clrScheme")[0]).map(
    (entry) => {
      const [color] = children(entry);
      return attribute(color, "lastClr") ?? attribute(color, "val") ?? "000000";
    },
  );
  return (element) => {
    if (element === undefined || flag(element, "auto")) return undefined;
    const rgb = attribute(element, "rgb");
    const indexed = number(element, "indexed");
    const ofTheme = number(element, "theme");
    let hex: string | undefined;
    if (rgb !== undefined) hex = rgb.slice(-6);
    else if (ofTheme !== undefined) hex = scheme[THEME_ORDER[ofTheme] ?? 0];
    else if (indexed !== undefined) hex = PALETTE[indexed < 8 ? indexed : indexed - 8];
    return hex && `#${tinted(hex, number(element, "tint") ?? 0).toUpperCase()}`;
  };
}

/** Lighter for a positive tint, darker for a negative one: the lightness moves, the hue stays. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const parts = [0, 2, 4].map((from) => parseInt(hex.slice(from, from + 2), 16) / 255);
  const [max, min] = [Math.max(...parts), Math.min(...parts)];
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = (of: number): number => 1 - Math.abs(2 * of - 1);
  const scale = spread(light) === 0 ? 0 : spread(target) / spread(light);
  return parts
    .map((part) => Math.round(255 * Math.min(1, Math.max(0, target + (part - light) * scale))))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}
