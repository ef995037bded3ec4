import type { Report } from "../../report/model";
import { totalOf } from "./claim";
import { APPLICANTS, ONE_REASON, OUTCOMES } from "./claim-words";
import { matcherOf } from "./match-words";
import { roundedShare } from "./percentages";
import type { Piece } from "./pieces";
import { isAboutApplications } from "./received-claims";
import { isOtherScope } from "./scope";
import { spanOf } from "./sentences";
import type { Reading, TableNumber } from "./table-number";
import { distinct, rowsUnder, tableNumber } from "./table-number";
import { inText } from "./text-found";
import type { TextFound } from "./text-found";
import type { Spoken } from "./topics";
import { quoted, tableWords } from "./wording";

const outcomeWords = matcherOf(OUTCOMES);
const applicantWords = matcherOf(APPLICANTS);

/** 予以公开占, 自然人申请占比: the words before a share that has no count beside it. */
const SHARE =
  /^(?<of>.+?)(?:的)?占(?:比|办结总数|办理总数|答复总数|申请总数|总数|总量|全部)?(?:的)?(?:比例|比重)?(?:为|是|达到|达)?$/;

const BASES: readonly (readonly string[])[] = [
  ["resultsTotal"],
  ["received"],
  ["received", "carriedIn"],
];

interface Shared {
  readonly part: readonly Reading[];
  readonly bases: readonly Reading[];
}

/** What a share is of: rows of results among all results, columns among all that came in. */
function sharedBy(report: Report, words: string): Shared | null {
  const outcome = outcomeWords.before(words);
  const totals = BASES.map((rows) => totalOf("requests", rows));
  if (outcome !== null && !outcome.each) {
    if (ONE_REASON.test(outcome.residue) && !outcome.residue.includes("等")) return null;
    const rows = outcome.items.flatMap(({ place }) => rowsUnder(report, place));
    return { part: [totalOf("requests", rows)], bases: totals };
  }
  const applicant = applicantWords.before(words);
  if (applicant === null || applicant.each || !/^(?:其中|申请人|中|，)*$/.test(applicant.residue)) {
    return null;
  }
  const columns = [...new Set(applicant.items.flatMap((item) => item.columns))];
  const rows = BASES.slice(1);
  return {
    part: rows.map((each) => ({ table: "requests", rows: each, columns })),
    bases: totals.slice(1),
  };
}

/** Part and whole as numbers; null when one of them cannot be told. */
function numbersOf(
  report: Report,
  { part, bases }: Shared,
): readonly (readonly [TableNumber, TableNumber])[] | null {
  const pairs = bases.map((base, index) => {
    const numbers = [part[index] ?? part[0], base].map((reading) =>
      reading === undefined ? null : tableNumber(report, reading),
    );
    const [one, whole] = numbers;
    return one != null && whole != null && whole.value > 0 ? ([one, whole] as const) : null;
  });
  const known = pairs.filter((pair) => pair !== null);
  return known.length < pairs.length ? null : known;
}

function shareFinding(report: Report, { sentence }: Spoken, piece: Piece): TextFound | null {
  const of = SHARE.exec(piece.before)?.groups?.["of"];
  const shared = of === undefined ? null : sharedBy(report, of);
  const pairs = shared === null ? null : numbersOf(report, shared);
  const [first] = pairs ?? [];
  if (pairs === null || first === undefined) return null;
  const { value, decimals } = piece.mention;
  const share = ([part, whole]: readonly [TableNumber, TableNumber]): number =>
    roundedShare(part.value, whole.value, decimals);
  if (pairs.some((pair) => share(pair) === value)) return null;
  const [part, whole] = first;
  const expected = share(first).toFixed(decimals);
  const words = quoted(sentence.text.slice(piece.from, piece.mention.to));
  return inText("text-percentage", {
    span: spanOf(sentence, piece.from, piece.mention.to),
    quote: sentence.quote,
    cells: distinct([...part.cells, ...whole.cells]),
    expected: Number(expected),
    actual: value,
    difference: null,
    sentence: `正文写${words}，${tableWords(part)}，${tableWords(whole)}，${part.value} ÷ ${whole.value} = ${expected}%。`,
  });
}

/** Shares of results and applicants that stand without a count and are not those of table three. */
export function tableShareFindings(
  report: Report,
  spoken: Spoken,
  pieces: readonly Piece[],
): readonly TextFound[] {
  const { sentence, heading, before } = spoken;
  return pieces.flatMap((piece) => {
    const { mention, from } = piece;
    if (mention.kind !== "share" || mention.rounding === null) return [];
    const lead = sentence.text.slice(0, from);
    const topic = heading + before + lead;
    if (!isAboutApplications(topic) || /复议|诉讼|同比|全国|全省/.test(lead)) return [];
    if (isOtherScope(report, lead, piece.before)) return [];
    const finding = shareFinding(report, spoken, piece);
    return finding === null ? [] : [finding];
  });
}
