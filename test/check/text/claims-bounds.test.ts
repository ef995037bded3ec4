import { claimsIn } from "../../../src/check/claims/claims-in";
import { piecesOf } from "../../../src/check/claims/pieces";
import { sentencesOf } from "../../../src/check/claims/sentences";
import { spokenOf } from "../../../src/check/claims/topics";
import { COUNTY, textOf } from "./claims";

/** What others may send, to be repeated. */
const HOSTILE = [
  "\u3000",
  "1",
  "1,",
  "其中",
  "其中5件，",
  "（",
  "“",
  "《",
  "<input ",
  "去年",
  "依申请公开",
  "未收到",
  "行政复议",
  "均",
  "、",
  "甲5条、",
  "办结",
  "共计",
];

const WIDEST = 240;
const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length));

describe.each(HOSTILE)("%j repeated", (unit) => {
  /** The characters that patterns are given for the numbers of a sentence. */
  const looked = (length: number): number => {
    const text = `全年收到申请${repeated(unit, length)}5件${repeated(unit, length)}。`;
    return piecesOf(text).reduce((sum, { before, after }) => sum + before.length + after.length, 0);
  };

  it("gives the patterns no more for a number than its neighbourhood, and twice as much at most", () => {
    const numbers = (length: number): number =>
      piecesOf(`收到${repeated(unit, length)}5件${repeated(unit, length)}。`).length;
    for (const length of [500, 1000, 2000]) {
      expect(looked(length)).toBeLessThanOrEqual(WIDEST * Math.max(numbers(length), 1));
    }
    expect(looked(4000)).toBeLessThanOrEqual(2 * looked(2000) + WIDEST);
  });

  it("and remembers no more of what was said than a reader would", () => {
    const text = textOf(`（二）依申请公开。${repeated(unit, 3000)}。收到5件。`);
    const spoken = spokenOf(sentencesOf(text)).at(-1);
    expect(spoken?.before.length).toBeLessThanOrEqual(400);
    expect(spoken?.heading.length).toBeLessThanOrEqual(40);
  });

  it("is no prose beyond two thousand characters without a full stop", () => {
    const long = textOf(`全年收到申请${repeated(unit, 8000)}5件。`);
    const isProse = sentencesOf(long).some(({ quote }) => quote.length > 2000);
    expect(isProse).toBe(false);
    expect(() => claimsIn(COUNTY, long)).not.toThrow();
  });
});
