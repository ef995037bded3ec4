import { isExcelError } from "./refusal";

/** One of many things for which Excel refused what was asked, and why. */
export interface RefusedPart<T> {
  readonly part: T;
  readonly error: OfficeExtension.Error;
}

/** Errors of Excel as a whole: asking for less would change nothing. */
const OF_EXCEL: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestAborted",
  "ServiceNotAvailable",
  "InactiveWorkbook",
]);

/**
 * Asks the same of many things in one request. Where Excel refuses, of each half on its own, so
 * that one that cannot be read hides no other. `queue` may be called several times for a thing:
 * for reading only.
 */
export async function askAll<T>(
  context: Excel.RequestContext,
  parts: readonly T[],
  queue: (part: T) => void,
): Promise<readonly RefusedPart<T>[]> {
  const [first] = parts;
  if (first === undefined) return [];
  for (const part of parts) queue(part);
  try {
    await context.sync();
    return [];
  } catch (error) {
    if (!isExcelError(error) || OF_EXCEL.has(error.code)) throw error;
    if (parts.length === 1) return [{ part: first, error }];
    const middle = Math.ceil(parts.length / 2);
    return [
      ...(await askAll(context, parts.slice(0, middle), queue)),
      ...(await askAll(context, parts.slice(middle), queue)),
    ];
  }
}
