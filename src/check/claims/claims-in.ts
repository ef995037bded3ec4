import type { Report } from "../../report/model";
import type { ReportText } from "../../report/text";
import { claimsOf } from "./claims-of-sentence";
import { countFindings } from "./counts";
import { noneFindings } from "./none";
import { shareFindings } from "./percentages";
import type { Piece } from "./pieces";
import { piecesOf } from "./pieces";
import { sentencesOf } from "./sentences";
import { sumFindings } from "./sums";
import type { TextFound } from "./text-found";

/**
 * Where the text contradicts the tables or its own numbers, in reading order. Prose may have
 * another scope than the tables: what has, or may have, is passed over.
 */
export function claimsIn(report: Report, text: ReportText): readonly TextFound[] {
  let preceding: { readonly place: string; readonly pieces: readonly Piece[] } | null = null;
  return sentencesOf(text).flatMap((sentence) => {
    const place = `${sentence.section} ${sentence.paragraph}`;
    const pieces = piecesOf(sentence.text);
    const last = preceding?.place === place ? preceding.pieces : [];
    preceding = { place, pieces };
    const claims = claimsOf(report, sentence.text, pieces);
    return [
      ...countFindings(report, sentence, claims),
      ...noneFindings(report, sentence),
      ...sumFindings(sentence, pieces, new Set(claims.map(({ piece }) => piece))),
      ...shareFindings(sentence, pieces, last),
    ];
  });
}
