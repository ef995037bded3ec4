import type { Attempt } from "../contract/attempt";
import { done, refused } from "../contract/attempt";
import type { PageCase, SelfCheckListener, SelfCheckReport } from "../contract/self-check-contract";
import { attempt } from "../host/run";
import { beginBench, runOnBench } from "./bench";
import type { Made } from "./bench";
import { selfCheckCases } from "./cases";
import { cleanUp } from "./clean-up";
import { excelFacts } from "./excel-facts";
import { runCases, within } from "./run-cases";
import type { Runnable } from "./run-cases";

/** How long a case may take, in milliseconds. */
const LIMIT = 10_000;

/** Looking first and taking away afterwards may take longer: there are many sheets. */
const PATIENCE = 60_000;

/**
 * 自检: tries out in this Excel what the add-in relies on, on sheets of its own in an empty
 * workbook, and takes them away by their ids. A case that fails or hangs keeps no other from
 * running.
 */
export async function selfCheck(
  listener: SelfCheckListener,
  pageCases: readonly PageCase[],
): Promise<Attempt<SelfCheckReport>> {
  const begun = await within(PATIENCE, attempt(beginBench));
  if (begun === null) return refused("Excel 没有回答，没有自检。请关闭并重新打开 Excel 后再试。");
  if (!begun.value.ok) return begun.value;
  const made = begun.value.value;
  const cases: readonly Runnable[] = [
    ...selfCheckCases.map((info, at) => ({
      info,
      limit: info.limit ?? LIMIT,
      run: () => runOnBench(info, at, made),
    })),
    ...pageCases.map((info) => ({ info, limit: LIMIT, run: info.look })),
  ];
  const results = await runCases(cases, listener);
  made.over = true;
  const leftSheets = await takeAway(made);
  return done({ excel: excelFacts(), results, total: cases.length, leftSheets });
}

/** The sheets that could not be taken away; null where nobody could look. */
async function takeAway(made: Made): Promise<readonly string[] | null> {
  const cleaned = await within(
    PATIENCE,
    attempt((context) => cleanUp(context, made.before, made.ids)),
  );
  return cleaned?.value.ok === true ? cleaned.value.value : null;
}
