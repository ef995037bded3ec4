/** The bytes of a text as UTF-8 in quotes. */
function textBytes(text: string): number {
  let bytes = 5;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** About what cells take in an answer of Excel, in bytes: a JSON text inside another one. */
export function bytesOf(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of rows) {
    bytes += 3;
    for (const value of row) {
      bytes += typeof value === "string" ? textBytes(value) : String(value).length + 1;
    }
  }
  return bytes;
}
