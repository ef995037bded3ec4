import type { Before, Claim } from "./claim";
import { statesOf, totalOf } from "./claim";
import { DECIDING, OTHER_CASES, PROCEEDING_OUTCOMES, PROCEEDINGS } from "./claim-words";
import { withoutEndings } from "../../report/endings";
import { matcherOf } from "./match-words";
import type { Piece } from "./pieces";

const UNITS = /^(?:件次|件|起|宗|次|例|个)$/;

const proceedingWords = matcherOf(PROCEEDINGS);
const outcomeWords = matcherOf(PROCEEDING_OUTCOMES);

/** What may stand between the kind and the outcome: 行政复议中维持1件. */
const BETWEEN = ["其中", "中", "，", "决定"] as const;

const rowsOf = (items: readonly { readonly rows: readonly string[] }[]): readonly string[] => [
  ...new Set(items.flatMap(({ rows }) => rows)),
];

/** "1件涉及政府信息公开工作的行政复议": the words after the number end with the kind. */
function kindAfter(after: string): ReturnType<typeof proceedingWords.before> {
  const words = after.replace(/(?:案件|案)$/, "");
  return words.length > 24 ? null : proceedingWords.before(words);
}

const ABOUT =
  "(?:涉及|因|关于|属于|属|涉|与)?(?:依申请公开|政府信息公开|信息公开)(?:有关|相关|引起|引发|工作|申请|方面|类|案件|案|行政|复议|诉讼|的|有|共)*";
/** 行政诉讼63件，其中涉及政府信息公开的6件: only the second are those of table four. */
const DIVIDED = new RegExp(`^(?:（[^（）]*）)?，?其中，?${ABOUT}\\d`);
const ABOUT_DISCLOSURE = new RegExp(`^其中，?${ABOUT}$`);
const KIND = new RegExp(PROCEEDINGS.map(({ words }) => words).join("|"), "g");

/** 其中涉及政府信息公开的6件: of the kind that was named last. */
function dividedClaim({ lead, pieces }: Before, piece: Piece): Claim | null {
  if (!ABOUT_DISCLOSURE.test(piece.before) || /备案|审理|代理|立案/.test(lead)) return null;
  const previous = pieces[pieces.indexOf(piece) - 1];
  const kind = [...(previous?.before ?? "").matchAll(KIND)].at(-1)?.[0];
  const found = kind === undefined ? null : proceedingWords.before(kind);
  if (found === null || previous?.mention.unit !== piece.mention.unit) return null;
  const states = statesOf(found.items, false, (items) => [totalOf("proceedings", rowsOf(items))]);
  return { subject: "proceedings", piece, states };
}

/** 行政复议 and 行政诉讼 with their kinds: 总计 of table four. */
function totalClaim({ lead, rest }: Before, piece: Piece): Claim | null {
  if (DIVIDED.test(rest)) return null;
  const found = proceedingWords.before(piece.before) ?? kindAfter(piece.after);
  if (found === null || OTHER_CASES.test(lead + found.residue + piece.after)) return null;
  if (DECIDING.test(found.residue)) return null;
  if (/未|不|[败纠]|维持|撤|逾期|率/.test(found.residue) || /[败纠]|维持|撤/.test(piece.after)) {
    return null;
  }
  const states = statesOf(found.items, found.each, (items) => [
    totalOf("proceedings", rowsOf(items)),
  ]);
  return { subject: "proceedings", piece, states };
}

/** The rows that were spoken of last; none when two kinds stand side by side before the outcomes. */
function spokenOf(claims: readonly Claim[]): readonly string[] {
  const last = claims.at(-1);
  if (last?.subject === "proceedings" && claims.at(-2)?.subject === "proceedings") return [];
  if (last?.subject !== "proceedings" && last?.subject !== "proceedingOutcomes") return [];
  return [...new Set(last.states.flat().flatMap((reading) => reading.rows))];
}

/** 维持 N 件 after 行政复议: that column in the rows that were spoken of. */
function outcomeClaim({ lead, claims }: Before, piece: Piece): Claim | null {
  const found = outcomeWords.before(piece.before) ?? outcomeWords.after(piece.after);
  if (found === null || OTHER_CASES.test(lead)) return null;
  const own = proceedingWords.before(withoutEndings(found.residue, BETWEEN));
  const rows = own === null ? spokenOf(claims) : rowsOf(own.items);
  // Anything else before 维持 says whose decision or which of them is meant.
  if (
    rows.length === 0 ||
    !/^(?:其中|已|结果|被|复议机关|法院|的)*$/.test(own === null ? found.residue : "")
  ) {
    return null;
  }
  const states = statesOf(found.items, found.each, (items) => [
    { table: "proceedings", rows, columns: items.map(({ place }) => place) },
  ]);
  return { subject: "proceedingOutcomes", piece, states };
}

/** What a number says about table four; null when it says nothing about it. */
export function proceedingClaim(before: Before, piece: Piece): Claim | null {
  if (!UNITS.test(piece.mention.unit)) return null;
  return outcomeClaim(before, piece) ?? dividedClaim(before, piece) ?? totalClaim(before, piece);
}
