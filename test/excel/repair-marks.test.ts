import { explain } from "../../src/check/repair/explain";
import { explanationKey } from "../../src/check/review/explanation-key";
import { workbookActions } from "../../src/excel/actions";
import type { ExplainOutcome } from "../../src/excel/contract";
import { change } from "../check/reports";
import { closeAll, fixture, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { checkWorkbook, dismissExplanation } = workbookActions;

/** 1175 was typed 1157. */
const swapped = change(fixture("suqian-2023"), { "requests.granted.naturalPerson": 1157 });
const REQUESTS = "'三、依申请公开'";
const WRONG = `${REQUESTS}!D8`;
const STATING = [`${REQUESTS}!D29`, `${REQUESTS}!J8`];

const explained: ExplainOutcome = ({ report, computedTotals, confirmed }) =>
  Promise.resolve(explain(report, { previous: null, computedTotals, confirmed, text: null }));

describe("a repair that names one cell", () => {
  test("is marked there instead of at the totals, in the same two requests", async () => {
    const bench = await workbookOf(swapped);
    const outcome = value(await checkWorkbook(explained));
    expect(await bench.marks()).toEqual([WRONG]);
    expect(outcome.marked).toBe(1);
    expect(outcome.findings).toHaveLength(2);
    expect(bench.requests()).toMatchObject({ syncs: 2, clearsUndo: [] });
  });

  test("is not marked by the ribbon's 审核, which seeks no explanations", async () => {
    const bench = await workbookOf(swapped);
    value(await checkWorkbook());
    expect((await bench.marks()).sort()).toEqual(STATING);
  });

  test("is not marked after 都不对", async () => {
    const bench = await workbookOf(swapped);
    const outcome = value(await checkWorkbook(explained));
    const [explanation] = await explained(outcome);
    value(await dismissExplanation(explanationKey(explanation?.findings ?? [], outcome)));
    value(await checkWorkbook(explained));
    expect((await bench.marks()).sort()).toEqual(STATING);
  });
});

test("朝阳镇 2023: two ways are equally good, so the totals stay marked", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  value(await checkWorkbook(explained));
  expect((await bench.marks()).sort()).toEqual([`${REQUESTS}!D29`, `${REQUESTS}!J29`]);
});
