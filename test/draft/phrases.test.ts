import { blanksIn } from "../../src/draft/blanks";
import { measuresFor, overviewsFor, problemsFor } from "../../src/draft/phrases";
import { entry } from "../../src/draft/words";
import { LEVEL_KEYS } from "../../src/report/levels";
import { filled } from "../check/reports";

const TOPICS = ["disclosure", "management", "platforms", "supervision"] as const;

describe.each(LEVEL_KEYS)("the library for %s", (level) => {
  it.each(TOPICS)(
    "has measures to choose from for %s, its own before the general ones",
    (topic) => {
      const phrases = measuresFor(topic, level);
      expect(phrases.length).toBeGreaterThanOrEqual(3);
      const widths = phrases.map(({ writers }) => writers.length);
      expect(widths).toEqual([...widths].sort((a, b) => a - b));
    },
  );

  it("has problems, each with an improvement", () => {
    const phrases = problemsFor(level);
    expect(phrases.length).toBeGreaterThanOrEqual(5);
    expect(phrases.filter(({ improvement }) => improvement === "")).toEqual([]);
  });

  it("has overviews of the report's year and body", () => {
    for (const text of overviewsFor({ ...filled(0), level })) {
      expect(text).toMatch(/^2023年，我镇.+。$/u);
    }
    expect(overviewsFor({ ...filled(0), level }).length).toBeGreaterThanOrEqual(2);
  });
});

describe("every phrase", () => {
  const texts = [
    ...TOPICS.flatMap((topic) => measuresFor(topic, null).map(({ text }) => text)),
    ...problemsFor(null).flatMap(({ problem, improvement }) => [problem, improvement]),
  ];

  it("is an entry as the form takes it: no number before, no mark after", () => {
    expect(texts.filter((text) => entry(text) !== text)).toEqual([]);
  });

  it("stands in the library once", () => {
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("names its blanks", () => {
    expect(texts.flatMap(blanksIn).filter((name) => name === "")).toEqual([]);
    expect(texts.flatMap(blanksIn).length).toBeGreaterThan(0);
  });
});
