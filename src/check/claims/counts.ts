import type { Report } from "../../report/model";
import type { Claim } from "./claim";
import type { Mention } from "./mentions";
import { isOtherScope } from "./scope";
import type { Sentence } from "./sentences";
import { spanOf } from "./sentences";
import { inText } from "./text-found";
import type { TextFound } from "./text-found";
import type { Reading, TableNumber } from "./table-number";
import { distinct, tableNumber } from "./table-number";
import { countSentence, differenceOf } from "./wording";

/**
 * Whether the text's number is the table's, rounded as printed: 59237.24万元 for 59237.2449,
 * 44.7万件 for 447228.
 */
function says({ value, rounding }: Mention, table: number): boolean {
  if (value === table) return true;
  if (rounding === null) return false;
  // Whole numbers of the last place: 0.1 has no exact half.
  const places = (number: number): number => Math.round(Number((number / rounding).toFixed(6)));
  return places(table) === places(value);
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
  { piece: { mention, from, to }, atMost }: Claim,
  readings: readonly Reading[],
): TextFound | null {
  const fits = readings.some((reading) => {
    const number = tableNumber(report, reading);
    if (number === null) return false;
    return says(mention, number.value) || (atMost === true && mention.value < number.value);
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

/** Whether a number is about the same body and year as the tables. */
export const isJudged = (
  report: Report,
  sentence: Sentence,
  { piece, spokenBefore }: Claim,
): boolean =>
  piece.mention.rounding !== null &&
  !isOtherScope(report, (spokenBefore ?? "") + sentence.text.slice(0, piece.from), piece.before);

/** The numbers of a sentence that are not those of the tables. */
export function countFindings(
  report: Report,
  sentence: Sentence,
  claims: readonly Claim[],
): readonly TextFound[] {
  return claims
    .flatMap((claim) =>
      claim.states.map((readings) => countFinding(report, sentence, claim, readings)),
    )
    .filter((finding) => finding !== null);
}
