import type { Report } from "../../report/model";
import type { ReportText } from "../../report/text";
import { claimsOf } from "./claims-of-sentence";
import { countFindings, isJudged } from "./counts";
import { growthFindings } from "./growth";
import { noneFindings } from "./none";
import { shareFindings } from "./percentages";
import type { Piece } from "./pieces";
import { piecesOf } from "./pieces";
import { rateFindings } from "./rates";
import { respectively } from "./respectively";
import { sentencesOf } from "./sentences";
import { amongFindings } from "./among";
import { sumFindings } from "./sums";
import { tableShareFindings } from "./table-shares";
import type { TextFound } from "./text-found";
import { spokenOf } from "./topics";

/**
 * Where the text contradicts the tables or its own numbers, in reading order. Prose may have
 * another scope than the tables: what has, or may have, is passed over.
 */
export function claimsIn(report: Report, text: ReportText): readonly TextFound[] {
  let preceding: readonly Piece[] = [];
  return spokenOf(sentencesOf(text)).flatMap((spoken) => {
    const { sentence } = spoken;
    const pieces = respectively(piecesOf(sentence.text));
    const last = spoken.before === "" ? [] : preceding;
    preceding = pieces;
    const claims = claimsOf(report, spoken, pieces).filter((claim) =>
      isJudged(report, sentence, claim),
    );
    return [
      ...countFindings(report, sentence, claims),
      ...noneFindings(report, spoken),
      ...sumFindings(report, sentence, pieces, claims),
      ...amongFindings(sentence, pieces, last, claims),
      ...shareFindings(report, sentence, pieces, last, claims),
      ...growthFindings(report, sentence, pieces),
      ...rateFindings(sentence, pieces, claims),
      ...tableShareFindings(report, spoken, pieces),
    ];
  });
}
