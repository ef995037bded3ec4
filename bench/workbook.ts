import { check } from "../src/actions/check";
import { createSession } from "../src/actions/session";
import { auditText } from "../src/check/audit";
import { explain } from "../src/check/repair/explain";
import { workbookActions } from "../src/excel/actions";
import type { Attempt } from "../src/excel/contract/attempt";
import type { TableFill } from "../src/excel/contract/import-contract";
import { LEDGER_SHEET } from "../src/report/ledger-name";
import { TABLE_KEYS } from "../src/report/form";
import { LAYOUTS } from "../src/report/formats";
import { deskWith, fileOfUnit, outcomeOf, unitsOf } from "../test/excel/desk";
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

/** The same number for each cell that is typed. */
const everyCell = (value: number): readonly TableFill[] =>
  TABLE_KEYS.map((table) => ({
    table,
    format: "2021",
    cells: LAYOUTS["2021"][table].cells.map(({ key }) => ({ key, value })),
  }));

/** 汇总 with so many units: set up, written whole, one correction, read. */
async function benchDesk(
  units: number,
  count: <T>(action: string, budget: string, run: () => Promise<Attempt<T>>) => Promise<Attempt<T>>,
): Promise<void> {
  const list = unitsOf(units);
  const desk = deskWith(list);
  const outcome = outcomeOf(desk);
  const corrected = outcomeOf({
    ...desk,
    files: desk.files.map((file, at) => {
      const own = list[at];
      return at === 1 && own !== undefined ? fileOfUnit(own, 1, 8) : file;
    }),
  });
  const budget = "each request ≤ 1 MB";
  const { setUpDesk, writeDesk, loadDesk, readWorkbook } = workbookActions;
  await count(`汇总, ${units} units: to set up`, `2 syncs, ${budget}`, () =>
    setUpDesk(desk.frame, list),
  );
  await count(`汇总, ${units} units: to write all`, `3 syncs, ${budget}`, () => writeDesk(outcome));
  await count(`汇总, ${units} units: one correction`, `3 syncs, ${budget}`, () =>
    writeDesk(corrected),
  );
  await count(`汇总, ${units} units: to read the sheets`, `2 syncs, ${budget}`, loadDesk);
  await count(`汇总, ${units} units: live reading`, "1 sync, nothing written", readWorkbook);
}

const profile = { organisation: "宝清县朝阳镇", year: 2023, level: "township" } as const;
const request = { profile, format: "2021", tables: TABLE_KEYS, totals: "formulas" } as const;

/** Counts the requests of insertion, 审核, 采纳 and 清除标记 with Microsoft's library on the host. */
export async function benchActions(): Promise<readonly ActionFigures[]> {
  const bench = await openWorkbench();
  const found: ActionFigures[] = [];
  const count = async <T>(
    action: string,
    budget: string,
    run: () => Promise<Attempt<T>>,
  ): Promise<Attempt<T>> => {
    bench.requests.reset();
    const attempt = await run();
    checked(attempt);
    found.push({ action, budget, figures: bench.requests() });
    return attempt;
  };
  /** 审核 as the button does it, its reading and its marks counted apart. */
  const audit = async (names: string, budget: string): Promise<void> => {
    const session = createSession(
      {
        workbook: {
          ...workbookActions,
          readWorkbook: () =>
            count(`审核, ${names}: to read`, budget, workbookActions.readWorkbook),
          markCells: (reading, marks) =>
            count(`审核, ${names}: to mark ${marks.length} cells`, "1 sync", () =>
              workbookActions.markCells(reading, marks),
            ),
        },
        reader: () => Promise.reject(new Error("no source is read here")),
        explainer: ({ report, previous, computedTotals, confirmed, text }) => {
          const facts = { previous, computedTotals, confirmed, text };
          return Promise.resolve({ kind: "explained", explanations: explain(report, facts) });
        },
        judgeText: (input) => ({ kind: "judged", findings: auditText(input) }),
      },
      new Date(),
    );
    await session.perform(check());
    const { outcome } = session.state();
    if (outcome?.marked == null) throw new Error("审核 marked nothing");
  };

  await count("插入全部表格", "≤ 2 syncs, ≤ 100 kB, ≤ ExcelApi 1.9", () =>
    workbookActions.insertTables(request),
  );
  await bench.write("'三、依申请公开'!D6:I30", 0);
  await bench.write("'三、依申请公开'!D29:I29", 1);
  await audit("names intact", "1 sync");
  await count("live reading after typing", "1 sync, nothing written", workbookActions.readWorkbook);
  const cell = { table: "disclosure", row: "licences", column: "decisions" } as const;
  await count("填 0, with its mark", "–", () =>
    workbookActions.writeFixes([{ cell, from: null, value: 0 }]),
  );
  await count("清除标记", "–", workbookActions.clearMarks);
  await count("导入, all cells of three tables", "–", () =>
    workbookActions.fillTables({ tables: everyCell(7), existing: "replace" }),
  );
  await Excel.run(async (context) => {
    for (const name of ["年报_表二", "年报_表三", "年报_表四"]) {
      context.workbook.names.getItem(name).delete();
    }
    await context.sync();
  });
  await audit("names gone", "≤ 2 syncs");
  for (const units of [60, 120]) {
    await bench.open();
    await benchDesk(units, count);
  }
  await bench.open();
  await count("插入台账, 200 rows", "≤ 2 syncs, ≤ 100 kB", () =>
    workbookActions.insertLedger({ profile, rows: [] }),
  );
  await workbookActions.insertTables(request);
  await count("按台账计数, all cells of tables three and four", "–", () =>
    workbookActions.countFromLedger({ sheet: LEDGER_SHEET }),
  );
  await count("台账, to read 200 rows", "–", () => workbookActions.readLedgers("ours"));
  bench.dispose();
  return found;
}
