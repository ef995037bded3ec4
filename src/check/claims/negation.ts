/** Words that deny, and what they deny. */
export interface Denied {
  /** Where the denying word stands. */
  readonly from: number;
  /** Where the clause ends. */
  readonly to: number;
  /** 未 denies a deed, 无 and 没有 a thing or a deed. */
  readonly no: string;
  /** The clause after the denying word. */
  readonly clause: string;
}

/** The end of a clause. */
export const END = "(?=[，；：。！？（）]|$)";

/** 有无, 从无到有, 如无 deny nothing. */
const NO =
  /(?<![有从如若否])(?<no>尚未|未曾|从未|没有|未有|没|未|无|零)(?<clause>(?:(?!、(?:无|没|未))[^，；：。！？（）]){1,60})/g;

/**
 * What a text denies, clause by clause. A clause that denies twice is looked at from each word:
 * 没有发生未按时答复的情况.
 */
export function deniedIn(text: string): readonly Denied[] {
  const found: Denied[] = [];
  NO.lastIndex = 0;
  for (let match = NO.exec(text); match !== null; match = NO.exec(text)) {
    const { no = "", clause = "" } = match.groups ?? {};
    found.push({ from: match.index, to: match.index + match[0].length, no, clause });
    NO.lastIndex = match.index + no.length;
  }
  return found;
}
