/** A text in UTF-16. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  Array.from({ length: text.length }, (_, i) => {
    view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

/** A text in GB18030, by its characters of two bytes. */
export function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((char) => codes.get(char) ?? [char.charCodeAt(0)]),
  );
}
