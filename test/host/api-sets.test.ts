import { readFileSync } from "node:fs";
import path from "node:path";
import "../../workbench/host";
import { allTypes } from "../../workbench/host/members";
import type { ApiSet } from "../../workbench/host/members";
import { libraryPath } from "../../workbench/node/office-js";

/** The requirement set of every member of every class, as office.d.ts names it. */
function declared(): Map<string, ApiSet> {
  const source = readFileSync(path.join(path.dirname(libraryPath()), "office.d.ts"), "utf8");
  const start = source.indexOf("declare namespace Excel {");
  const sets = new Map<string, ApiSet>();
  let type: string | null = null;
  let typeSet: ApiSet = "1.1";
  let pending: ApiSet | null = null;
  for (const line of source.slice(start).split("\n")) {
    const set = /\[Api set: (\w+) (\d+\.\d+)/.exec(line);
    if (set) pending = set[1] === "ExcelApi" ? (set[2] as ApiSet) : null;
    const opened = /^ {4}class (\w+)/.exec(line);
    if (opened) {
      type = opened[1] ?? null;
      typeSet = pending ?? "1.1";
      pending = null;
      continue;
    }
    if (/^ {4}\}/.test(line)) type = null;
    const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line);
    if (type !== null && member?.[1] !== undefined) {
      const name = `${type}.${member[1]}`;
      // Overloads repeat the member; the first one counts.
      if (!sets.has(name)) sets.set(name, pending ?? typeSet);
      pending = null;
    }
  }
  return sets;
}

/** Names on the wire that are not the member's own. */
const ALIASES: Readonly<Record<string, string>> = {
  "Worksheet.gridlines": "Worksheet.showGridlines",
  "Worksheet.headings": "Worksheet.showHeadings",
};

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

test("every member declares the requirement set that Microsoft declares for it", () => {
  const microsoft = declared();
  const wrong: string[] = [];
  let compared = 0;
  for (const type of allTypes()) {
    for (const [name, { since }] of Object.entries(type.members)) {
      if (name.startsWith("_")) continue;
      const own = `${type.name}.${camel(name)}`;
      const set = microsoft.get(ALIASES[own] ?? own);
      compared += 1;
      if (set !== since) wrong.push(`${own}: ${since}, Microsoft: ${set ?? "no such member"}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(200);
});

test("nothing above ExcelApi 1.9 is implemented", () => {
  const above = allTypes().flatMap((type) =>
    Object.entries(type.members).flatMap(([name, { since }]) =>
      Number(since.slice(2)) > 9 ? [`${type.name}.${name}`] : [],
    ),
  );
  expect(above).toEqual([]);
});
