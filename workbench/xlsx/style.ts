import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { Alignment, Border, Borders, BorderStyle, Fill, Font, Style } from "exceljs";
import { INDENT } from "../grid/styles";
import { toColor } from "./color";

export const BORDER_STYLES: Readonly<Record<BorderStyleTypes, BorderStyle | undefined>> = {
  [BorderStyleTypes.NONE]: undefined,
  [BorderStyleTypes.THIN]: "thin",
  [BorderStyleTypes.HAIR]: "hair",
  [BorderStyleTypes.DOTTED]: "dotted",
  [BorderStyleTypes.DASHED]: "dashed",
  [BorderStyleTypes.DASH_DOT]: "dashDot",
  [BorderStyleTypes.DASH_DOT_DOT]: "dashDotDot",
  [BorderStyleTypes.DOUBLE]: "double",
  [BorderStyleTypes.MEDIUM]: "medium",
  [BorderStyleTypes.MEDIUM_DASHED]: "mediumDashed",
  [BorderStyleTypes.MEDIUM_DASH_DOT]: "mediumDashDot",
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: "mediumDashDotDot",
  [BorderStyleTypes.SLANT_DASH_DOT]: "slantDashDot",
  [BorderStyleTypes.THICK]: "thick",
};

export const HORIZONTAL: Readonly<Record<HorizontalAlign, Alignment["horizontal"] | undefined>> = {
  [HorizontalAlign.UNSPECIFIED]: undefined,
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
  [HorizontalAlign.JUSTIFIED]: "justify",
  [HorizontalAlign.BOTH]: "justify",
  [HorizontalAlign.DISTRIBUTED]: "distributed",
};

export const VERTICAL: Readonly<Record<VerticalAlign, Alignment["vertical"] | undefined>> = {
  [VerticalAlign.UNSPECIFIED]: undefined,
  [VerticalAlign.TOP]: "top",
  [VerticalAlign.MIDDLE]: "middle",
  [VerticalAlign.BOTTOM]: "bottom",
};

/** A cell's look as ExcelJS takes it; what the style does not say stays away. */
export function toStyle(style: IStyleData): Partial<Style> {
  const font = toFont(style);
  const fill = toFill(style);
  const border = toBorders(style);
  const alignment = toAlignment(style);
  return {
    ...(font && { font }),
    ...(fill && { fill }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
}

/** Name, size in points, weight, slant, underline, strike-through and colour. */
export function toFont(style: IStyleData): Partial<Font> | undefined {
  const color = toColor(style.cl);
  const font: Partial<Font> = {
    ...(style.ff && { name: style.ff }),
    ...(style.fs !== undefined && { size: style.fs }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(color && { color }),
  };
  return orNothing(font);
}

function toFill(style: IStyleData): Fill | undefined {
  const color = toColor(style.bg);
  return color && { type: "pattern", pattern: "solid", fgColor: color };
}

function toBorders(style: IStyleData): Partial<Borders> | undefined {
  const edge = (line: Nullable<IBorderStyleData>): Partial<Border> | undefined => {
    const name = line ? BORDER_STYLES[line.s] : undefined;
    const color = line ? toColor(line.cl) : undefined;
    return name && { style: name, ...(color && { color }) };
  };
  const [top, left, bottom, right] = [style.bd?.t, style.bd?.l, style.bd?.b, style.bd?.r].map(edge);
  return orNothing({
    ...(top && { top }),
    ...(left && { left }),
    ...(bottom && { bottom }),
    ...(right && { right }),
  });
}

function toAlignment(style: IStyleData): Partial<Alignment> | undefined {
  const horizontal = style.ht ? HORIZONTAL[style.ht] : undefined;
  const vertical = style.vt ? VERTICAL[style.vt] : undefined;
  const indent = Math.round((style.pd?.l ?? 0) / INDENT);
  return orNothing({
    ...(indent > 0 && { indent }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
  });
}

function orNothing<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}
