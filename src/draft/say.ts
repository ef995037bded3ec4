import type { Run } from "./document";
import type { Figure, NamedFigure } from "./figures";

/** What may stand in a sentence: words, typed numbers, numbers of the tables, or other runs. */
type Said = string | number | Figure | readonly Run[];

function runsOf(said: Said): readonly Run[] {
  if (typeof said === "object") return "run" in said ? [said.run] : said;
  return [{ kind: "text", text: String(said) }];
}

/** Neighbouring texts as one run, empty ones left out. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === "") continue;
    if (run.kind === "text" && last?.kind === "text") {
      joined[joined.length - 1] = { kind: "text", text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}

/** A sentence with numbers in it: say`收到申请${received}件。` */
export function say(words: TemplateStringsArray, ...said: readonly Said[]): readonly Run[] {
  return joinRuns(
    words.flatMap((word, index) => {
      const value = said[index];
      return [{ kind: "text", text: word } as const, ...(value === undefined ? [] : runsOf(value))];
    }),
  );
}

/** Sentences one after the other. */
export function paragraph(...parts: readonly (readonly Run[])[]): readonly Run[] {
  return joinRuns(parts.flat());
}

/** Clauses with a mark between them. */
export function between(mark: string, clauses: readonly (readonly Run[])[]): readonly Run[] {
  return joinRuns(
    clauses.flatMap((clause, index) => (index === 0 ? clause : [...say`${mark}`, ...clause])),
  );
}

/** Those that are not 0. */
export const nonZero = (named: readonly NamedFigure[]): readonly NamedFigure[] =>
  named.filter(({ figure }) => figure.value > 0);

/** "结果维持3件、结果纠正1件": those that are 0 are not named. */
export function counts(figures: readonly NamedFigure[], unit = "件"): readonly Run[] {
  return between(
    "、",
    nonZero(figures).map(({ name, figure }) => say`${name}${figure}${unit}`),
  );
}
