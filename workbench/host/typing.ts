import { numfmt } from "@univerjs/core";
import type { Content, Scalar } from "../grid/cells";
import { invalidArgument } from "./errors";

/** What typing a value into a cell leaves there. */
export interface Typed {
  readonly content: Content;
  /** The number format that typing brings along, e.g. of a date; only into a General cell. */
  readonly format?: string;
}

const isPlain = (format: string): boolean => format === "" || format.toLowerCase() === "general";

/** Dates and times that a Chinese Excel takes beyond what the number format library knows. */
function typedDate(text: string): Typed | null {
  const full = /^(\d{4})[年/-](\d{1,2})[月/-](\d{1,2})日?$/.exec(text);
  const short = /^(\d{1,2})[月/-](\d{1,2})日?$/.exec(text);
  const parts = full ?? (short && [text, String(new Date().getFullYear()), short[1], short[2]]);
  if (!parts) return null;
  const [year = NaN, month = NaN, day = NaN] = parts.slice(1).map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day || year < 1900) return null;
  const serial = Math.round((time.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return { content: { value: serial }, format: full ? "yyyy/m/d" : 'm"月"d"日"' };
}

function typedText(given: string): Typed {
  const text = given.trim();
  if (/^(true|false)$/i.test(text)) return { content: { value: text.toLowerCase() === "true" } };
  const date = typedDate(text);
  if (date) return date;
  const number = numfmt.parseNumber(text) ?? numfmt.parseTime(text);
  if (number && typeof number.v === "number") {
    return { content: { value: number.v }, ...(number.z && { format: number.z }) };
  }
  return { content: { value: given } };
}

/** A formula where the text begins as one: `=A1`, and like Excel also `+A1`, `-A1`, `@A1`. */
function formulaOf(text: string): string | null {
  if (text.length < 2) return null;
  if (text.startsWith("=")) return text;
  const lead = text[0];
  if (lead === "@") return `=${text.slice(1)}`;
  const looksNumeric = /^[+-][\d.,\s()%eE/年月日:-]*$/.test(text);
  return (lead === "+" || lead === "-") && !looksNumeric ? `=${text}` : null;
}

/**
 * What a cell holds after a value was typed into it, or set through `Range.values`; undefined
 * leaves the cell as it is (that is what `null` means in Office.js).
 */
export function typing(value: unknown, cellFormat: string): Typed | undefined {
  if (value === null || value === undefined) return undefined;
  if (value === "") return { content: null };
  if (typeof value === "number" && !Number.isFinite(value)) throw invalidArgument();
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw invalidArgument();
  }
  if (cellFormat === "@") return { content: { value: String(value), text: true } };
  if (typeof value !== "string") return { content: { value } };
  if (value.startsWith("'")) return { content: { value: value.slice(1), text: true } };
  const formula = formulaOf(value);
  if (formula !== null) return { content: { formula } };
  const { content, format } = typedText(value);
  return format !== undefined && isPlain(cellFormat) ? { content, format } : { content };
}

/** The text that a cell shows for a value under a number format. */
export function shown(value: Scalar, format: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isPlain(format) || format === "@") return numfmt.format("General", value);
  return numfmt.format(format, value);
}
