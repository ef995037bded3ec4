import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { rulesPage } from "../../scripts/rules-page";
import { CATALOGUE } from "../../src/check/catalogue";
import { TEXT_CATALOGUE } from "../../src/check/text/catalogue";

/** Without the padding that the formatter gives to tables. */
const unpadded = (page: string): string => page.replace(/ +/g, " ").replace(/-{3,}/g, "---");

describe("docs/审核规则.md", () => {
  const page = readFileSync(resolve(__dirname, "..", "..", "docs", "审核规则.md"), "utf8");

  it("is what the rule data say (npm run rules writes it)", () => {
    expect(unpadded(page)).toBe(unpadded(rulesPage()));
  });

  it("names every code", () => {
    for (const code of Object.keys({ ...CATALOGUE, ...TEXT_CATALOGUE }))
      expect(page).toContain(`\`${code}\``);
  });
});
