import { MOSTLY } from "../../src/check/likeness";
import { alikeSections } from "../../src/collect/alike-sections";
import { findingsInText } from "../check/text/findings";
import { filled } from "../check/reports";
import { largestShares, sixTownships } from "./townships";

/** From where in the library the six townships picked; all of them picked the same. */
const PICKS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

describe("six townships of one county with the same phrases and facts of their own", () => {
  it.each(PICKS)("are at most half alike in sections one and five (picks from %i)", (picks) => {
    const texts = sixTownships(picks);
    expect(alikeSections(texts)).toEqual([]);
    for (const share of largestShares(texts).values()) expect(share).toBeLessThanOrEqual(MOSTLY);
  });

  it("write texts without a finding", () => {
    for (const { organisation, text } of PICKS.flatMap(sixTownships)) {
      const report = { ...filled(0), organisation, level: "township" as const };
      expect(findingsInText(report, text).map(({ code, actual }) => [code, actual])).toEqual([]);
    }
  });
});
