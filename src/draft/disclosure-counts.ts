import type { DraftForm } from "./form";
import type { Counted } from "./questionnaire/disclosure";
import { entry } from "./words";

export type Named = { readonly name: string; readonly count: number };

/** Entries with a name and a count above 0; those of the same name are one. */
export function namedCounts(list: readonly Counted[]): readonly Named[] {
  const counts = new Map<string, number>();
  for (const { name, count } of list) {
    const word = entry(name);
    if (word === "" || count === null || count === 0) continue;
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}

export const sumOf = (list: readonly Named[]): number =>
  list.reduce((sum, { count }) => sum + count, 0);

/** The number that the kinds are a breakdown of; null when it is not given. */
export function kindsTotal({ form }: { readonly form: DraftForm }): number | null {
  const { total, added, kindsOf } = form.general.disclosure;
  return kindsOf === "added" ? (added ?? total) : (total ?? added);
}

/** Whether more was made public in the year than altogether: then neither number can be written. */
export function contradictory({ form }: { readonly form: DraftForm }): boolean {
  const { total, added } = form.general.disclosure;
  return total !== null && added !== null && added > total;
}

/** The kinds with what none of them counts: 其他, or 其余 where one is called 其他. */
export function wholeKinds(list: readonly Named[], base: number): readonly Named[] {
  const rest = base - sumOf(list);
  if (rest <= 0) return list;
  const name = list.some((kind) => /^其[他它]/u.test(kind.name)) ? "其余" : "其他";
  return [...list, { name, count: rest }];
}

/** What was published by each platform, where the form tells that as a way of publishing. */
export function channelCounts({ form }: { readonly form: DraftForm }): readonly Named[] {
  const { platforms, itemsIn } = form.general.platforms;
  if (itemsIn !== "disclosure") return [];
  return namedCounts(
    platforms.flatMap(({ name, accounts, items }) =>
      accounts === 0 ? [] : [{ name, count: items }],
    ),
  );
}
