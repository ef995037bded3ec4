import * as findModule from "../../src/check/rules/find";
import { inOrderOfForm } from "../../src/check/rules/order";
import * as rulesModule from "../../src/check/sums/linear-rules";
import type { LinearRule } from "../../src/check/sums/linear-rules";
import { LAYOUTS } from "../../src/report/formats";
import type { TableLayout } from "../../src/report/layout-types";
import { change, fixture, subjectWith } from "./reports";

type Rules = typeof rulesModule;
type Finder = typeof findModule;

/** The finder, with the rules of every table in another order. */
function finderWith(reorder: (rules: ReturnType<Rules["rulesOf"]>) => LinearRule[]): Finder {
  const path = "../../src/check/sums/linear-rules";
  let finder: Finder | undefined;
  jest.isolateModules(() => {
    jest.doMock(path, () => {
      const rules = jest.requireActual<Rules>(path);
      return { ...rules, rulesOf: (layout: TableLayout) => reorder(rules.rulesOf(layout)) };
    });
    finder = jest.requireActual<Finder>("../../src/check/rules/find");
    jest.dontMock(path);
  });
  if (finder === undefined) throw new Error("no finder");
  return finder;
}

const { findInTables } = findModule;

describe("the order of the rules", () => {
  it.each([
    ["backwards", (rules: readonly LinearRule[]) => [...rules].reverse()],
    [
      "sorted by the last letter of their codes",
      (rules: readonly LinearRule[]) =>
        [...rules].sort((a, b) => a.code.slice(-1).localeCompare(b.code.slice(-1))),
    ],
  ])("does not matter: %s, the same findings come in the same order", (_, reorder) => {
    const report = change(fixture("hongze-2023"), {
      "requests.received.total": 25,
      "requests.process.naturalPerson": 5,
      "requests.inquiry.business": null,
    });
    const reordered: string[] = [];
    const other = finderWith((rules) => {
      const order = reorder(rules);
      reordered.push(...order.map(({ code }) => code));
      return order;
    });
    const findings = findInTables(report);
    expect(findings.length).toBeGreaterThan(6);
    expect(other.findInTables(report)).toEqual(findings);
    expect(reordered.length).toBeGreaterThan(0);
  });

  it("does not matter: findings in any order come out in the order of the form", () => {
    const report = change(fixture("hongze-2023"), {
      "requests.received.total": 25,
      "requests.process.naturalPerson": 5,
      "requests.inquiry.business": null,
      "disclosure.fees.amount": 1.23456,
    });
    const findings = findInTables(report);
    expect(findings.length).toBeGreaterThan(6);
    const reversed = [...findings].reverse();
    expect(inOrderOfForm(subjectWith(report), reversed, (one) => one)).toEqual(findings);
  });

  it("every rule names cells of its table, and states one of its own terms", () => {
    for (const edition of Object.values(LAYOUTS)) {
      for (const layout of Object.values(edition)) {
        const keys = new Set(layout.cells.map(({ key }) => JSON.stringify(key)));
        for (const { terms, states } of rulesModule.rulesOf(layout)) {
          const cells = terms.map(({ cell }) => JSON.stringify(cell));
          expect(cells.filter((cell) => !keys.has(cell))).toEqual([]);
          if (states !== null) expect(cells).toContain(JSON.stringify(states));
        }
      }
    }
  });
});
