import type { Token } from "./spelled-words";

/** Words that stand one below the other: 结果 over 维持. */
interface Stack {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Token[];
}

const overlaps = (a: Pick<Stack, "start" | "end">, b: Pick<Stack, "start" | "end">): boolean =>
  Math.min(a.end, b.end) > Math.max(a.start, b.start);

/** Words of a line that one blank parts, as one: "结 果". */
function joinedInLines(words: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before?.line === word.line && word.start - before.end === 1) {
      const [text, plain] = [before.text + word.text, before.plain + word.plain];
      joined.splice(-1, 1, { ...before, text, plain, end: word.end });
    } else {
      joined.push(word);
    }
  }
  return joined;
}

function stacksOf(words: readonly Token[]): readonly string[] {
  const stacks: Stack[] = [];
  for (const word of words) {
    const over = stacks.findIndex(
      (stack) => overlaps(stack, word) && (stack.words.at(-1)?.line ?? 0) < word.line,
    );
    const stack = stacks[over];
    if (stack === undefined) {
      stacks.push({ start: word.start, end: word.end, words: [word] });
      continue;
    }
    const start = Math.min(stack.start, word.start);
    const end = Math.max(stack.end, word.end);
    stacks[over] = { start, end, words: [...stack.words, word] };
  }
  return stacks
    .sort((a, b) => a.start - b.start)
    .map((stack) => stack.words.map(({ plain }) => plain).join(""));
}

/** Whether words over each other, from left to right, are these headings: each there, no more. */
export function standAs(words: readonly Token[], headings: readonly string[]): boolean {
  return [words, joinedInLines(words)].some((pieces) => {
    const stacks = stacksOf(pieces);
    return stacks.length === headings.length && stacks.every((text, at) => text === headings[at]);
  });
}
