import type { Declaration } from "../../draft/questionnaire/declare";

/** Where a field stands in the form; entries of lists by their number from 0. */
export type FieldPath = readonly string[];

/** "general/disclosure/kinds/0/name"; a step may hold any character. */
export function joinPath(path: FieldPath): string {
  return path.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
}

export function splitPath(path: string): FieldPath {
  return path.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

type Position = readonly [value: string | boolean, words: string];

/** How a field's switch reads in the workbook. */
function positions(declaration: Declaration | undefined): readonly Position[] {
  if (declaration?.kind === "choice") {
    return declaration.choices.map(([value, words]): Position => [value, words]);
  }
  return [
    [true, "是"],
    [false, "否"],
  ];
}

export function wordsOfChoice(
  declaration: Declaration | undefined,
  value: string | boolean,
): string {
  return positions(declaration).find(([position]) => position === value)?.[1] ?? String(value);
}

/** The switch's position; undefined for words that are none of its own. */
export function choiceOfWords(
  declaration: Declaration | undefined,
  words: string,
): string | boolean | undefined {
  return positions(declaration).find(([, ours]) => ours === words)?.[0];
}
