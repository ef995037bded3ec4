import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { anchorsOf, pages, root, targetsOf } from "./pages";
import type { Page } from "./pages";

const outside = (target: string): boolean => /^[a-z]+:/.test(target);

/** What a link points to: a file of the project, and the heading in it if it names one. */
function resolved(page: Page, target: string): { file: string; anchor: string | undefined } {
  const [path = "", anchor] = decodeURIComponent(target).split("#");
  return { file: path === "" ? page.path : join(dirname(page.path), path), anchor };
}

describe.each(pages.map((page) => [page.path, page] as const))("%s", (_, page) => {
  const links = targetsOf(page)
    .filter((target) => !outside(target))
    .map((target) => resolved(page, target));

  it("points only to files that exist", () => {
    const broken = links.map(({ file }) => file).filter((file) => !existsSync(join(root, file)));

    expect(broken).toEqual([]);
  });

  it("points only to headings that exist", () => {
    const broken = links.filter(
      ({ file, anchor }) =>
        anchor !== undefined && !anchorsOf(readFileSync(join(root, file), "utf8")).includes(anchor),
    );

    expect(broken).toEqual([]);
  });

  it("names only commands that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = [...page.text.matchAll(/npm run (?:-\S+ )*([\w:][\w:-]*)/g)].map(
      ([, name = ""]) => name,
    );

    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe("the pictures in docs/images", () => {
  const images = readdirSync(join(root, "docs/images")).sort();

  it("are all shown on some page", () => {
    const shown = pages.flatMap((page) => targetsOf(page).map((target) => resolved(page, target)));
    const files = new Set(shown.map(({ file }) => file));

    expect(images.filter((image) => !files.has(join("docs/images", image)))).toEqual([]);
  });

  it("are those that npm run screenshots takes", () => {
    const script = readFileSync(join(root, "scripts/screenshots.mjs"), "utf8");
    const taken = [...script.matchAll(/^ {4}name: "([\w-]+)",$/gm)].map(
      ([, name]) => `${name}.png`,
    );

    expect(images).toEqual(taken.sort());
  });

  it("have a text for those who cannot see them", () => {
    const silent = pages.filter(({ text }) => /!\[\s*\]/.test(text)).map(({ path }) => path);

    expect(silent).toEqual([]);
  });
});
