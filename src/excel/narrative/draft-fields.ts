import type * as z from "zod/mini";

/** Where a field stands in the form; entries of lists by their number from 0. */
export type FieldPath = readonly string[];

/** What a part of the form's schema describes. */
export type FieldKind = z.core.$ZodTypes["_zod"]["def"];

/** What a schema describes, without the wrapping that fills in what is not given. */
export function fieldKind(schema: z.core.$ZodType): FieldKind {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const wrapped = def.type === "default" || def.type === "prefault" || def.type === "nullable";
  return wrapped ? fieldKind(def.innerType) : def;
}

/** "general/disclosure/kinds/0/name"; a step may hold any character. */
export function joinPath(path: FieldPath): string {
  return path.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
}

export function splitPath(path: string): FieldPath {
  return path.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** How the form's switches read in the workbook. */
const CHOICES: readonly (readonly [value: string | boolean, words: string])[] = [
  [true, "是"],
  [false, "否"],
  ["chinese", "一是、二是"],
  ["arabic", "1. 2."],
  ["own", "小标题单独成行"],
  ["run-in", "小标题接正文"],
  ["added", "本年新增"],
  ["total", "累计"],
];

export function wordsOfChoice(value: string | boolean): string {
  return CHOICES.find(([choice]) => choice === value)?.[1] ?? String(value);
}

/** The switch's position; undefined for words that are none of ours. */
export function choiceOfWords(words: string): string | boolean | undefined {
  return CHOICES.find(([, ours]) => ours === words)?.[0];
}
