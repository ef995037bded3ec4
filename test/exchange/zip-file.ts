import { deflateSync } from "fflate";
import { crc32 } from "../../src/exchange/zip/crc32";

/** A file of a zip, with whatever its headers are to say. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
  readonly encrypted?: boolean;
  /** The unpacked size that the headers declare, when it is not the true one. */
  readonly declared?: number;
}

function header(part: ZipPart, packed: Uint8Array, offset: number | null): Uint8Array {
  const name = new TextEncoder().encode(part.name);
  const central = offset !== null;
  const view = new DataView(new ArrayBuffer(central ? 46 : 30));
  const at = central ? 6 : 4;
  view.setUint32(0, central ? 0x02014b50 : 0x04034b50, true);
  view.setUint16(at + 2, part.encrypted === true ? 1 : 0, true);
  view.setUint16(at + 4, 8, true);
  view.setUint32(at + 10, crc32(part.content), true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, part.declared ?? part.content.length, true);
  view.setUint16(at + 22, name.length, true);
  if (offset !== null) view.setUint32(42, offset, true);
  return new Uint8Array([...new Uint8Array(view.buffer), ...name]);
}

/** Joins pieces without going through an array of numbers. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A zip whose headers may lie. */
export function zipFile(parts: readonly ZipPart[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = deflateSync(part.content, { level: 9 });
    const local = header(part, packed, null);
    directory.push(header(part, packed, offset));
    files.push(local, packed);
    offset += local.length + packed.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, parts.length, true);
  end.setUint16(10, parts.length, true);
  end.setUint32(12, joined(directory).length, true);
  end.setUint32(16, offset, true);
  return joined([...files, ...directory, new Uint8Array(end.buffer)]);
}
