import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import type { ConditionalStyle } from "../../grid/conditional-formats";
import { INDENT } from "../../grid/styles";
import { BORDER_STYLES, HORIZONTAL, VERTICAL } from "../style";
import type { Colors } from "./colors";
import { builtInFormat } from "./number-formats";
import { at, attribute, children, flag, isOn, number } from "./xml";
import type { Element } from "./xml";

/** The looks that a file's cells refer to by number. */
export interface FileStyles {
  readonly cells: readonly IStyleData[];
  /** Which of them let a cell be edited on a protected sheet. */
  readonly unlocked: readonly boolean[];
  readonly conditional: readonly ConditionalStyle[];
}

export function stylesOf(root: Element | undefined, colors: Colors): FileStyles {
  const formats = new Map(
    children(at(root, "numFmts")).map((each) => [
      number(each, "numFmtId") ?? 0,
      attribute(each, "formatCode") ?? "",
    ]),
  );
  const fonts = children(at(root, "fonts")).map((each) => fontOf(each, colors));
  const fills = children(at(root, "fills")).map((each) => fillOf(each, colors));
  const borders = children(at(root, "borders")).map((each) => bordersOf(each, colors));
  const looks = children(at(root, "cellXfs"));
  return {
    cells: looks.map((look) => {
      const id = number(look, "numFmtId") ?? 0;
      const pattern = formats.get(id) ?? builtInFormat(id);
      return {
        ...fonts[number(look, "fontId") ?? 0],
        ...fills[number(look, "fillId") ?? 0],
        ...borders[number(look, "borderId") ?? 0],
        ...alignmentOf(at(look, "alignment")),
        ...(pattern !== undefined && pattern !== "General" && { n: { pattern } }),
      };
    }),
    unlocked: looks.map((look) => !flag(at(look, "protection"), "locked", true)),
    conditional: children(at(root, "dxfs")).map((each) => conditionalOf(each, colors)),
  };
}

function fontOf(font: Element, colors: Colors): IStyleData {
  const color = colors(at(font, "color"));
  const size = number(at(font, "sz"), "val");
  const name = attribute(at(font, "name"), "val");
  const underline = at(font, "u");
  return {
    ...(name !== undefined && { ff: name }),
    ...(size !== undefined && { fs: size }),
    ...(isOn(at(font, "b")) && { bl: BooleanNumber.TRUE }),
    ...(isOn(at(font, "i")) && { it: BooleanNumber.TRUE }),
    ...(underline && attribute(underline, "val") !== "none" && { ul: { s: BooleanNumber.TRUE } }),
    ...(isOn(at(font, "strike")) && { st: { s: BooleanNumber.TRUE } }),
    ...(color !== undefined && { cl: { rgb: color } }),
  };
}

function fillOf(fill: Element, colors: Colors): IStyleData {
  const pattern = at(fill, "patternFill");
  const kind = attribute(pattern, "patternType") ?? "none";
  const color = kind === "none" || kind === "gray125" ? undefined : colors(at(pattern, "fgColor"));
  return color === undefined ? {} : { bg: { rgb: color } };
}

function bordersOf(border: Element, colors: Colors): IStyleData {
  const edge = (name: string): IBorderStyleData | undefined => {
    const line = at(border, name);
    const style = attribute(line, "style");
    if (style === undefined) return undefined;
    const found = Object.values(BorderStyleTypes).find(
      (each): each is BorderStyleTypes => typeof each !== "string" && BORDER_STYLES[each] === style,
    );
    if (found === undefined) return undefined;
    return { s: found, cl: { rgb: colors(at(line, "color")) ?? "#000000" } };
  };
  const [t, l, b, r] = ["top", "left", "bottom", "right"].map(edge);
  const bd: IBorderData = { ...(t && { t }), ...(l && { l }), ...(b && { b }), ...(r && { r }) };
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function alignmentOf(alignment: Element | undefined): IStyleData {
  const across = attribute(alignment, "horizontal");
  const upright = attribute(alignment, "vertical");
  const ht = Object.values(HorizontalAlign).find(
    (each): each is HorizontalAlign =>
      across !== undefined && typeof each !== "string" && HORIZONTAL[each] === across,
  );
  // ExcelJS has a word of its own for the middle.
  const word = upright === "center" ? "middle" : upright;
  const vt = Object.values(VerticalAlign).find(
    (each): each is VerticalAlign =>
      word !== undefined && typeof each !== "string" && VERTICAL[each] === word,
  );
  const indent = number(alignment, "indent") ?? 0;
  return {
    ...(ht !== undefined && { ht }),
    ...(vt !== undefined && { vt }),
    ...(flag(alignment, "wrapText") && { tb: WrapStrategy.WRAP }),
    ...(indent > 0 && { pd: { l: indent * INDENT } }),
  };
}

/** In a conditional format the fill is the background colour; some programs write the other one. */
function conditionalOf(look: Element, colors: Colors): ConditionalStyle {
  const font = at(look, "font");
  const pattern = at(look, "fill", "patternFill");
  const fill = colors(at(pattern, "bgColor")) ?? colors(at(pattern, "fgColor"));
  const color = colors(at(font, "color"));
  const numberFormat = attribute(at(look, "numFmt"), "formatCode");
  const [bold, italic, strike, underline] = ["b", "i", "strike", "u"].map((each) => at(font, each));
  return {
    ...(fill !== undefined && { fill }),
    ...(color !== undefined && { color }),
    ...(bold && { bold: isOn(bold) }),
    ...(italic && { italic: isOn(italic) }),
    ...(underline && { underline: attribute(underline, "val") !== "none" }),
    ...(strike && { strikethrough: isOn(strike) }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}
