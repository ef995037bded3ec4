import { explanationKey } from "../../src/check/review/explanation-key";
import type { Sought } from "../../src/actions/repair/explainer";
import { requestOf } from "../../src/actions/repair/request";
import { workbookActions } from "../../src/excel/actions";
import { change } from "../check/reports";
import { checkNow, explainHere } from "./checked";
import { closeAll, fixture, value, workbookOf } from "./workbook";

afterAll(closeAll);

const { dismissExplanation } = workbookActions;

/** 1175 was typed 1157. */
const swapped = change(fixture("suqian-2023"), { "requests.granted.naturalPerson": 1157 });
const REQUESTS = "'三、依申请公开'";
const WRONG = `${REQUESTS}!D8`;
const STATING = [`${REQUESTS}!D29`, `${REQUESTS}!J8`];

describe("a repair that names one cell", () => {
  test("is marked there instead of at the totals, in the same two requests", async () => {
    const bench = await workbookOf(swapped);
    const outcome = value(await checkNow());
    expect(await bench.marks()).toEqual([WRONG]);
    expect(outcome.marked).toBe(1);
    expect(outcome.audit.findings).toHaveLength(2);
    expect(bench.requests()).toMatchObject({ syncs: 2, clearsUndo: [] });
  });

  test.each<Sought>([{ kind: "stopped" }, { kind: "broken" }])(
    "is not marked where explanations could not be had: $kind",
    async (sought) => {
      const bench = await workbookOf(swapped);
      value(await checkNow(() => Promise.resolve(sought)));
      expect((await bench.marks()).sort()).toEqual(STATING);
    },
  );

  test("is not marked after 都不对", async () => {
    const bench = await workbookOf(swapped);
    const outcome = value(await checkNow());
    const request = requestOf(outcome);
    const sought = request === null ? null : await explainHere(request);
    if (sought?.kind !== "explained") throw new Error("nothing was explained");
    const [explanation] = sought.explanations;
    value(await dismissExplanation(explanationKey(explanation?.findings ?? [], outcome)));
    value(await checkNow());
    expect((await bench.marks()).sort()).toEqual(STATING);
  });
});

test("朝阳镇 2023: two ways are equally good, so the totals stay marked", async () => {
  const bench = await workbookOf(fixture("chaoyang-2023"));
  value(await checkNow());
  expect((await bench.marks()).sort()).toEqual([`${REQUESTS}!D29`, `${REQUESTS}!J29`]);
});
