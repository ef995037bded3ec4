import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/check/rules";
import { CHAPTERS, search } from "../../src/pane/menu/manual/chapters";
import type { Block, Inline, Line } from "../../src/pane/menu/manual/page";
import { textOf, wordsOf } from "../../src/pane/menu/manual/page";
import { readLine } from "../../src/pane/menu/manual/read-line";
import { idOf, readBlocks, readPage } from "../../src/pane/menu/manual/read-page";

const source = readFileSync(join(__dirname, "../../docs/使用手册.md"), "utf8");
const [, ...below] = source.split(/^## /mu);
const headings = (mark: string): readonly string[] =>
  source.split("\n").flatMap((line) => (line.startsWith(mark) ? [line.slice(mark.length)] : []));

const parts = CHAPTERS.flatMap((chapter) => [chapter, ...chapter.parts]);
const shown = parts.map(({ title, blocks }) => `${title}\n${textOf(blocks)}`).join("\n");

function linesIn(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [block.line];
    if (block.kind === "list") return block.items.flatMap(linesIn);
    return [...block.head, ...block.rows.flat()];
  });
}
const pieces: readonly Inline[] = parts.flatMap(({ blocks }) => linesIn(blocks).flat());

describe("the manual in the pane", () => {
  it("has every chapter and every part of docs/使用手册.md, in its order", () => {
    const chapters = CHAPTERS.slice(0, -1);
    expect(chapters.map(({ title }) => title)).toEqual(headings("## "));
    expect(chapters.flatMap((chapter) => chapter.parts.map(({ title }) => title))).toEqual(
      headings("### "),
    );
  });

  it("loses no word of it", () => {
    const words = below
      .join("\n")
      .replace(/!\[[^\]]*\]\([^)]*\)/gu, "")
      .replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
      .replace(/\*\*|`|^#+ |^ *(- |\d+\. )|^\|[ |:-]+\|$/gmu, "")
      .split(/[\n|]/u)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    expect(words.length).toBeGreaterThan(250);
    expect(words.filter((line) => !shown.includes(line))).toEqual([]);
  });

  it("shows no mark of Markdown, and every picture", () => {
    expect(shown).not.toMatch(/\*\*|\]\(|^\||^#|`/mu);
    const files = pieces.flatMap((piece) => (piece.kind === "image" ? [piece.file] : []));
    expect(files).toEqual([...source.matchAll(/!\[[^\]]*\]\(([^)]*)\)/gu)].map(([, to]) => to));
  });

  it("leads to its own headings", () => {
    const ids = parts.map(({ id }) => id);
    const links = pieces.flatMap((piece) => (piece.kind === "link" ? [piece.to] : []));
    const inside = links.filter((to) => to.startsWith("#"));
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.filter((to) => !ids.includes(to.slice(1)))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("ends with every rule, as 审核 has it", () => {
    const rules = CHAPTERS.at(-1);
    expect(rules?.title).toBe("审核规则");
    expect(rules?.parts).toHaveLength(RULES.length);
    for (const { text, advice, source: from } of RULES) {
      for (const words of [text, advice, from]) expect(shown).toContain(words);
    }
  });
});

describe("a search in the manual", () => {
  const titles = (query: string): readonly string[] =>
    search(CHAPTERS, query).map(({ chapter, part }) => (part ?? chapter).title);

  it("gives headings with the words first, then the places that speak of them", () => {
    const found = titles("填 0");
    expect(found[0]).toBe("空白和填 0");
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found).size).toBe(found.length);
  });

  it("finds a rule by its name, and what holds all of several words", () => {
    expect(titles("横向合计不符")[0]).toBe("横向合计不符（错误）");
    expect(titles("导出  mac")[0]).toBe("Mac 上的导出");
  });

  it("finds nothing where nothing is", () => {
    expect(titles("没有这样的话")).toEqual([]);
  });
});

describe("a page of Markdown", () => {
  it("is read with lists in lists, tables, and text that runs over lines", () => {
    const [chapter] = readPage(
      "# 甲\n\n前言\n\n## 乙 1\n一行\n又一行\n\n- 一：\n  - 内\n- 二\n\n  ![图](images/a.png)\n\n### 丙\n\n| 子 | 丑 |\n| -- | -- |\n| 1 | **2** |\n",
    );
    expect(chapter?.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "list"]);
    expect(chapter && textOf(chapter.blocks)).toBe("一行又一行\n一：\n内\n二\n");
    expect(chapter?.parts.map(({ title, blocks }) => [title, textOf(blocks)])).toEqual([
      ["丙", "子 丑\n1 2"],
    ]);
  });

  it("is read line by line", () => {
    expect(readLine("点**这里**，见[那里](#那里)的 `a|b`。")).toEqual([
      { kind: "text", text: "点" },
      { kind: "strong", text: "这里" },
      { kind: "text", text: "，见" },
      { kind: "link", text: "那里", to: "#那里" },
      { kind: "text", text: "的 " },
      { kind: "code", text: "a|b" },
      { kind: "text", text: "。" },
    ]);
    expect(wordsOf(readLine("![图](x.png)"))).toBe("");
    expect(readBlocks([])).toEqual([]);
    expect(idOf("没有加载项、用 WPS 时")).toBe("没有加载项用-wps-时");
  });
});
