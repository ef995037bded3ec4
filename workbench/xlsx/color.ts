import type { IColorStyle, Nullable } from "@univerjs/core";
import type { Color } from "exceljs";

/**
 * Univer's colour (`#RGB`, `#RRGGBB` or `rgb(r, g, b)`) as ExcelJS writes it, or undefined for none.
 * @throws for any other notation: a colour must not be lost silently.
 */
export function toColor(color: Nullable<IColorStyle>): Partial<Color> | undefined {
  return color?.rgb ? { argb: `FF${hexOf(color.rgb)}` } : undefined;
}

function hexOf(text: string): string {
  const long = /^#([0-9a-f]{6})$/i.exec(text)?.[1];
  if (long) return long.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit.repeat(2))
      .join("")
      .toUpperCase();
  const parts = /^rgba?\(\s*(\d+),\s*(\d+),\s*(\d+)(?:,\s*1)?\s*\)$/i.exec(text);
  if (!parts) throw new Error(`unknown colour notation: ${text}`);
  const hex = parts.slice(1).map((part) => Number(part).toString(16).padStart(2, "0"));
  return hex.join("").toUpperCase();
}
