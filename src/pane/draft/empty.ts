import * as z from "zod/mini";

/** What a field holds before anything is filled in. */
export const emptyOf = (schema: z.core.$ZodType): unknown => z.parse(schema, undefined);

/** An entry of a list before anything is filled in. */
export const blankEntry = (schema: z.core.$ZodType): unknown =>
  z.parse(schema, schema._zod.def.type === "object" ? {} : "");
