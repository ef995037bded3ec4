import type { Block, Chapter, Part } from "./page";
import { readLine } from "./read-line";

const ITEM = /^(?<mark>- |\d+\. )/u;

/** How GitHub, and so our pages, name a heading in a link: 没有加载项用-wps-时. */
export function idOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/gu, "-");
}

const cellsOf = (row: string): readonly string[] =>
  row
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());

function tableOf(rows: readonly string[]): Block {
  // The second row only draws the line under the head.
  const [head = "", , ...body] = rows;
  return {
    kind: "table",
    head: cellsOf(head).map(readLine),
    rows: body.map((row) => cellsOf(row).map(readLine)),
  };
}

/** The lines of a list by item, without their marks and indents. */
function itemsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const items: string[][] = [];
  let indent = 0;
  for (const line of lines) {
    const mark = ITEM.exec(line)?.groups?.["mark"];
    if (mark !== undefined) {
      indent = mark.length;
      items.push([line.slice(indent)]);
    } else items.at(-1)?.push(line.slice(indent));
  }
  return items;
}

/** How many lines from the first on belong to its block. */
function lengthOf(lines: readonly string[]): number {
  const [first = ""] = lines;
  const ends = first.startsWith("|")
    ? (line: string) => !line.startsWith("|")
    : ITEM.test(first)
      ? (line: string) => line !== "" && !line.startsWith(" ") && !ITEM.test(line)
      : (line: string) => line === "" || line.startsWith("|") || ITEM.test(line);
  const end = lines.findIndex((line, at) => at > 0 && ends(line));
  return end < 0 ? lines.length : end;
}

/** Reads paragraphs, lists within lists, and tables. */
export function readBlocks(lines: readonly string[]): readonly Block[] {
  const start = lines.findIndex((line) => line.trim() !== "");
  const [first] = lines.slice(start);
  if (start < 0 || first === undefined) return [];
  const rest = lines.slice(start);
  const length = lengthOf(rest);
  const own = rest.slice(0, length);
  const block: Block = first.startsWith("|")
    ? tableOf(own)
    : ITEM.test(first)
      ? { kind: "list", ordered: !first.startsWith("- "), items: itemsOf(own).map(readBlocks) }
      : { kind: "paragraph", line: readLine(own.map((line) => line.trim()).join("")) };
  return [block, ...readBlocks(rest.slice(length))];
}

/** The lines by the headings of a level; what stands before the first is left out. */
function under(mark: string, lines: readonly string[]): readonly (readonly [string, string[]])[] {
  const found: [string, string[]][] = [];
  for (const line of lines) {
    if (line.startsWith(mark)) found.push([line.slice(mark.length).trim(), []]);
    else found.at(-1)?.[1].push(line);
  }
  return found;
}

function partOf(title: string, lines: readonly string[]): Part {
  return { id: idOf(title), title, blocks: readBlocks(lines) };
}

/** Reads a page of Markdown as our documentation is written, chapter by chapter. */
export function readPage(markdown: string): readonly Chapter[] {
  return under("## ", markdown.split(/\r?\n/u)).map(([title, lines]) => {
    const first = lines.findIndex((line) => line.startsWith("### "));
    return {
      ...partOf(title, first < 0 ? lines : lines.slice(0, first)),
      parts: under("### ", lines).map(([name, own]) => partOf(name, own)),
    };
  });
}
