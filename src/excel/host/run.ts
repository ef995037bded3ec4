import type { Attempt } from "../contract/attempt";
import { done, refused } from "../contract/attempt";
import { sentenceFor } from "./refusal";

/**
 * Runs one batch against the workbook. While the user is editing a cell Excel holds the batch back
 * until the edit ends (`delayForCellEdit`); what still fails becomes one sentence.
 */
export async function attempt<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Attempt<T>> {
  try {
    return done(await Excel.run({ delayForCellEdit: true }, batch));
  } catch (error) {
    return refused(sentenceFor(error));
  }
}
