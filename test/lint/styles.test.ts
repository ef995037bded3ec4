import { styledBy } from "./css";
import {
  featureOf,
  features,
  loadedBy,
  modules,
  namedIn,
  objectionsTo,
  sharedClasses,
  sheets,
  styledIn,
} from "./pane-styles";

// Decision 0012.

const shared = sharedClasses();
const repair = (text: string) => objectionsTo({ path: "repair/probe.css", text }, shared);
const everybody = (text: string) => objectionsTo({ path: "pane.css", text }, shared);

test("the pane has sheets of everybody and of its features", () => {
  expect(sheets.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["pane.css", "parts/card.css", "repair/repair.css", "draft/draft.css"]),
  );
  expect(features).toEqual(expect.arrayContaining(["check", "draft", "export", "repair"]));
  expect([...shared]).toEqual(expect.arrayContaining(["pane", "plain", "card", "badge", "active"]));
});

test.each(sheets.map((sheet) => [sheet.path, sheet] as const))(
  "%s styles nothing that belongs to others",
  (_path, sheet) => {
    expect(objectionsTo(sheet, shared)).toEqual([]);
  },
);

test("no class is styled by the sheets of two features", () => {
  const owners = new Map<string, Set<string>>();
  for (const sheet of sheets) {
    const feature = featureOf(sheet.path);
    if (feature === null) continue;
    for (const name of styledIn([sheet])) {
      if (!shared.has(name)) owners.set(name, (owners.get(name) ?? new Set()).add(feature));
    }
  }
  expect([...owners].filter(([, of]) => of.size > 1)).toEqual([]);
  expect(owners.get("repair-ways")).toEqual(new Set(["repair"]));
});

const named = modules.flatMap((module) =>
  namedIn(module).map((name) => ({ path: module.path, name })),
);

const matches = (pattern: string, name: string) =>
  pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

test("a component names only classes that its own feature or everybody's sheets style", () => {
  const lost = named.filter(({ path, name }) => {
    const own = styledIn(sheets.filter((sheet) => featureOf(sheet.path) === featureOf(path)));
    return ![...shared, ...own].some((styled) => matches(name, styled));
  });
  expect(lost).toEqual([]);
  expect(named.length).toBeGreaterThan(100);
});

test("every class of a sheet is named by a component", () => {
  // Fluent names its own.
  const ours = [...styledIn(sheets)].filter((name) => !name.startsWith("fui-"));
  const unused = ours.filter((styled) => !named.some(({ name }) => matches(name, styled)));
  expect(unused).toEqual([]);
});

test("a sheet is loaded by its own feature or where the pane begins", () => {
  const loads = modules.flatMap((module) =>
    loadedBy(module).map((sheet) => ({ path: module.path, sheet })),
  );
  const foreign = loads.filter(
    ({ path, sheet }) => path !== "index.tsx" && featureOf(path) !== featureOf(sheet),
  );
  expect(foreign).toEqual([]);
  const loaded = new Set(loads.map(({ sheet }) => sheet));
  expect(sheets.map(({ path }) => path).filter((path) => !loaded.has(path))).toEqual([]);
});

describe("what a feature may style", () => {
  test.each([
    [".repair { gap: 0 }"],
    [".repair-way > li + li { gap: 0 }"],
    [".repair-way .actions, .pane .repair-way { gap: 0 }"],
    [".repair-card.active { color: red }"],
    [".repair-way { & > li { gap: 0 } &:hover { gap: 0 } .link { gap: 0 } }"],
    ["@media (width > 600px) { .repair-way { gap: 0.5em } }"],
    [`.repair-way::after { content: ".ways { }" } /* .ways { } */`],
    ["@keyframes repair-turn { from { left: 0.5% } }"],
  ])("%s", (css) => {
    expect(repair(css)).toEqual([]);
  });

  test.each([
    [".ways { gap: 0 }", ".ways: .ways is a class of others"],
    [".draft-ways { gap: 0 }", ".draft-ways: .draft-ways is a class of others"],
    [".repairs { gap: 0 }", ".repairs: .repairs is a class of others"],
    [".repair-way, .ways { gap: 0 }", ".ways: .ways is a class of others"],
    [".repair-way .ways { gap: 0 }", ".repair-way .ways: .ways is a class of others"],
    ["@media print { .ways { gap: 0 } }", ".ways: .ways is a class of others"],
    [".repair-way { .ways { gap: 0 } }", ".repair-way .ways: .ways is a class of others"],
    [".repair-way { &.ways { gap: 0 } }", ".repair-way.ways: .ways is a class of others"],
    [".repair-way:not(.ways) { gap: 0 }", ".repair-way:not(.ways): .ways is a class of others"],
    [".plain { gap: 0 }", ".plain: holds without a class of repair"],
    [":is(.repair-way, .plain) { gap: 0 }", ":is(.repair-way, .plain): holds without"],
    ["section + section { gap: 0 }", "section + section: holds without a class of repair"],
    ["#root { .actions { gap: 0 } }", "#root .actions: holds without a class of repair"],
    ["@keyframes turn { from { left: 0 } }", "turn: an animation of others"],
  ])("not %s", (css, objection) => {
    expect(repair(css)).toContainEqual(expect.stringContaining(objection));
  });
});

test("the sheets of everybody style no class of a feature", () => {
  expect(everybody(".ways, section { gap: 0 }")).toEqual([]);
  expect(everybody(".pane .repair-ways { gap: 0 }")).toEqual([
    ".pane .repair-ways: .repair-ways is a class of others",
  ]);
});

test("selectors are read through strings, comments, conditions and nesting", () => {
  const css = `
    @import "other.css";
    .a, /* .no */ .b:is(.c, .d) { content: "}"; & > .e { color: red } }
    @supports (display: grid) { @media print { .f { gap: 0 } } }
    @font-face { font-family: x }
    .g[title=".no, {"] { gap: 0.5em }`;
  expect(styledBy(css).map(({ text }) => text)).toEqual([
    ".a",
    ".b:is(.c, .d)",
    ".a > .e",
    ".b:is(.c, .d) > .e",
    ".f",
    `.g[title=".no, {"]`,
  ]);
});

test("the classes of a component are read from texts, choices and templates", () => {
  const text = `const view = <p className={\`badge badge-\${kind}\${on ? " active" : ""}\`}>
    <b className={on ? "clean" : "quiet"} title="none" />
    <i {...{ className: "icon" }} />
  </p>;`;
  expect([...namedIn({ path: "probe.tsx", text })].sort()).toEqual(
    ["active", "badge", "badge-*", "clean", "icon", "quiet"].sort(),
  );
});
