import type { Report } from "../../report/model";
import { roundedShare } from "./percentages";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";
import { spanOf } from "./sentences";
import { inText } from "./text-found";
import type { TextFound } from "./text-found";
import { quoted } from "./wording";

const CHANGE = /(?<up>增长|上升|增加|提高|增幅)|下降|减少|回落|降低|降幅/;
/** In characters: 上年 and 2023年 stand near their number. */
const NEAR = 14;
const LAST_YEAR =
  /(?:上年度?|去年|上一年度?|(?<year>20\d\d)年度?)(?:同期)?(?:的|为|是|有|共|总数|（|：|收到|受理|新收)*$/;

/** Whether a number is said to be last year's: 上年为33件, 比2023年（31起）. */
function isLastYears({ year }: Report, text: string, { mention }: Piece): boolean {
  const match = LAST_YEAR.exec(text.slice(Math.max(0, mention.from - NEAR), mention.from));
  const named = match?.groups?.["year"];
  return match !== null && (named === undefined || Number(named) === year - 1);
}

/** The change between two numbers in percent of either, as printed; a wrong direction is none. */
function changes(now: number, last: number, up: boolean, decimals: number): readonly number[] {
  const change = up ? now - last : last - now;
  if (change < 0) return [];
  return [last, now].filter((base) => base > 0).map((base) => roundedShare(change, base, decimals));
}

const isExact = ({ mention }: Piece): boolean => mention.kind === "count" && !mention.approximate;

/** 21件，同比下降26.4%，上年为33件: a change that is not that of the two numbers beside it. */
export function growthFindings(
  report: Report,
  { text, ...rest }: Sentence,
  pieces: readonly Piece[],
): readonly TextFound[] {
  const [last, ...others] = pieces.filter(
    (piece) => isExact(piece) && isLastYears(report, text, piece),
  );
  if (last === undefined || others.length > 0 || last.mention.value === 0) return [];
  return pieces.flatMap((percent, index) => {
    const { mention, before, from } = percent;
    const change = CHANGE.exec(before);
    if (mention.kind !== "share" || mention.rounding === null || change === null) return [];
    const known = pieces
      .slice(0, index)
      .filter(
        (piece) => isExact(piece) && piece !== last && piece.mention.unit === last.mention.unit,
      );
    const up = change.groups?.["up"] !== undefined;
    const fits = known.some(({ mention: { value } }) =>
      changes(value, last.mention.value, up, mention.decimals).includes(mention.value),
    );
    const now = known.at(-1)?.mention.value;
    if (fits || now === undefined) return [];
    const base = last.mention.value;
    const expected = roundedShare(Math.abs(now - base), base, mention.decimals);
    const printed = expected.toFixed(mention.decimals);
    return [
      inText("text-percentage", {
        span: spanOf({ text, ...rest }, from, mention.to),
        quote: rest.quote,
        cells: [],
        expected,
        actual: mention.value,
        difference: null,
        sentence: `正文写${quoted(text.slice(from, mention.to))}，本年 ${now}、上年 ${base}，${now < base ? "减少" : "增加"} ${printed}%。`,
      }),
    ];
  });
}
