import { MAX_ZIP_ENTRIES } from "../limits";
import { Refusal, refusals } from "../refusal";

/** One file of a zip, as the directory at the zip's end declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header stands. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const HEADER_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const HEADER_SIZE = 30;
/** A comment may follow the end record. */
const LONGEST_COMMENT = 0xffff;
/** In fields of a zip larger than 4 GB; no report is one. */
const ZIP64 = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new Refusal(refusals.damaged);
}

/**
 * Reads the directory of a zip without unpacking anything.
 * @throws Refusal when it is damaged, or lists more files than a report has.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ZIP_ENTRIES) throw new Refusal(refusals.tooMuch);
  const names = new TextDecoder("utf-8");
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw new Refusal(refusals.damaged);
    }
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({
      name: names.decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

/** The packed bytes of a file. @throws Refusal when they are not all there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { offset, packedSize, size } = entry;
  const view = viewOf(bytes);
  const whole = packedSize !== ZIP64 && size !== ZIP64 && offset + HEADER_SIZE <= bytes.length;
  if (!whole || view.getUint32(offset, true) !== HEADER_SIGNATURE) {
    throw new Refusal(refusals.damaged);
  }
  const start =
    offset + HEADER_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new Refusal(refusals.damaged);
  return bytes.subarray(start, start + packedSize);
}
