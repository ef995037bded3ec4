import { check } from "../../src/actions/check";
import { readWorkbook } from "../../src/actions/read-workbook";
import type { Session } from "../../src/actions/session";
import { done } from "../../src/excel/contract/attempt";
import type { Attempt } from "../../src/excel/contract/attempt";
import type { Marked, WorkbookReading } from "../../src/excel/contract/contract";
import type { Report } from "../../src/report/model";
import { fixture } from "../check/reports";
import { fakeWorkbook, outcomeOf, readingOf } from "./fake-workbook";
import type { FakeWorkbook } from "./fake-workbook";
import { beganSession, later } from "./services";

interface Opened extends FakeWorkbook {
  readonly session: Session;
}

async function opened(): Promise<Opened> {
  const workbook = fakeWorkbook(fixture("chengguan-2022"));
  return { ...workbook, session: await beganSession(workbook.actions) };
}

type Told = (opened: Opened, reading: WorkbookReading) => Promise<void>;

const changed: Told = ({ listener }, reading) => {
  listener().changed(reading);
  return Promise.resolve();
};
const read: Told = ({ actions, session }, reading) => {
  actions.readWorkbook.mockResolvedValueOnce(done(reading));
  return session.perform(readWorkbook());
};
const checked: Told = ({ actions, session }, reading) => {
  actions.readWorkbook.mockResolvedValueOnce(done(reading));
  return session.perform(check());
};

/** What was read before and after the wrong numbers were put right. */
function correction() {
  const before = readingOf(fixture("chaoyang-2023"));
  return { before, corrected: readingOf(fixture("suqian-2023")) };
}

describe("the list shows the reading that began last", () => {
  test.each([
    ["a live reading", changed],
    ["the reading after an action", read],
    ["审核", checked],
  ])("%s that ends late takes no newer one's place", async (_name, late) => {
    for (const first of [changed, read, checked]) {
      const pane = await opened();
      const { before, corrected } = correction();
      await first(pane, corrected);
      const { findings } = outcomeOf(corrected.report).audit;
      await late(pane, before);
      const shown = pane.session.state().outcome;
      expect(shown?.audit.findings).toEqual(findings);
      expect(shown?.report).toBe(corrected.report);
    }
  });

  test("a newer one takes the place of an older one, however it came", async () => {
    for (const tell of [changed, read, checked]) {
      const pane = await opened();
      const { before, corrected } = correction();
      await checked(pane, before);
      await tell(pane, corrected);
      expect(pane.session.state().outcome?.report).toBe(corrected.report);
    }
  });

  test("what is shown stays the same thing, so that nothing is sought for it again", async () => {
    const pane = await opened();
    const { before, corrected } = correction();
    await changed(pane, corrected);
    const shown = pane.session.state().outcome;
    await read(pane, before);
    expect(pane.session.state().outcome).toBe(shown);
  });

  test("a jump stays chosen when an older reading ends", async () => {
    const pane = await opened();
    const sound = readingOf(fixture("suqian-2023"));
    await changed(pane, readingOf(fixture("chaoyang-2023")));
    const id = pane.session.state().outcome?.audit.findings[0]?.id ?? "";
    pane.session.dispatch({ type: "activate", id });
    await read(pane, sound);
    expect(pane.session.state().active).toBe(id);
  });
});

describe("审核 that ends after a newer reading tells what it marked", () => {
  /** 审核 over one reading, with another that comes while it marks. */
  async function overtaken(first: Report, second: Report, marked: Marked) {
    const pane = await opened();
    const [older, newer] = [readingOf(first), readingOf(second)];
    const marks = later<Attempt<Marked>>();
    pane.actions.markCells.mockReturnValueOnce(marks.promise);
    const performed = checked(pane, older);
    await changed(pane, newer);
    const judged = pane.session.state().outcome;
    marks.resolve(done(marked));
    await performed;
    return { newer, judged, state: pane.session.state() };
  }

  const wrong = fixture("chaoyang-2023");
  const sound = fixture("suqian-2023");

  test("in the same findings", async () => {
    const { newer, judged, state } = await overtaken(wrong, wrong, { marked: 2, notice: null });
    expect(state.outcome).toEqual({ ...judged, marked: 2, standing: 2 });
    expect(state.outcome?.reading).toBe(newer);
  });

  test("where there are other findings by now, as marks that no longer fit", async () => {
    const { newer, judged, state } = await overtaken(wrong, sound, { marked: 2, notice: null });
    expect(state.outcome).toEqual({ ...judged, marked: null, standing: 2 });
    expect(state.outcome?.reading).toBe(newer);
  });

  test("or that it could not", async () => {
    const notice = "未能在表中标出。";
    const { judged, state } = await overtaken(wrong, sound, { marked: null, notice });
    expect(state.notices.check?.text).toBe(notice);
    expect(state.outcome).toBe(judged);
  });
});
