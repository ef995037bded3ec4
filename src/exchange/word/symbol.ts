/** A sign of a symbol font: what it looks like is not known here, but it stands there. */
export function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? "", 16);
  return Number.isNaN(point) || point > 0x10ffff ? "\ufffd" : String.fromCodePoint(point);
}
