import type { FieldPath } from "../form";
import type { LastYearStart } from "./start";

/**
 * What last year's report offers a field of the form, by the field's name: one text for a line, the
 * texts of entries for a list. A field that it tells nothing of is not there.
 */
export function lastYearOffers(start: LastYearStart): ReadonlyMap<string, readonly string[]> {
  const { contact, platforms, measures } = start;
  const all: readonly (readonly [FieldPath, readonly string[]])[] = [
    ["opening.publishedAt", [contact.publishedAt]],
    ["opening.url", [contact.url]],
    ["opening.office", [contact.office]],
    ["opening.address", [contact.address]],
    ["opening.postcode", [contact.postcode]],
    ["opening.phone", [contact.phone]],
    ["opening.email", [contact.email]],
    ["general.disclosure.measures", measures.disclosure],
    ["general.management.measures", measures.management],
    ["general.platforms.platforms", platforms],
    ["general.platforms.measures", measures.platforms],
    ["general.supervision.measures", measures.supervision],
  ];
  return new Map(
    all
      .map(([field, texts]) => [field, texts.filter((text) => text !== "")] as const)
      .filter(([, texts]) => texts.length > 0),
  );
}
