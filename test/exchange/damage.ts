/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Damage = (bytes: Uint8Array, random: () => number) => Uint8Array;

const place = (bytes: Uint8Array, random: () => number): number =>
  Math.floor(random() * bytes.length);

const cutOff: Damage = (bytes, random) => bytes.slice(0, place(bytes, random));

const flipped: Damage = (bytes, random) => {
  const copy = bytes.slice();
  for (let flips = 1 + Math.floor(random() * 20); flips > 0; flips -= 1) {
    copy[place(copy, random)] = Math.floor(random() * 256);
  }
  return copy;
};

/** A piece of the file put over another place. */
const spliced: Damage = (bytes, random) => {
  const from = place(bytes, random);
  const piece = bytes.slice(from, from + Math.floor(random() * 2000));
  const copy = bytes.slice();
  const at = Math.floor(random() * Math.max(1, copy.length - piece.length));
  copy.set(piece, at);
  return copy;
};

/** Bytes dropped or doubled in the middle. */
const shifted: Damage = (bytes, random) => {
  const at = place(bytes, random);
  const by = Math.floor(random() * 400) - 200;
  const copy = new Uint8Array(bytes.length + Math.max(0, by));
  copy.set(bytes.subarray(0, at));
  copy.set(bytes.subarray(Math.max(0, at - by)).subarray(0, copy.length - at), at);
  return copy;
};

const KINDS: readonly Damage[] = [cutOff, flipped, spliced, shifted];

/** The file damaged in one of several ways. */
export function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
  const damage = KINDS[Math.floor(random() * KINDS.length)] ?? cutOff;
  return damage(bytes, random);
}
