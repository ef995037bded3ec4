import { invalidArgument } from "./errors";

/** Reading of what the library sends; anything of another kind is Excel's InvalidArgument. */

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** Text up to a length, as Excel limits titles and messages. */
export function textUpTo(value: unknown, length: number): string {
  const result = text(value ?? "");
  if (result.length > length) throw invalidArgument(`${String(length)} characters at most`);
  return result;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function optionalFlag(value: unknown, fallback: boolean): boolean {
  return value === undefined || value === null ? fallback : flag(value);
}

export function finite(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least || value > most) {
    throw invalidArgument();
  }
  return value;
}

export function whole(value: unknown, least = 0, most = Infinity): number {
  const result = finite(value, least, most);
  if (!Number.isInteger(result)) throw invalidArgument();
  return result;
}

/** One of an enumeration's values; letter case counts, as in Excel. */
export function oneOf<T extends string>(values: readonly T[], value: unknown): T {
  const found = values.find((each) => each === value);
  if (found === undefined) throw invalidArgument(`one of ${values.join(", ")}`);
  return found;
}

/** A plain object with no other than the given keys. */
export function record<K extends string>(
  value: unknown,
  keys: readonly K[],
): Partial<Record<K, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  for (const key of Object.keys(value)) oneOf(keys, key);
  return value;
}

const COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  silver: "#C0C0C0",
  maroon: "#800000",
  navy: "#000080",
  teal: "#008080",
  pink: "#FFC0CB",
  brown: "#A52A2A",
};

/** A colour as `#RRGGBB`, in capitals as Excel answers it, from that form or an HTML name. */
export function color(value: unknown): string {
  const given = text(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(given);
  if (hex) return `#${(hex[1] ?? "").toUpperCase()}`;
  const named = COLORS[given.toLowerCase()];
  if (named === undefined) throw invalidArgument(`colour ${given}`);
  return named;
}
