import * as z from "zod/mini";

/** What a workbook setting kept as JSON, if it is what we once stored; null otherwise. */
export function readStored<T>(schema: z.ZodMiniType<T>, stored: unknown): T | null {
  if (typeof stored !== "string") return null;
  let input: unknown;
  try {
    input = JSON.parse(stored);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const parsed = z.safeParse(schema, input);
  return parsed.success ? parsed.data : null;
}
