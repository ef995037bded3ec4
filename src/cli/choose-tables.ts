import type { Given } from "../exchange/assemble";
import type { Imported } from "../exchange/imported";
import { TABLE_KEYS } from "../report/form";
import { TABLE_NAMES } from "../report/names";

/** Which of several tables of a kind are meant, and what of the wish cannot be had. */
export interface ChosenTables {
  readonly choice: NonNullable<Given["choice"]>;
  readonly problems: readonly string[];
}

/**
 * Of several tables of a kind the one with a number, from 1; a kind with a single table needs none.
 * Without a number nothing is chosen, and the report is asked about.
 */
export function chosenTables({ tables }: Imported, number: number | null): ChosenTables {
  if (number === null) return { choice: {}, problems: [] };
  const several = TABLE_KEYS.map((table) => ({
    table,
    places: tables.flatMap((each, place) => (each.table === table ? [place] : [])),
  })).filter(({ places }) => places.length > 1);
  const choice = several.flatMap(({ table, places }) => {
    const place = places[number - 1];
    return place === undefined ? [] : [[table, place] as const];
  });
  const problems = several
    .filter(({ places }) => places.length < number)
    .map(
      ({ table, places }) =>
        `${TABLE_NAMES[table].short}：文件里只有 ${places.length} 张，没有第 ${number} 张。`,
    );
  return { choice: Object.fromEntries(choice), problems };
}
