import type { Inline, Line } from "./page";

const PIECES =
  /!\[(?<picture>[^\]]*)\]\((?<file>[^)]*)\)|\[(?<link>[^\]]*)\]\((?<to>[^)]*)\)|\*\*(?<strong>[^*]+)\*\*|`(?<code>[^`]+)`/gu;

function pieceOf(groups: Readonly<Record<string, string | undefined>>): Inline {
  const { picture, file, link, to, strong, code } = groups;
  if (file !== undefined) return { kind: "image", text: picture ?? "", file };
  if (to !== undefined) return { kind: "link", text: link ?? "", to };
  return strong === undefined
    ? { kind: "code", text: code ?? "" }
    : { kind: "strong", text: strong };
}

/** Reads **, `, links and pictures of a line of Markdown. */
export function readLine(markdown: string): Line {
  const line: Inline[] = [];
  let end = 0;
  for (const match of markdown.matchAll(PIECES)) {
    if (match.index > end) line.push({ kind: "text", text: markdown.slice(end, match.index) });
    line.push(pieceOf(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < markdown.length) line.push({ kind: "text", text: markdown.slice(end) });
  return line;
}
