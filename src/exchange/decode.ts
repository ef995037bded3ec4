/** Beginnings that name an encoding. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** A web page names its encoding in its first 1024 bytes, or it does not count. */
const DECLARED_WITHIN = 1024;
const DECLARED = /<(?:meta[^<>]*?charset|\?xml[^<>]*?encoding)\s*=\s*(?:["']\s*)?([\w-]+)/iu;

/** Names of the encoding that covers all older Chinese ones. */
const CHINESE = /^(?:gb_?2312(?:-80)?|gbk|gb18030|x-gbk|cp936|ms936)$/iu;

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes);

/** Characters of a text that could not be read. */
const unread = (text: string): number => text.split("\ufffd").length - 1;

function declared(bytes: Uint8Array): string | null {
  const head = decode(bytes.subarray(0, DECLARED_WITHIN), "latin1");
  const name = DECLARED.exec(head)?.[1] ?? "";
  if (CHINESE.test(name)) return "gb18030";
  return /^big5/iu.test(name) ? "big5" : null;
}

/**
 * The text of a file: by its byte order mark, else UTF-8 when it is that, else by what a web page
 * says of itself, else GB18030. A UTF-8 text with a few damaged characters stays UTF-8: read as
 * another encoding all of it would be wrong.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = MARKS.find(([beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return decode(bytes, mark[1]);
  const text = decode(bytes, "utf-8");
  const wrong = unread(text);
  if (wrong === 0) return text;
  const named = declared(bytes);
  if (named !== null) return decode(bytes, named);
  const beyondAscii = text.replace(/[^\u0080-\uffff]+/gu, "").length;
  return wrong * 10 < beyondAscii ? text : decode(bytes, "gb18030");
}
