import type { Reading } from "../reading/read";

/** How many rules of other people meet a table or stand on a sheet, as last looked up here. */
const others = new Map<string, number>();

/** What a request told of rules that are not those of this pane. */
export interface Evidence {
  /** Whether there may be marks that this pane did not write. */
  readonly isOff: boolean;
  /** They were looked at: none of them is a mark, or none that can be taken away. */
  readonly settle: () => void;
}

/**
 * Queues counting the rules that meet the tables; what it gives is called when the request is done.
 * Counting reads no rule, so one that cannot be read (office-js #6396) does not fail it. Where the
 * workbook remembers nothing of marks, the sheets without a table are counted, too: what it
 * remembered may be lost.
 */
export function queueEvidence(
  context: Excel.RequestContext,
  { sheets, tables, marks }: Reading,
): () => Evidence {
  const idOf = (name: string): string => sheets.find((sheet) => sheet.name === name)?.id ?? name;
  const places = tables.map(({ sheet, area }) => ({ sheet: idOf(sheet), area }));
  const held = new Set(places.map(({ sheet }) => sheet));
  const rest = marks === null ? sheets.filter(({ id }) => !held.has(id)) : [];
  const counted = [...places, ...rest.map(({ id }) => ({ sheet: id, area: undefined }))].map(
    ({ sheet, area }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(area);
      return { place: `${sheet} ${area ?? ""}`, count: range.conditionalFormats.getCount() };
    },
  );
  return () => ({
    isOff: counted.some(({ place, count }) => count.value !== (others.get(place) ?? 0)),
    settle: () => {
      for (const { place, count } of counted) others.set(place, count.value);
    },
  });
}
