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

const LINE = /^\s*填报单位[:：](?<unit>.*?)报告年度[:：]\s*(?<year>\d{4})?\s*年?\s*$/su;

/** What such a line says, in whatever spacing; null for a line of another kind. */
export function readHeadingLine(text: string): HeadingFacts | null {
  const groups = LINE.exec(text)?.groups;
  if (groups === undefined) return null;
  const { unit = "", year } = groups;
  return { organisation: unit.trim(), year: year === undefined ? null : Number(year) };
}
