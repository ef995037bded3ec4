import { check } from "../../src/actions/check";
import type { ExplainRequest } from "../../src/actions/repair/explainer";
import { isSeeking } from "../../src/actions/repair/repair-state";
import type { Session } from "../../src/actions/session";
import { workbookActions } from "../../src/excel/actions";
import { change, filled } from "../check/reports";
import { formOf } from "../draft/drafts";
import { explainHere, sessionHere } from "../excel/checked";
import { closeAll, value, workbookOf } from "../excel/workbook";
import { eventsArrive } from "../host/bench";

afterAll(closeAll);

/** 维持 21, 纠正 2, 总计 14: 12 was typed 21, or the total is an old one. */
const REPORT = change(filled(0), {
  "proceedings.reconsideration.upheld": 21,
  "proceedings.reconsideration.corrected": 2,
  "proceedings.reconsideration.total": 14,
});
/** A sentence by hand speaks for the second. */
const FORM = formOf({
  edits: {
    "general.requests.proceedings": {
      text: "2023年，因政府信息公开工作引起的行政复议23件。",
      composed: "",
    },
  },
});
const UPHELD = "'四、复议诉讼'!A6";
const TOTAL = "'四、复议诉讼'!E6";

/** The session with the pane open over the workbook; what was asked of the repair is collected. */
async function paneOpen(): Promise<{ session: Session; asked: ExplainRequest[] }> {
  const asked: ExplainRequest[] = [];
  const session = sessionHere((request) => {
    asked.push(request);
    return explainHere(request);
  });
  const judged = new Promise<void>((resolve) => {
    session.subscribe(() => {
      if (session.state().outcome !== null) resolve();
    });
  });
  await eventsArrive();
  stops.push(session.start());
  await session.ready();
  await judged;
  return { session, asked };
}

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

test("without a text 维持 alone is likely, and is marked", async () => {
  const bench = await workbookOf(REPORT);
  const { session } = await paneOpen();
  await session.perform(check());
  expect(await bench.marks()).toEqual([UPHELD]);
});

describe("with a sentence by hand that speaks for 总计", () => {
  test("审核 asks once, with the text; the marks say what the list says", async () => {
    const bench = await workbookOf(REPORT);
    value(await workbookActions.saveDraft(FORM));
    const { session, asked } = await paneOpen();
    await session.perform(check());
    expect(asked.map(({ form }) => form)).toEqual([FORM]);
    // Two ways are equally likely: no cell is suspected alone.
    const { repair, outcome } = session.state();
    expect(repair.explained?.explanations).toMatchObject([{ kind: "found", equal: 2 }]);
    expect(await bench.marks()).toEqual([TOTAL]);
    expect(outcome?.marked).toBe(1);
  });

  test("after that the list has the explanations and asks nothing more", async () => {
    await workbookOf(REPORT);
    value(await workbookActions.saveDraft(FORM));
    const { session, asked } = await paneOpen();
    for (const times of [1, 2]) {
      await session.perform(check());
      const { repair, outcome } = session.state();
      if (outcome === null) throw new Error("nothing was judged");
      expect(repair.explained?.outcome).toBe(outcome);
      expect(isSeeking(repair, outcome)).toBe(false);
      expect(asked).toHaveLength(times);
    }
  });
});

test("a number that is typed then is sought again: the explanations are of other numbers", async () => {
  const bench = await workbookOf(REPORT);
  const { session } = await paneOpen();
  await session.perform(check());
  const checked = session.state().outcome;
  const told = new Promise<void>((resolve) => {
    session.subscribe(() => {
      if (session.state().outcome !== checked) resolve();
    });
  });
  await bench.write(UPHELD, 20);
  await told;
  const { repair, outcome } = session.state();
  if (outcome === null) throw new Error("nothing was judged");
  expect(isSeeking(repair, outcome)).toBe(true);
});
