import * as z from "zod/mini";
import { TABLE_KEYS } from "../../report/form";
import type { TableChoice } from "../contract/import-contract";
import { defineSetting } from "./setting";

/** At most one a kind of table. */
export type Choices = readonly TableChoice[];

/** Which of several tables of a kind is meant. */
export const CHOICES = defineSetting<{ readonly choices: Choices }>(
  "nianbao.choice",
  z.object({
    choices: z.array(
      z.object({ table: z.enum(TABLE_KEYS), sheet: z.string(), address: z.string() }),
    ),
  }),
);

/** The choices when another one is made: it takes the place of an earlier one for its table. */
export function withChoice(earlier: Choices, choice: TableChoice): Choices {
  return [...earlier.filter(({ table }) => table !== choice.table), choice];
}
