import { moreOrLess } from "../rules/words";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";
import { spanOf } from "./sentences";
import { inText } from "./text-found";
import type { TextFound } from "./text-found";

/** A total with the numbers that divide it. */
export interface Breakdown {
  readonly total: Piece;
  readonly parts: readonly Piece[];
  /** The parts are said to be all: their sum is the total. Otherwise it may be less. */
  readonly complete: boolean;
}

const SOME = /其中|含|包括|另/;
const ALL = /分别(?:为|是)|分为/;
const NO_PART = /同比|环比|较|比|增|减|降|另|此外|平均|累计|合计|共计|总计|均/;

/** Numbers after a total up to the first that is no part of it. */
function partsAfter(total: Piece, following: readonly Piece[]): readonly Piece[] {
  const same = following.filter(({ mention }) => mention.kind !== "share");
  const end = same.findIndex(
    ({ before, mention }) =>
      mention.unit !== total.mention.unit || mention.approximate || NO_PART.test(before),
  );
  return end < 0 ? same : same.slice(0, end);
}

/** 3607件（市政府349件、…）: the numbers in the bracket right behind the total. */
function inBracket(text: string, total: Piece, following: readonly Piece[]): Breakdown | null {
  if (text[total.mention.to] !== "（") return null;
  const close = text.indexOf("）", total.mention.to);
  const inside = following.filter(({ from, depth }) => from < close && depth > total.depth);
  const parts = partsAfter(total, inside);
  if (parts.length < 2 || parts.length < inside.length) return null;
  return { total, parts, complete: !SOME.test(text.slice(total.mention.to, close)) };
}

/** 共2139条，其中甲1744条，乙393条: up to the next semicolon, without what is inside brackets. */
function afterAmong(text: string, total: Piece, following: readonly Piece[]): Breakdown | null {
  const among = /^(?:（[^（）]*）)?[，。]?(?:其中|分别(?:为|是)|分为)/.exec(text.slice(total.to));
  if (among === null) return null;
  const stop = text.indexOf("；", total.to);
  const level = following.filter(
    ({ from, depth }) => depth === total.depth && (stop < 0 || from < stop),
  );
  const parts = partsAfter(total, level);
  const last = parts.at(-1)?.before ?? "";
  const complete = ALL.test(among[0]) || /^其(?:他|它|余)(?!处理|结果)/.test(last);
  return parts.length < 2 ? null : { total, parts, complete };
}

/** 网站42条，公众号45条，共87条: a total behind its parts. */
function before(pieces: readonly Piece[], index: number): Breakdown | null {
  const total = pieces[index];
  if (total === undefined || !/^(?:以上)?(?:合计|共计|总计|总共)$/.test(total.before)) return null;
  const counts = pieces.slice(0, index).filter(({ mention }) => mention.kind !== "share");
  const parts = counts.filter(({ mention }) => mention.unit === total.mention.unit);
  if (parts.length < 2 || parts.length < counts.length) return null;
  const plain = parts.every(
    ({ depth, before: words, mention }) =>
      depth === total.depth && !mention.approximate && !NO_PART.test(words) && !SOME.test(words),
  );
  return plain ? { total, parts, complete: true } : null;
}

/** The totals of a sentence that stand beside numbers that divide them. */
export function breakdownsOf(text: string, pieces: readonly Piece[]): readonly Breakdown[] {
  return pieces.flatMap((total, index) => {
    if (total.mention.kind !== "count" || total.mention.approximate) return [];
    const following = pieces.slice(index + 1);
    const found =
      inBracket(text, total, following) ??
      afterAmong(text, total, following) ??
      before(pieces, index);
    return found === null ? [] : [found];
  });
}

/** The parts that are left when those are taken out that make up the total by themselves. */
function openParts({ total, parts }: Breakdown): readonly Piece[] {
  let open: readonly Piece[] = [];
  let sum = 0;
  for (const part of parts) {
    open = [...open, part];
    sum += part.mention.value;
    if (sum !== total.mention.value) continue;
    // One total may be divided twice: by applicants, then by results.
    open = [];
    sum = 0;
  }
  return open;
}

/**
 * Breakdowns of a sentence that do not make up their total. `claimed` are the numbers that the
 * tables have too: those are held against the tables.
 */
export function sumFindings(
  sentence: Sentence,
  pieces: readonly Piece[],
  claimed: ReadonlySet<Piece>,
): readonly TextFound[] {
  return breakdownsOf(sentence.text, pieces).flatMap((breakdown) => {
    if (breakdown.parts.some((part) => claimed.has(part))) return [];
    const { total, complete } = breakdown;
    // What is answered of those received may be more: some were carried in.
    if (claimed.has(total) && !complete) return [];
    const parts = openParts(breakdown);
    const sum = parts.reduce((all, { mention }) => all + mention.value, 0);
    if (parts.length === 0 || (sum <= total.mention.value && !complete)) return [];
    const last = parts.at(-1) ?? total;
    const actual = total.mention.value;
    const from = Math.min(total.from, ...parts.map((part) => part.from));
    const added = parts.map(({ mention }) => String(mention.value)).join(" + ");
    const compared = complete
      ? `总数写的是 ${actual}，${moreOrLess(actual - sum)}`
      : `大于总数 ${actual}，多 ${sum - actual}`;
    return [
      inText("text-sum", {
        span: spanOf(sentence, from, Math.max(total.to, last.to)),
        quote: sentence.quote,
        cells: [],
        expected: sum,
        actual,
        difference: actual - sum,
        sentence: `正文各分项 ${added} = ${sum}，${compared}。`,
      }),
    ];
  });
}
