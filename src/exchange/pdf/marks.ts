/** Quarter turns of a text against the reader, counted against the clock. */
export type Turn = 0 | 1 | 2 | 3;

/** A character where it is printed. Points from the page's top left; y grows downwards. */
export interface Glyph {
  readonly text: string;
  /** The beginning of its base line. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly turn: Turn;
  /** The string of the file that it belongs to. */
  readonly string: number;
  /** Whether the file has a blank before it. */
  readonly afterBlank: boolean;
}

/** A straight line on a page, or the thin side of a box. */
export interface Rule {
  readonly lies: "across" | "down";
  /** y of a line across, x of a line down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What is printed on a page. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}

/** A character's middle, between base line and top. */
export function middleOf(glyph: Glyph): readonly [x: number, y: number] {
  const along = glyph.width / 2;
  const up = 0.35 * glyph.size;
  switch (glyph.turn) {
    case 0:
      return [glyph.x + along, glyph.y - up];
    case 1:
      return [glyph.x - up, glyph.y - along];
    case 2:
      return [glyph.x - along, glyph.y + up];
    case 3:
      return [glyph.x + up, glyph.y + along];
  }
}

/** A point after so many quarter turns with the clock, round the page's corner. */
function turnedPoint(x: number, y: number, turn: Turn): readonly [number, number] {
  switch (turn) {
    case 0:
      return [x, y];
    case 1:
      return [-y, x];
    case 2:
      return [-x, -y];
    case 3:
      return [y, -x];
  }
}

const less = (turn: Turn, by: Turn): Turn => ((turn + 4 - by) % 4) as Turn;

/** Characters turned with the clock: those of the given turn stand upright then. */
export function turnedGlyphs(glyphs: readonly Glyph[], by: Turn): readonly Glyph[] {
  if (by === 0) return glyphs;
  return glyphs.map((glyph) => {
    const [x, y] = turnedPoint(glyph.x, glyph.y, by);
    return { ...glyph, x, y, turn: less(glyph.turn, by) };
  });
}

function turnedRule(rule: Rule, by: Turn): Rule {
  const across = rule.lies === "across";
  const [x0, y0] = turnedPoint(across ? rule.from : rule.at, across ? rule.at : rule.from, by);
  const [x1, y1] = turnedPoint(across ? rule.to : rule.at, across ? rule.at : rule.to, by);
  const lies = across === (by % 2 === 0) ? "across" : "down";
  return lies === "across"
    ? { lies, at: y0, from: Math.min(x0, x1), to: Math.max(x0, x1) }
    : { lies, at: x0, from: Math.min(y0, y1), to: Math.max(y0, y1) };
}

/** The turn that most of the characters have. */
export function mainTurn(glyphs: readonly Glyph[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) counts[turn] = (counts[turn] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts)) as Turn;
}

/** A page as it is read: a table that lies on its side is set upright. */
export function uprightPage(page: PageMarks): PageMarks {
  const by = mainTurn(page.glyphs);
  if (by === 0) return page;
  const [dx, dy] = [
    by === 1 ? page.height : by === 2 ? page.width : 0,
    by === 3 ? page.width : by === 2 ? page.height : 0,
  ];
  const sideways = by % 2 === 1;
  return {
    width: sideways ? page.height : page.width,
    height: sideways ? page.width : page.height,
    glyphs: turnedGlyphs(page.glyphs, by).map((glyph) => ({
      ...glyph,
      x: glyph.x + dx,
      y: glyph.y + dy,
    })),
    rules: page.rules.map((each) => {
      const rule = turnedRule(each, by);
      const [at, along] = rule.lies === "across" ? [dy, dx] : [dx, dy];
      return { ...rule, at: rule.at + at, from: rule.from + along, to: rule.to + along };
    }),
  };
}
