import * as fc from "fast-check";
import { audit, auditText, withoutText } from "../../src/check/audit";
import { draftNotice } from "../../src/check/review/verdict";
import { anyAudit } from "./arbitrary";
import { checkText, fixture, inputOf } from "./reports";

const WHY = "正文没有审核完。";

describe("a text that is judged apart from the tables", () => {
  it("is the same report: its findings stand where they stood", () => {
    fc.assert(
      fc.property(anyAudit, ({ report, beside }) => {
        const input = inputOf(report, beside);
        const inText = auditText(input);
        expect(inText.every(({ about }) => about === "text")).toBe(true);
        expect(audit(input, inText)).toEqual(audit(input));
      }),
      { numRuns: 20 },
    );
  });

  it("and is not judged leaves the tables as they are, and nothing is ready or passed", () => {
    fc.assert(
      fc.property(anyAudit, ({ report, beside }) => {
        const input = inputOf(report, beside);
        fc.pre((beside.unread ?? []).every(({ part }) => part !== "text"));
        const tables = audit(input).findings.filter(({ about }) => about === "tables");
        const left = audit(withoutText(input, WHY));
        expect(left.findings).toEqual(tables);
        expect(left.verdict.state).toBe("unread");
        expect(draftNotice(left.verdict)).toContain("正文没有审核");
        expect(left.completeness[1]).toEqual({
          ...{ name: "六个部分", complete: false },
          sentence: "正文没有审核，是否齐全不清楚。",
        });
        const words = left.judged.filter(({ code }) => code === "typo" || code === "text-count");
        for (const { lacks } of words) expect(lacks).toContain("正文没有审核");
      }),
      { numRuns: 20 },
    );
  });
});

it("a text without a full stop is quoted as far as the eye goes, however many findings it has", () => {
  const places = 400;
  const text = {
    title: null,
    introduction: [],
    hasHeadings: false,
    sections: [
      { key: "general" as const, heading: null, paragraphs: ["【待填：甲】".repeat(places)] },
    ],
  };
  const gaps = checkText(fixture("chaoyang-2023"), text).filter(
    ({ code }) => code === "placeholder-left",
  );
  expect(gaps).toHaveLength(places);
  for (const { quote } of gaps) expect(quote?.length).toBeLessThanOrEqual(601);
});
