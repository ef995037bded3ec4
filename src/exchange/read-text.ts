import { parseReportJson } from "../report/parse";
import { decodeText } from "./decode";
import { htmlBlocks } from "./html/html-blocks";
import { importedReport } from "./imported-json";
import { importedBlocks, importedText } from "./imported-of";
import type { Imported } from "./imported";
import { MAX_TEXT_BYTES } from "./limits";
import { readWorkbookXml } from "./read-workbook";
import { Refusal, refusals } from "./refusal";

/** "[ 索引号 ]" begins a page that was copied as text, not JSON. */
const JSON_TEXT = /^\s*(?:\{\s*["}]|\[\s*[[{"\]\d-])/u;
/** A text may speak of a <p>; a page begins with an element, or has the ones that make it a page. */
const HTML_TEXT = /<(?:!doctype\s+html|html|head|body)\b|^\s*<(?:!--|[a-z])|<\/(?:table|td)>/iu;
const WORKBOOK_XML = /^\s*<\?xml[^]{0,2000}?urn:schemas-microsoft-com:office:spreadsheet/u;
const WORD_XML =
  /^\s*<\?xml[^]{0,2000}?(?:schemas\.microsoft\.com\/office\/(?:word|2006\/xmlPackage)|progid="Word)/u;
const PASSWORD = /\btype\s*=\s*["']?password/iu;
/** Characters that no text has: the file is something else. */
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/gu;

/** Reads the JSON form of a report. @throws Refusal with what is wrong, at most three places. */
function readJson(text: string): Imported {
  const parsed = parseReportJson(text);
  if (parsed.ok) return importedReport(parsed.report);
  const { problems } = parsed;
  const more = problems.length > 3 ? `（共 ${problems.length} 处）` : "";
  throw new Refusal(
    `${problems.slice(0, 3).join("")}${more}请选择本软件保存的年报文件，或者直接导入年报的 Word、Excel 文件。`,
  );
}

function isBinary(text: string): boolean {
  const strange = (text.match(CONTROL) ?? []).length + text.split("\ufffd").length - 1;
  return strange * 20 > text.length;
}

/** Whether a field of the page takes a password. */
function asksForPassword(page: string): boolean {
  const fields = page.split(/<input(?![\w-])/iu).slice(1);
  return fields.some((field) => PASSWORD.test(field.slice(0, field.indexOf(">") + 1)));
}

/** More columns than Excel has: SheetJS makes an object for each. */
const HUGE_SPAN = /\bSpan\s{0,8}=\s{0,8}["']\d{6}/u;

/**
 * Reads a file of text: a web page (also one that calls itself .xls), JSON, plain text.
 * @throws Refusal
 */
export async function readText(name: string, bytes: Uint8Array): Promise<Imported> {
  if (bytes.length > MAX_TEXT_BYTES) throw new Refusal(refusals.tooMuch);
  const text = decodeText(bytes);
  if (text.trim() === "") throw new Refusal(refusals.empty);
  if (isBinary(text)) throw new Refusal(refusals.unknown);
  if (JSON_TEXT.test(text) || /\.json$/iu.test(name)) return readJson(text);
  if (WORKBOOK_XML.test(text)) {
    if (HUGE_SPAN.test(text)) throw new Refusal(refusals.tooMuch);
    return readWorkbookXml(bytes);
  }
  if (WORD_XML.test(text)) throw new Refusal(refusals.wordXml);
  const isPage = HTML_TEXT.test(text);
  const found = isPage ? importedBlocks(await htmlBlocks(text), "html") : importedText(text, "txt");
  const nothing = found.tables.length === 0 && found.refused.length === 0;
  if (nothing && asksForPassword(text)) throw new Refusal(refusals.loginPage);
  return found;
}
