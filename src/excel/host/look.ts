/**
 * How an inserted sheet looks. Fonts, sizes and the band's colour are those of the official
 * template (宋体 10 磅 in the tables, 12 磅 bold headings, bands #C6D9F1).
 */
export const LOOK = {
  font: "宋体",
  size: 10,
  titleSize: 12,
  text: "#000000",
  border: "#000000",
  band: "#C6D9F1",
  /** Cells to fill in: so pale that it hardly prints. */
  input: "#FFFDE9",
  /** 核对 cells: grey, so that they are not taken for a part of the form. */
  check: "#595959",
  checkWrong: "#C00000",
  /** The band's blue: a red tab looks like an error beside red marks. */
  tab: "#C6D9F1",
} as const;

/** A4 margins in points, as wide as the template's table needs. */
export const MARGINS = {
  top: 54,
  bottom: 54,
  left: 49,
  right: 49,
  header: 28,
  footer: 28,
} as const;

/** The messages of the cells' data validation, by kind of number. */
export const VALIDATION_MESSAGES = {
  count: "这里只能填 0 或正整数（件）。不要写单位、文字或小数。",
  change: "这里只能填整数，减少的填负数。",
  money: "这里只能填不小于 0 的数，以万元为单位，可以有小数。",
} as const;
