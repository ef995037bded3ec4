import type { Report } from "../../report/model";
import type { Claim } from "./claim";
import { totalOf } from "./claim";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";
import { spanOf } from "./sentences";
import { tableNumber } from "./table-number";
import { inText } from "./text-found";
import type { TextFound } from "./text-found";
import { quoted } from "./wording";

/** A count of the text and the share that is printed beside it. */
interface Share {
  readonly part: Piece;
  readonly percent: Piece;
}

const BESIDE =
  /^[，（]?占(?:比|(?:总体|总数|总量|总件数|全部|申请总数|申请总量|申请量|办结总数|答复总数)的?)?(?:的?(?:比例|比重))?(?:为|是|达|达到)?$/;
const OTHER_BASE = /全国|全省|全市|全县|全区|同比|环比|增|减/;

/** The counts of a sentence that stand right before a share: 3条，占总体的比例为3.5%. */
function sharesOf(text: string, pieces: readonly Piece[]): readonly Share[] {
  return pieces.flatMap((percent, index) => {
    const part = pieces[index - 1];
    if (percent.mention.kind !== "share" || part?.mention.kind !== "count") return [];
    const between = text.slice(part.mention.to, percent.mention.from);
    const plain = BESIDE.test(between) && !OTHER_BASE.test(between);
    return plain && !percent.mention.approximate && !part.mention.approximate
      ? [{ part, percent }]
      : [];
  });
}

/** A share in percent with some decimals, rounded half up; counted in whole numbers. */
export function roundedShare(part: number, base: number, decimals: number): number {
  const scaled = part * 10 ** (decimals + 2);
  const doubled = 2 * base;
  const rest = (2 * scaled + base) % doubled;
  return (2 * scaled + base - rest) / doubled / 10 ** decimals;
}

function fits({ part, percent }: Share, base: number): boolean {
  const { value, decimals } = percent.mention;
  return base > 0 && roundedShare(part.mention.value, base, decimals) === value;
}

/** Numbers that may be the whole: counts with the unit of the parts, and the sum of the parts. */
function basesOf(
  shares: readonly Share[],
  pieces: readonly Piece[],
  preceding: readonly Piece[],
): readonly number[] {
  const parts = new Set(shares.map(({ part }) => part));
  const unit = shares[0]?.part.mention.unit;
  const most = Math.max(...shares.map(({ part }) => part.mention.value));
  const counts = [...preceding, ...pieces].filter(
    (piece) =>
      piece.mention.kind === "count" &&
      piece.mention.unit === unit &&
      !piece.mention.approximate &&
      !parts.has(piece) &&
      piece.mention.value >= most,
  );
  const sum = shares.reduce((all, { part }) => all + part.mention.value, 0);
  const values = counts.map(({ mention }) => mention.value).reverse();
  return [...new Set(shares.length > 1 ? [...values, sum] : values)];
}

/** The whole that explains most of the shares, at least half of them; the nearest of equals. */
function baseOf(shares: readonly Share[], bases: readonly number[]): number | null {
  const [only, ...more] = bases;
  // One share beside one total: nothing else can be meant.
  if (shares.length === 1) return only !== undefined && more.length === 0 ? only : null;
  let best: number | null = null;
  let most = Math.ceil(shares.length / 2) - 1;
  for (const base of bases) {
    const explained = shares.filter((share) => fits(share, base)).length;
    if (explained <= most) continue;
    best = base;
    most = explained;
  }
  return best;
}

const WHOLES: readonly (readonly string[])[] = [
  ["resultsTotal"],
  ["received"],
  ["received", "carriedIn"],
];

/** The totals of table three, where all the parts are results or applicants. */
function wholesOf(
  report: Report,
  shares: readonly Share[],
  claims: readonly Claim[],
): readonly number[] {
  const subjects = shares.map(({ part }) => claims.find(({ piece }) => piece === part)?.subject);
  const [first] = subjects;
  if (first !== "outcomes" && first !== "applicants") return [];
  if (subjects.some((subject) => subject !== first)) return [];
  const wholes = first === "outcomes" ? WHOLES : WHOLES.slice(1);
  return wholes
    .map((rows) => tableNumber(report, totalOf("requests", rows))?.value ?? 0)
    .filter((value) => value > 0);
}

/** Shares that are not those of their counts; a share of any total that is at hand is accepted. */
export function shareFindings(
  report: Report,
  sentence: Sentence,
  pieces: readonly Piece[],
  preceding: readonly Piece[],
  claims: readonly Claim[],
): readonly TextFound[] {
  const shares = sharesOf(sentence.text, pieces);
  const told = basesOf(shares, pieces, preceding);
  const wholes = wholesOf(report, shares, claims);
  const bases = [...told, ...wholes];
  // The tables are asked where the text itself names no whole that fits.
  const base = baseOf(shares, told) ?? baseOf(shares, wholes.slice(0, shares.length > 1 ? 3 : 1));
  if (base === null) return [];
  return shares
    .filter((share) => !bases.some((one) => fits(share, one)))
    .map(({ part, percent }) => {
      const { value, decimals } = percent.mention;
      const count = part.mention.value;
      const expected = roundedShare(count, base, decimals).toFixed(decimals);
      return inText("text-percentage", {
        span: spanOf(sentence, part.from, percent.to),
        quote: sentence.quote,
        cells: [],
        expected: Number(expected),
        actual: value,
        difference: null,
        sentence: `正文写${quoted(sentence.text.slice(part.from, percent.mention.to))}，${count} ÷ ${base} = ${expected}%，写的是 ${value.toFixed(decimals)}%。`,
      });
    });
}
