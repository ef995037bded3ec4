import type { DraftDocument } from "../draft/document";
import { stretchesOf } from "../report/gap-text";
import type { Stretch } from "../report/gap-text";
import type { Report } from "../report/model";
import { escapeMarkup, writable } from "./write/characters";
import { tableMarkup } from "./write/html-table";
import { piecesOf } from "./write/pieces";
import type { Piece } from "./write/pieces";

export interface HtmlOptions {
  /** The line over the title of a report that is not ready: 草稿：错误 3 处，空白 2 格. */
  readonly draftNotice: string | null;
  /** A page of its own; otherwise the part that is pasted into the site or the clipboard. */
  readonly whole: boolean;
}

const STYLES = {
  report:
    "max-width:800px;margin:0 auto;padding:16px;color:#000;background:#fff;overflow-wrap:anywhere",
  notice: "margin:0 0 16px;text-align:center;font-weight:bold;color:#b00000",
  title: "margin:0 0 24px;text-align:center;font-size:24px;line-height:1.5",
  section: "margin:24px 0 8px;text-indent:2em;font-size:18px;line-height:1.8",
  heading: "margin:8px 0;text-indent:2em;font-size:16px;line-height:1.8",
  paragraph: "margin:8px 0;text-indent:2em;font-size:16px;line-height:1.8",
  closing: "margin:8px 2em;text-align:right;font-size:16px;line-height:1.8",
  gap: "color:#000;background:#ffff00",
} as const;

/** What is still missing catches the eye; a span keeps its colour wherever it is pasted. */
function stretchMarkup({ text, isGap }: Stretch): string {
  const markup = escapeMarkup(text);
  return isGap ? `<span style="${STYLES.gap}">${markup}</span>` : markup;
}

function markupOf(piece: Piece): string {
  if (piece.kind === "table") return tableMarkup(piece.table);
  const text = stretchesOf(piece.text).map(stretchMarkup).join("");
  switch (piece.kind) {
    case "title":
      return `<h1 style="${STYLES.title}">${text}</h1>`;
    case "heading":
      return piece.level === 1
        ? `<h2 style="${STYLES.section}">${text}</h2>`
        : `<h3 style="${STYLES.heading}">${text}</h3>`;
    case "paragraph":
      return `<p style="${STYLES.paragraph}">${text}</p>`;
    case "closing":
      return `<p style="${STYLES.closing}">${text}</p>`;
  }
}

/** The finished report as a web page: headings, paragraphs and tables with inline styles only. */
export function writeHtml(document: DraftDocument, report: Report, options: HtmlOptions): string {
  const notice =
    options.draftNotice === null
      ? []
      : [`<p style="${STYLES.notice}">${escapeMarkup(writable(options.draftNotice))}</p>`];
  const markup = [...notice, ...piecesOf(document, report).map(markupOf)].join("\n");
  const part = `<div lang="zh-CN" style="${STYLES.report}">\n${markup}\n</div>\n`;
  if (!options.whole) return part;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(writable(document.title).trim())}</title>
</head>
<body>
${part}</body>
</html>
`;
}
