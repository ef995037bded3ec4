import { workbookActions } from "../src/excel/actions";
import { checkNow } from "../test/excel/checked";
import type { Attempt } from "../src/excel/attempt";
import { TABLE_KEYS } from "../src/report/form";
import { openWorkbench } from "../workbench/node/open";
import type { RequestFigures } from "../workbench/host";

/** What one action of the user asks of Excel, against its budget in the design. */
export interface ActionFigures {
  readonly action: string;
  readonly budget: string;
  readonly figures: RequestFigures;
}

function checked<T>(attempt: Attempt<T>): T {
  if (!attempt.ok) throw new Error(attempt.sentence);
  return attempt.value;
}

const profile = { organisation: "宝清县朝阳镇", year: 2023, level: "township" } as const;
const request = { profile, format: "2021", tables: TABLE_KEYS, totals: "formulas" } as const;

/** Counts the requests of insertion, 审核 and 清除标记 with Microsoft's library on the host. */
export async function benchActions(): Promise<readonly ActionFigures[]> {
  const bench = await openWorkbench();
  const found: ActionFigures[] = [];
  const count = async (action: string, budget: string, run: () => Promise<void>) => {
    bench.requests.reset();
    await run();
    found.push({ action, budget, figures: bench.requests() });
  };
  await count("插入全部表格", "≤ 2 syncs, ≤ 100 kB, ≤ ExcelApi 1.9", async () => {
    checked(await workbookActions.insertTables(request));
  });
  await bench.write("'三、依申请公开'!D6:I30", 0);
  await bench.write("'三、依申请公开'!D29:I29", 1);
  await count("审核, names intact", "1 sync to read, 1 to mark", async () => {
    checked(await checkNow());
  });
  await count("live reading after typing", "1 sync, nothing written", async () => {
    checked(await workbookActions.readWorkbook());
  });
  await count("清除标记", "–", async () => {
    checked(await workbookActions.clearMarks());
  });
  await Excel.run(async (context) => {
    for (const name of ["年报_表二", "年报_表三", "年报_表四"]) {
      context.workbook.names.getItem(name).delete();
    }
    await context.sync();
  });
  await count("审核, names gone", "≤ 2 syncs to read, 1 to mark", async () => {
    checked(await checkNow());
  });
  bench.dispose();
  return found;
}
