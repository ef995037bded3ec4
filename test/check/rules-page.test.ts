import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { rulesPage } from "../../scripts/rules-page";
import { RULES } from "../../src/check/rules";

/** Without the padding that the formatter gives to tables. */
const unpadded = (page: string): string => page.replace(/ +/g, " ").replace(/-{3,}/g, "---");

describe("docs/审核规则.md", () => {
  const page = readFileSync(resolve(__dirname, "..", "..", "docs", "审核规则.md"), "utf8");

  it("is what the rule data say (npm run rules writes it)", () => {
    expect(unpadded(page)).toBe(unpadded(rulesPage()));
  });

  it("names every rule, in the order in which the checker lists them", () => {
    const rows = [...page.matchAll(/^\| ([^|]+?) +\| `([a-z-]+)` +\| (?:错误|需核实|提示)/gmu)];
    expect(rows.map(([, title, code]) => [title, code])).toEqual(
      RULES.map(({ title, code }) => [title, code]),
    );
  });
});
