import fc from "fast-check";
import { explain } from "../../src/check/repair/explain";
import { opinionOf } from "../../src/check/review/opinion";
import type { Opinion } from "../../src/check/review/opinion";
import type { Finding } from "../../src/check/finding";
import type { Report } from "../../src/report/model";
import { audited, change, fixture } from "./reports";
import { soundText } from "./sound-text";

const COVER = {
  ...{ addressee: "朝阳镇", due: "2026年1月31日", remarks: "请附说明", signature: "某县政府办" },
  date: "2026年1月20日",
};
const TIME = new Date(2026, 0, 20, 9, 5);

function sent(report: Report, isStruck: (finding: Finding) => boolean): Opinion {
  const audit = audited(report, { text: soundText(report) });
  const search = { previous: null, computedTotals: [], confirmed: [], text: null };
  return opinionOf(audit, explain(report, search), TIME, { cover: COVER, isStruck });
}

const codesOf = ({ rules }: Opinion): readonly string[] => rules.map(({ code }) => code);

/** Two broken totals, a blank, and 规章 of a township. */
const faulty = change(
  { ...fixture("chaoyang-2023"), level: "township" as const },
  { "disclosure.regulations.inForce": 2, "proceedings.reconsideration.upheld": null },
);

describe("an opinion that is sent", () => {
  it("carries its cover and says the same of a report from which nothing was struck", () => {
    const whole = sent(faulty, () => false);
    const filed = opinionOf(audited(faulty, { text: soundText(faulty) }), [], TIME);
    expect(whole).toMatchObject({ cover: COVER, isSelection: false });
    expect(whole.verdict).toEqual(filed.verdict);
    expect(filed.cover).toBeNull();
  });

  it("lists nothing that was struck, and counts and numbers what remains", () => {
    const opinion = sent(faulty, ({ code }) => code === "results-total");
    expect(codesOf(opinion)).not.toContain("results-total");
    const numbers = opinion.rules.flatMap(({ findings }) => findings.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    const { verdict, counts } = opinion;
    expect(verdict.errors).toBe(0);
    expect(verdict.sentence).toBe(
      `本意见列出需核实 ${verdict.open} 处，空白 1 格，请修改或者核实。`,
    );
    expect(counts.open).toBe(verdict.errors + verdict.open + verdict.blanks);
  });

  it("does not call a rule passed whose findings were struck", () => {
    const { quiet } = sent(faulty, ({ code }) => code === "results-total");
    const named = [...quiet.passed, ...quiet.unjudged.flatMap(({ titles }) => titles)];
    expect(named).not.toContain("纵向合计不符");
    expect(named).toContain("横向合计不符");
  });

  it("says nothing of blanks where one of them was struck", () => {
    const names = ({ completeness }: Opinion): readonly string[] =>
      completeness.map(({ name }) => name);
    expect(names(sent(faulty, () => false))).toContain("空白");
    expect(names(sent(faulty, ({ code }) => code === "blank"))).not.toContain("空白");
  });

  it("proposes no repair for what was struck", () => {
    let first = true;
    const opinion = sent(faulty, ({ code }) => {
      const isFirst = code === "results-total" && first;
      if (isFirst) first = false;
      return isFirst;
    });
    const left = opinion.rules.filter(({ code }) => code === "results-total");
    expect(left.flatMap(({ findings }) => findings)).toHaveLength(1);
    expect(left.flatMap(({ findings }) => findings.flatMap(({ repairs }) => repairs))).toEqual([]);
  });

  it("never says that a report can be sent in from which something was struck", () => {
    const opinion = sent(faulty, () => true);
    expect(opinion.rules).toEqual([]);
    expect(opinion.verdict.sentence).toBe("本意见没有列出需要修改或者核实的问题。");
  });

  it("is whole or a selection, and says so truly, whatever is struck", () => {
    const codes = [...new Set(audited(faulty, {}).findings.map(({ code }) => code))];
    fc.assert(
      fc.property(fc.subarray(codes), (struck) => {
        const opinion = sent(faulty, ({ code }) => struck.includes(code));
        const listed = opinion.rules.reduce((all, { count }) => all + count, 0);
        const { open, justified, hint } = opinion.counts;
        expect(listed).toBe(open + justified + hint);
        expect(opinion.isSelection).toBe(struck.length > 0);
        for (const code of struck) expect(codesOf(opinion)).not.toContain(code);
      }),
      { numRuns: 20 },
    );
  });
});
