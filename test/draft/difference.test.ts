import fc from "fast-check";
import { differenceOf, looksAlike, shortened } from "../../src/draft/difference";
import type { Difference } from "../../src/draft/difference";

const oneSide = ({ before, one, after }: Difference): string => before + one + after;
const otherSide = ({ before, other, after }: Difference): string => before + other + after;

/** Short texts of few characters, so that they begin and end alike; long ones; any at all. */
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom("申", "请", "。", " ", "𠮷", "…"), maxLength: 12 }),
  fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), minLength: 40, maxLength: 200 }),
  fc.string({ unit: "binary" }),
);

/** Two texts that begin and end alike, as an edit leaves them. */
const anyEdit = fc
  .tuple(anyText, anyText, anyText, anyText)
  .map(([before, one, other, after]) => [before + one + after, before + other + after] as const);

const anyTwo = fc.oneof(fc.tuple(anyText, anyText), anyEdit);

const different = anyTwo.filter(([one, other]) => one !== other);

describe("the difference of any two texts", () => {
  it("gives both texts back when its pieces are joined", () => {
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        const difference = differenceOf(one, other);
        expect(oneSide(difference)).toBe(one);
        expect(otherSide(difference)).toBe(other);
      }),
    );
  });

  it("marks nothing in equal texts, and what differs in others", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(differenceOf(text, text)).toEqual({ before: text, one: "", other: "", after: "" });
      }),
    );
    fc.assert(
      fc.property(different, ([one, other]) => {
        const marked = differenceOf(one, other);
        expect(marked.one).not.toBe(marked.other);
      }),
    );
  });

  it("marks no more than it must: the marked parts neither begin nor end alike", () => {
    fc.assert(
      fc.property(different, ([written, there]) => {
        const { one, other } = differenceOf(written, there);
        const [ones, others] = [[...one], [...other]];
        if (ones.length === 0 || others.length === 0) return;
        expect(ones[0]).not.toBe(others[0]);
        expect(ones.at(-1)).not.toBe(others.at(-1));
      }),
    );
  });

  it("cuts no character in halves", () => {
    expect(differenceOf("见𠮷县", "见𠮶县")).toEqual({
      before: "见",
      one: "𠮷",
      other: "𠮶",
      after: "县",
    });
  });
});

describe("what is shown of it", () => {
  it("differs whenever the texts differ", () => {
    fc.assert(
      fc.property(different, ([one, other]) => {
        const shown = shortened(differenceOf(one, other));
        expect(oneSide(shown)).not.toBe(otherSide(shown));
      }),
    );
  });

  it("is short, however long the texts are", () => {
    fc.assert(
      fc.property(different, ([one, other]) => {
        const shown = shortened(differenceOf(one, other));
        expect([...oneSide(shown)].length).toBeLessThan(100);
        expect([...otherSide(shown)].length).toBeLessThan(100);
      }),
    );
  });

  it("begins a few characters before a sentence that was added to the end of a long paragraph", () => {
    const written = `2026年，我镇新收政府信息公开申请1件。${"全年办理情况良好。".repeat(20)}`;
    expect(shortened(differenceOf(written, `${written}均已答复。`))).toEqual({
      before: "…良好。全年办理情况良好。",
      one: "",
      other: "均已答复。",
      after: "",
    });
  });

  it("says how much is left out of the middle of a long part", () => {
    const { one, other } = shortened(differenceOf("", "一".repeat(24) + "二".repeat(80)));
    expect(one).toBe("");
    expect(other).toBe(`${"一".repeat(24)}…（略 56 字）…${"二".repeat(24)}`);
  });
});

describe("texts that look alike", () => {
  it.each([
    ["a blank", "申请 1 件", "申请1件"],
    ["a blank of another kind", "申请 1 件", "申请\u00a01 件"],
    ["something without a shape", "申请1件", "申请\u200b1件"],
    ["half and full width", "申请1件", "申请１件"],
    ["a character that is coded twice", "一件", "\u2f00件"],
    ["a variant of a character", "葛镇", "葛\u{e0101}镇"],
  ])("differ in %s", (_what, one, other) => {
    expect(looksAlike(differenceOf(one, other))).toBe(true);
  });

  it.each([
    ["申请1件", "申请2件"],
    ["申请1件", "申请1件。"],
  ])("%s and %s do not", (one, other) => {
    expect(looksAlike(differenceOf(one, other))).toBe(false);
  });
});
