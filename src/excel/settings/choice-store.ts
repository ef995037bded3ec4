import * as z from "zod/mini";
import { TABLE_KEYS } from "../../report/form";
import type { TableChoice } from "../contract/import-contract";
import { readStored } from "./stored";

/** The workbook setting that remembers which of several tables of a kind is meant. */
export const CHOICE_SETTING = "nianbao.choice";

const storedSchema = z.object({
  version: z.literal(1),
  choices: z.array(z.object({ table: z.enum(TABLE_KEYS), sheet: z.string(), address: z.string() })),
});

/** At most one a kind of table. */
export type Choices = readonly TableChoice[];

/** What to store when `choice` is made: it takes the place of an earlier one for its table. */
export function storeChoice(earlier: Choices, choice: TableChoice): string {
  const others = earlier.filter(({ table }) => table !== choice.table);
  return JSON.stringify({ version: 1, choices: [...others, choice] });
}

/** What the workbook remembers; none when there is nothing or it was damaged. */
export function readStoredChoices(stored: unknown): Choices {
  return readStored(storedSchema, stored)?.choices ?? [];
}
