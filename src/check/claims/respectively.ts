import { JOIN } from "./claim-words";
import type { Piece } from "./pieces";

/** 维持、纠正和其他结果分别为 before the first of the numbers. */
const RESPECTIVELY = /^(?<names>.+?)(?:件数|数量|数)?分别(?:为|是|有|达到?|计)?$/;
const BETWEEN = new RegExp(JOIN);
/** What the last name has for all of them: 制发、废止行政规范性文件. */
const SHARED =
  /(?:决定|案件|(?:政府)?信息公开申请|依申请公开|申请|规章|(?:行政)?规范性文件)(?:件数|数量|数)?$/;

/** The names with what only the last one has: 制发行政规范性文件, 废止行政规范性文件. */
function namesOf(listed: string): readonly string[] {
  const names = listed.split(BETWEEN);
  const shared = SHARED.exec(names.at(-1) ?? "")?.[0] ?? "";
  return names.map((name) => (SHARED.test(name) ? name : name + shared));
}

/** How many numbers follow one another from `first` on, with nothing but 、 or 和 between them. */
function runFrom(pieces: readonly Piece[], first: number): number {
  let end = first + 1;
  while (pieces[end]?.before === "") end += 1;
  return end - first;
}

/**
 * The pieces with their own words where a list of names stands before a list of numbers:
 * 行政许可、行政处罚决定分别为5件、3件. Lists of two lengths stay as they are.
 */
export function respectively(pieces: readonly Piece[]): readonly Piece[] {
  const own = [...pieces];
  for (const [index, piece] of pieces.entries()) {
    const listed = RESPECTIVELY.exec(piece.before)?.groups?.["names"];
    if (listed === undefined) continue;
    const names = namesOf(listed);
    if (names.length < 2 || names.length !== runFrom(pieces, index)) continue;
    for (const [at, before] of names.entries()) {
      const numbered = pieces[index + at];
      if (numbered !== undefined) own[index + at] = { ...numbered, before };
    }
  }
  return own;
}
