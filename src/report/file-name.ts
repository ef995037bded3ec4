/** What Windows does not allow, and what cannot be seen: a turned reading direction hides endings. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** In characters: systems allow 255 bytes, a character takes up to four. */
const LONGEST = 60;

/** Begin and end stay: the unit, the year and what it is. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const half = LONGEST / 2;
  return `${characters.slice(0, half).join("")}…${characters.slice(1 - half).join("")}`;
}

/** A title as a file's name without its ending, on every system; "" where nothing of it is left. */
export function fileStem(title: string): string {
  return shortened(title.replace(NOT_IN_NAMES, "").trim());
}

/** “甲.docx” → “甲(2).docx”: what else a file can be called. */
export function numberedName(name: string, number: number): string {
  return name.replace(/(\.[^.]*)?$/u, (ending) => `(${number})${ending}`);
}

/**
 * The names, so that no two are one to a system that does not tell A from a, and none is taken: the
 * second of two gets (2).
 */
export function distinctNames(
  names: readonly string[],
  numbered: (name: string, number: number) => string = numberedName,
  taken: Iterable<string> = [],
): readonly string[] {
  const used = new Set([...taken].map(plain));
  return names.map((name) => {
    let own = name;
    for (let number = 2; used.has(plain(own)); number += 1) own = numbered(name, number);
    used.add(plain(own));
    return own;
  });
}

const plain = (name: string): string => name.normalize("NFC").toLowerCase();
