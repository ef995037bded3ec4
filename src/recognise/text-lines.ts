import { lastIndex } from "./last-index";

/** A line of a text file. */
export interface TextLine {
  /** Without the blanks at its end; NBSP counts as a blank. */
  readonly text: string;
  /** Counted from 0: a form feed or a printed page number ends a page. */
  readonly page: number;
}

// -2- · — 3 — · 第 3 页 共 12 页
const PAGE_NUMBER =
  /^\s*(?:[-‐-―－]\s*\d{1,3}\s*[-‐-―－]|第\s*\d+\s*页(?:\s*[,，/])?(?:\s*共\s*\d+\s*页)?)\s*$/u;
const LONE_NUMBER = /^[ \u3000]+\d{1,3}[ \u3000]*$/u;

export const isBlankLine = ({ text }: TextLine): boolean => text === "";

/** Whether a line begins a cell or parts cells by tabs. */
export const isTabbed = ({ text }: TextLine): boolean => text.includes("\t");

/**
 * Takes a text apart into lines. Byte order mark, the kinds of line ends and of blanks do not
 * matter; printed page numbers are left out.
 */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  const pages = text
    .replace(/^\ufeff/u, "")
    .replace(/\r\n?|[\u0085\u2028\u2029\v]/gu, "\n")
    .replace(/[\u00a0\u2007\u202f]/gu, " ")
    .split("\f");
  let page = 0;
  pages.forEach((content, index) => {
    const printed = content.split("\n");
    // A number that stands alone at the end of a page, before a form feed, is the page's.
    const last = lastIndex(printed, (line) => line.trim() !== "");
    const numbered = index < pages.length - 1 && LONE_NUMBER.test(printed[last] ?? "");
    printed.forEach((line, at) => {
      if (PAGE_NUMBER.test(line)) page += 1;
      else if (!(numbered && at === last))
        lines.push({ text: line.replace(/(?<![ \u3000])[ \u3000]+$/u, ""), page });
    });
    page += 1;
  });
  return lines;
}
