import { numeral } from "./numeral";

/** The numbers that lists are written with, each as the pattern of its n-th. */
const NUMBERS: readonly ((n: number) => string)[] = [
  (n) => `${numeral(n)}是`,
  (n) => `${numeral(n)}、`,
  (n) => `[（(](?:${numeral(n)}|${n})[）)]、?`,
  // 1.3月 is the first of a list, 2.5% is none.
  (n) => `${n}(?:[．、]|\\.(?=\\d{1,2}月|20\\d\\d年|\\D|$))`,
  (n) => String.fromCodePoint(0x245f + n),
];

/** ① to ⑳; longer lists do not stand in one entry. */
const LONGEST = 20;

interface Mark {
  readonly from: number;
  readonly to: number;
}

/** The numbers of a list from the first on, each at the beginning of a line or clause. */
function marksIn(text: string, numberOf: (n: number) => string): readonly Mark[] {
  const marks: Mark[] = [];
  for (let n = 1; n <= LONGEST; n += 1) {
    const pattern = new RegExp(`(?<=^|[。；：！？，;:,\\s])${numberOf(n)}`, "gu");
    pattern.lastIndex = marks.at(-1)?.to ?? 0;
    const found = pattern.exec(text);
    if (found === null) break;
    marks.push({ from: found.index, to: pattern.lastIndex });
  }
  return marks;
}

/** A list that was pasted as a whole: the words before it and its items, without their numbers. */
export interface OwnList {
  readonly lead: string;
  readonly items: readonly string[];
}

/** The list that the words hold, of at least two items: "一是完善制度；二是加强培训". */
export function ownListIn(text: string): OwnList | null {
  for (const numberOf of NUMBERS) {
    const marks = marksIn(text, numberOf);
    const [first] = marks;
    if (first === undefined || marks.length < 2) continue;
    const items = marks.map(({ to }, at) => text.slice(to, marks[at + 1]?.from));
    return { lead: text.slice(0, first.from), items };
  }
  return null;
}
