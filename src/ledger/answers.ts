/** What the words of a cell were understood as. */
export type Answer<Value> =
  | { readonly kind: "blank" }
  | { readonly kind: "known"; readonly value: Value }
  /** Words that say one thing of several, or nothing that the form has: asked, never guessed. */
  | { readonly kind: "unsure"; readonly text: string; readonly mayBe: readonly Value[] };

/** The only one of several; unsure where there are more, or none. */
export function onlyOne<Value>(text: string, found: readonly Value[]): Answer<Value> {
  const [first] = found;
  return first !== undefined && found.length === 1
    ? { kind: "known", value: first }
    : { kind: "unsure", text, mayBe: found };
}
