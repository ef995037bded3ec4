import type { Pattern } from "./patterns";
import { composedPatterns, slownessOf, writtenPatterns } from "./patterns";
import { restartsOf } from "./restarts";

const linear = ({ where, source, flags }: Pattern): readonly string[] =>
  [...slownessOf({ where, source, flags }), ...restartsOf({ where, source, flags })].map(
    (reason) => `${where} /${source}/${flags}: ${reason}`,
  );

const pattern = ({ source, flags }: RegExp): Pattern => ({ where: "", source, flags });

describe("patterns that meet texts of others take time in proportion to the text", () => {
  it("those that are written out", () => {
    const patterns = writtenPatterns();
    expect(patterns.length).toBeGreaterThan(300);
    expect(patterns.flatMap(linear)).toEqual([]);
  });

  it("those that are put together from words", () => {
    const patterns = composedPatterns();
    expect(patterns.length).toBeGreaterThan(50);
    expect(patterns.flatMap(linear)).toEqual([]);
  });
});

describe("what is no such pattern is found", () => {
  it.each([
    [/(?:共|计|共计)*$/u, "a repeated word made of two others"],
    [/\s*申请/u, "blanks before a word: 8,000 of them"],
    [/\d+\s*\d+件/u, "digits twice"],
    [/去年[^。]*问题/u, "a word and everything after it: 去年去年去年"],
    [/其中.*其他\d/u, "其中 repeated"],
    [/（[^）]*）/u, "brackets that nobody closes"],
    [/<input [^>]*>/u, "<input repeated"],
    [/^(?<lead>.*?)复议[^；]*维持$/u, "the same behind a lead"],
  ])("%s: %s", (slow) => {
    expect(linear(pattern(slow))).not.toEqual([]);
  });

  it.each([
    [/（[^（）]*）/u],
    [/(?<!\s)\s+$/u],
    [/去年[^。]{0,80}问题/u],
    [/^\s*第\d{1,3}页$/u],
    [/[^。！？\n]+[。！？\n]?/gu],
    [/<input [^<>]*>/u],
  ])("%s is one", (quick) => {
    expect(linear(pattern(quick))).toEqual([]);
  });
});
