/** Who reports for which year, as far as the line over a table says it. */
export interface HeadingFacts {
  /** "" where it was left to be filled in. */
  readonly organisation: string;
  readonly year: number | null;
}

/** Room to write the unit's name by hand. */
const NO_NAME = "　　　　　　　　";

/** The line over each inserted table. */
export function headingLine({
  organisation,
  year,
}: {
  readonly organisation: string;
  readonly year: number;
}): string {
  return `填报单位：${organisation || NO_NAME}　　报告年度：${String(year)}年`;
}

const UNIT = /^填报单位[:：]/u;
const YEAR_WORD = "报告年度";
const COLON = /^[:：]/u;
const YEAR = /^\d{4}$/u;

/** What such a line says, in whatever spacing; null for a line of another kind. */
export function readHeadingLine(text: string): HeadingFacts | null {
  const line = text.trim();
  const [unitWord] = UNIT.exec(line) ?? [];
  const at = line.lastIndexOf(YEAR_WORD);
  const rest = line.slice(at + YEAR_WORD.length);
  if (unitWord === undefined || at < unitWord.length || !COLON.test(rest)) return null;
  const year = rest.slice(1).replace(/年$/u, "").trim();
  if (year !== "" && !YEAR.test(year)) return null;
  const organisation = line.slice(unitWord.length, at).trim();
  return { organisation, year: year === "" ? null : Number(year) };
}
