import type * as Fflate from "fflate";
import type { XmlLimits } from "../limits";
import { loadOnce } from "../load-once";
import { Refusal, refusals } from "../refusal";
import type { ZipEntry } from "./directory";
import { crc32 } from "./crc32";
import { packedBytes } from "./directory";

const fflate = loadOnce(() => import("fflate"));

/** Files of a zip by their name in it. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** So little is inflated at once that no piece can become more than 33 MB. */
const PIECE = 32_768;

/** Inflates piece by piece and stops where the stream holds more than was declared. */
function inflatePieces({ Inflate }: typeof Fflate, packed: Uint8Array, whole: Uint8Array): number {
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > whole.length) throw new Refusal(refusals.damaged);
    whole.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return filled;
}

/** Inflates into exactly the declared size; a stream that holds more or less is damaged. */
async function inflated(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const library = await fflate();
  const whole = new Uint8Array(size);
  let filled: number;
  try {
    // A small stream goes in at once: what does not fit is dropped, and the checksum tells.
    filled =
      packed.length <= PIECE
        ? library.inflateSync(packed, { out: whole }).length
        : inflatePieces(library, packed, whole);
  } catch (error) {
    // fflate says of a broken stream only that it is one.
    throw error instanceof Refusal ? error : new Refusal(refusals.damaged, { cause: error });
  }
  if (filled !== size) throw new Refusal(refusals.damaged);
  return whole;
}

const OPEN = 0x3c;
const SLASH = 0x2f;

/** How many elements XML begins. */
function elementsOf(xml: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < xml.length; at += 1) {
    if (xml[at] === OPEN && xml[at + 1] !== SLASH) count += 1;
  }
  return count;
}

/**
 * Unpacks the wanted XML files of a zip, within limits for all of them together. What the
 * directory declares is not trusted: a file that is larger than declared, or whose checksum
 * differs, is damaged.
 * @throws Refusal
 */
export async function unpack(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limits: XmlLimits,
): Promise<Parts> {
  if (entries.some(({ encrypted }) => encrypted)) throw new Refusal(refusals.encrypted);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.bytes) throw new Refusal(refusals.tooMuch);
  const parts = new Map<string, Uint8Array>();
  let elements = 0;
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry);
    if (entry.method !== 0 && entry.method !== 8) throw new Refusal(refusals.damaged);
    const part = entry.method === 0 ? packed : await inflated(packed, entry.size);
    if (crc32(part) !== entry.crc) throw new Refusal(refusals.damaged);
    elements += elementsOf(part);
    if (elements > limits.elements) throw new Refusal(refusals.tooMuch);
    parts.set(entry.name, part);
  }
  return parts;
}
