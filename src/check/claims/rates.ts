import type { Claim } from "./claim";
import { roundedShare } from "./percentages";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";
import { spanOf } from "./sentences";
import { inText } from "./text-found";
import type { TextFound } from "./text-found";
import { quoted } from "./wording";

const RATE = /(?:办结|答复|办理|回复)率(?:为|是|达到|达)?$/;
const IN_TIME = /按时|按期|及时|法定/;

const valueOf = (claims: readonly Claim[], is: (claim: Claim) => boolean): number | null =>
  claims.find(is)?.piece.mention.value ?? null;

const isAnswered = ({ subject, states }: Claim): boolean =>
  subject === "received" &&
  states.flat().every(({ rows }) => rows.length === 1 && rows[0] === "resultsTotal");

/**
 * 收到184件，办结182件，办结率97.4%: a rate that the two numbers of its sentence do not give. 100%
 * is a way to say that all went well.
 */
export function rateFindings(
  sentence: Sentence,
  pieces: readonly Piece[],
  claims: readonly Claim[],
): readonly TextFound[] {
  const answered = valueOf(claims, isAnswered);
  const received = valueOf(claims, (claim) => claim.subject === "received" && !isAnswered(claim));
  const carried = valueOf(claims, ({ subject }) => subject === "carriedIn") ?? 0;
  if (answered === null || received === null || received === 0) return [];
  return pieces
    .filter(
      ({ mention, before }) =>
        mention.kind === "share" &&
        mention.rounding !== null &&
        mention.value !== 100 &&
        RATE.test(before) &&
        !IN_TIME.test(before),
    )
    .flatMap(({ mention, from }) => {
      // What was carried in may be left unsaid: every whole between the two is one.
      const least = roundedShare(
        answered,
        received + Math.max(carried, answered),
        mention.decimals,
      );
      const rate = roundedShare(answered, received, mention.decimals);
      const whole = Math.round((answered * 100) / mention.value);
      const isWhole = roundedShare(answered, whole, mention.decimals) === mention.value;
      if (mention.value === rate || (isWhole && whole >= received && mention.value >= least)) {
        return [];
      }
      return [
        inText("text-percentage", {
          span: spanOf(sentence, from, mention.to),
          quote: sentence.quote,
          cells: [],
          expected: rate,
          actual: mention.value,
          difference: null,
          sentence: `正文写${quoted(sentence.text.slice(from, mention.to))}，${answered} ÷ ${received} = ${rate.toFixed(mention.decimals)}%。`,
        }),
      ];
    });
}
