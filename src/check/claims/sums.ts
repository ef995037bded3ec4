import type { Report } from "../../report/model";
import { moreOrLess } from "../rules/words";
import type { Claim } from "./claim";
import type { Piece } from "./pieces";
import type { Sentence } from "./sentences";
import { spanOf } from "./sentences";
import { tableNumber } from "./table-number";
import { inText } from "./text-found";
import type { TextFound } from "./text-found";
import { byWays } from "./ways";

/** A total with the numbers that divide it. */
export interface Breakdown {
  readonly total: Piece;
  readonly parts: readonly Piece[];
  /** The parts are said to be all: their sum is the total. Otherwise it may be less. */
  readonly complete: boolean;
}

const SOME = /其中|含|包括|另/;
const ALL = /分别(?:为|是)|分为/;
/** Words by which a number is no part of the one before. */
export const NO_PART = /同比|环比|较|比|增|减|降|另|此外|平均|累计|合计|共计|总计|均/;

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

/** 其中甲9条；乙7条；丙2条: one number between two semicolons is an item like the others. */
function endOfList(text: string, total: Piece, following: readonly Piece[]): number {
  const counts = following.filter(
    ({ mention, depth }) => mention.kind !== "share" && depth === total.depth,
  );
  const items = new Map<number, number>();
  for (const { from } of counts) {
    const start = text.lastIndexOf("；", from);
    items.set(start, (items.get(start) ?? 0) + 1);
  }
  const isList = items.size > 2 && [...items.values()].every((count) => count === 1);
  return isList ? -1 : text.indexOf("；", total.to);
}

/** 共2139条，其中甲1744条，乙393条: up to the next semicolon, without what is inside brackets. */
function afterAmong(text: string, total: Piece, following: readonly Piece[]): Breakdown | null {
  const among =
    /^(?:（[^（）]*）)?[，。]?(?:其中|分别(?:为|是)|分为|(?:主要|内容|具体)*(?:涵盖|包括|包含))/.exec(
      text.slice(total.to),
    );
  if (among === null) return null;
  const stop = endOfList(text, total, following);
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
export function openParts(total: number, parts: readonly Piece[]): readonly Piece[] {
  let open: readonly Piece[] = [];
  let sum = 0;
  for (const [index, part] of parts.entries()) {
    open = [...open, part];
    sum += part.mention.value;
    // One total may be divided twice: by applicants, then, after a comma, by results.
    if (sum !== total || parts[index + 1]?.follows === true) continue;
    open = [];
    sum = 0;
  }
  return open;
}

/** One document in several forms, or a text that says so: the parts may be more than the total. */
const IN_FORMS =
  /重复计算|重复统计|有重复|有交叉|解读.{0,80}(?:文字|图解|图文|图表|视频|音频|动漫|动画|长图|海报|问答|专家|媒体|负责人|发布会|访谈|H5)/;

/** Whether parts may be counted twice. */
export const isRepeated = (text: string): boolean => IN_FORMS.test(text);

/** What is said of parts that do not make up their total. */
export function sumFinding(
  sentence: Sentence,
  total: number,
  parts: readonly Piece[],
  stretch: { readonly from: number; readonly to?: number; readonly complete: boolean },
): TextFound {
  const sum = parts.reduce((all, { mention }) => all + mention.value, 0);
  const from = Math.min(stretch.from, ...parts.map((part) => part.from));
  const to = Math.max(stretch.to ?? 0, ...parts.map((part) => part.to));
  const added = parts.map(({ mention }) => String(mention.value)).join(" + ");
  const compared = stretch.complete
    ? `总数写的是 ${total}，${moreOrLess(total - sum)}`
    : `大于总数 ${total}，多 ${sum - total}`;
  return inText("text-sum", {
    span: spanOf(sentence, from, to),
    quote: sentence.quote,
    cells: [],
    expected: sum,
    actual: total,
    difference: total - sum,
    sentence: `正文各分项 ${added} = ${sum}，${compared}。`,
  });
}

/** Whether all parts have to be there; null where nothing can be said of them. */
function completeness(
  report: Report,
  { total, parts, complete }: Breakdown,
  claims: readonly Claim[],
): boolean | null {
  if (claims.some(({ piece }) => parts.includes(piece))) return null;
  const own = claims.find(({ piece }) => piece === total);
  // What is answered of those received may be more: some were carried in.
  if (own === undefined || complete) return complete;
  const ways = own.subject === "received" ? byWays(parts) : null;
  const sum = parts.reduce((all, { mention }) => all + mention.value, 0);
  const isCarriedIn = own.states
    .flat()
    .some((reading) => tableNumber(report, reading)?.value === sum);
  return ways === null || isCarriedIn ? null : ways.all;
}

/**
 * Breakdowns of a sentence that do not make up their total. Numbers that the tables have too are
 * held against the tables instead.
 */
export function sumFindings(
  report: Report,
  sentence: Sentence,
  pieces: readonly Piece[],
  claims: readonly Claim[],
): readonly TextFound[] {
  if (isRepeated(sentence.text)) return [];
  return breakdownsOf(sentence.text, pieces).flatMap((breakdown) => {
    const complete = completeness(report, breakdown, claims);
    if (complete === null) return [];
    const { total } = breakdown;
    const whole = total.mention.value;
    const parts = openParts(whole, breakdown.parts);
    const sum = parts.reduce((all, { mention }) => all + mention.value, 0);
    if (parts.length === 0 || (sum <= whole && !complete)) return [];
    return [sumFinding(sentence, whole, parts, { from: total.from, to: total.to, complete })];
  });
}
