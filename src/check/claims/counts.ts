import type { Report } from "../../report/model";
import type { Claim } from "./claim";
import type { Mention } from "./mentions";
import type { Piece } from "./pieces";
import { isOtherScope } from "./scope";
import type { Sentence } from "./sentences";
import { spanOf } from "./sentences";
import { inText } from "./text-found";
import type { TextFound } from "./text-found";
import type { Reading, TableNumber } from "./table-number";
import { distinct, tableNumber } from "./table-number";
import { countSentence, differenceOf } from "./wording";

/** Whether the text's number is the table's, rounded as printed: 59237.24万元 for 59237.2449. */
function says({ value, decimals, kind }: Mention, table: number): boolean {
  if (value === table) return true;
  if (kind !== "money") return false;
  const scale = 10 ** decimals;
  return Math.round(table * scale) === Math.round(value * scale);
}

/** The readings as numbers; null when nobody can say that none of them fits. */
function numbersOf(report: Report, readings: readonly Reading[]): readonly TableNumber[] | null {
  const numbers = readings.map((reading) => tableNumber(report, reading));
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 || known.length < numbers.length ? null : known;
}

function countFinding(
  report: Report,
  sentence: Sentence,
  { mention, from, to }: Piece,
  readings: readonly Reading[],
): TextFound | null {
  const fits = readings.some((reading) => {
    const number = tableNumber(report, reading);
    return number !== null && says(mention, number.value);
  });
  const numbers = fits ? null : numbersOf(report, readings);
  if (numbers === null) return null;
  const far = ({ value }: TableNumber): number => Math.abs(value - mention.value);
  const nearest = numbers.reduce((best, number) => (far(number) < far(best) ? number : best));
  return inText("text-count", {
    span: spanOf(sentence, from, to),
    quote: sentence.quote,
    cells: distinct([nearest, ...numbers].flatMap(({ cells }) => cells)),
    expected: nearest.value,
    actual: mention.value,
    difference: differenceOf(mention.value, nearest.value),
    sentence: countSentence(sentence.text.slice(from, to), mention, numbers, nearest),
  });
}

const isJudged = (report: Report, sentence: Sentence, { piece }: Claim): boolean =>
  !piece.mention.approximate &&
  !isOtherScope(report, sentence.text.slice(0, piece.from), piece.before);

/** The numbers of a sentence that are not those of the tables. */
export function countFindings(
  report: Report,
  sentence: Sentence,
  claims: readonly Claim[],
): readonly TextFound[] {
  return claims
    .filter((claim) => isJudged(report, sentence, claim))
    .flatMap(({ piece, states }) =>
      states.map((readings) => countFinding(report, sentence, piece, readings)),
    )
    .filter((finding) => finding !== null);
}
