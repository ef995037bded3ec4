import type { TableLayout } from "../../src/report/layout-types";
import type { Report } from "../../src/report/model";
import { piecesOf, printedRows } from "./reports";
import type { PrintedCell } from "./reports";

/** Who made a page; each writes the same table in its own HTML. */
export type Dialect = "plain" | "word" | "excel" | "portal";

export const DIALECTS: readonly Dialect[] = ["plain", "word", "excel", "portal"];

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A Chinese text with the line breaks that Word puts into its HTML. */
const wrapped = (text: string): string =>
  escaped(text).replace(/([一-龥]{9})(?=[一-龥])/gu, "$1\r\n  ");

const spans = ({ columns, rows }: PrintedCell): string =>
  (columns > 1 ? ` colspan=${columns}` : "") + (rows > 1 ? ` rowspan="${rows}"` : "");

const CELLS: Readonly<Record<Dialect, (cell: PrintedCell) => string>> = {
  plain: (cell) => `<td${spans(cell)}>${escaped(cell.text)}</td>`,
  word: (cell) =>
    `<td width=57 valign=top${spans(cell)} style='width:42.6pt;mso-border-alt:solid windowtext .5pt'>
  <p class=MsoNormal align=center style='text-align:center'><span lang=EN-US
  style='font-family:仿宋_GB2312'>${wrapped(cell.text) || "&nbsp;"}<o:p></o:p></span></p></td>`,
  excel: (cell) => `<td${spans(cell)} class=xl65 height=19>${escaped(cell.text) || "&nbsp;"}</td>`,
  portal: (cell) =>
    `<th${spans(cell)}><div><span>\u200b${escaped(cell.text).replace(/。|，/gu, "$&<br/>")}</span></div>`,
};

function tableOf(layout: TableLayout, report: Report, dialect: Dialect): string {
  const rows = printedRows(layout, report).map(
    (row) => `<tr>${row.map(CELLS[dialect]).join("\n")}</tr>`,
  );
  return `<table border=1>${rows.join("\n")}</table>`;
}

const PAGES: Readonly<Record<Dialect, (body: string) => string>> = {
  plain: (body) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>年报</title></head><body>${body}</body></html>`,
  word: (body) => `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm} --></style></head>
<body lang=ZH-CN><!--StartFragment--><div class=WordSection1>${body}</div><!--EndFragment--></body></html>`,
  excel: (body) =>
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><link rel=File-List href="a.xml"></head><body link="#0563C1"><!--StartFragment-->${body}<!--EndFragment--></body></html>`,
  portal: (body) => `<html><head><script>var table = "<table><tr><td>1";</script></head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/gk">政务公开</a></li></ul></div>
<table width="100%"><tr><td><p style="color:red; display: none">草稿 99</p><table><tr><td>
<!-- <p>旧内容</p> -->${body}</td></tr></table></td></tr></table><footer><p>版权所有</p></footer></body></html>`,
};

/** A report as a web page or as the HTML that a program puts on the clipboard. */
export function writePage(report: Report, dialect: Dialect): string {
  const pieces = piecesOf(report).map((piece) => {
    if (piece.kind === "table") return tableOf(piece.layout, report, dialect);
    const text = dialect === "word" ? wrapped(piece.text) : escaped(piece.text);
    return piece.kind === "paragraph" ? `<p>${text}</p>` : `<h2>${text}</h2>`;
  });
  return PAGES[dialect](pieces.join("\n"));
}
