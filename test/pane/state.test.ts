import type { Press } from "../../src/actions/action";
import { check } from "../../src/actions/check";
import { clearMarks } from "../../src/actions/clear-marks";
import { reduce, withChecked } from "../../src/actions/events";
import { goTo } from "../../src/actions/go-to";
import { insertTables } from "../../src/actions/insert";
import { loadProfile } from "../../src/actions/load-profile";
import { failed } from "../../src/actions/notices";
import { saveProfile } from "../../src/actions/save-profile";
import { createSession } from "../../src/actions/session";
import { initialState } from "../../src/actions/state";
import type { PaneEvent, PaneState } from "../../src/actions/state";
import { takeBack } from "../../src/actions/take-back";
import { done, refused } from "../../src/excel/contract/attempt";
import type { Attempt } from "../../src/excel/contract/attempt";
import type {
  InsertRequest,
  WorkbookActions,
  WorkbookReading,
} from "../../src/excel/contract/contract";
import { fixture } from "../check/reports";
import { fakeWorkbook, outcomeOf, readingOf } from "./fake-workbook";
import { beganSession, later, servicesOf } from "./services";

const chaoyang = fixture("chaoyang-2023");
const suqian = fixture("suqian-2023");

const begin = initialState(new Date(2026, 0, 10));
const after = (events: readonly PaneEvent[], state: PaneState = begin): PaneState =>
  events.reduce(reduce, state);

/** The state when a press has run over a workbook, without what follows it. */
async function pressed(
  press: Press,
  actions: Partial<WorkbookActions> = {},
  state: PaneState = begin,
): Promise<PaneState> {
  const services = servicesOf({ ...fakeWorkbook(chaoyang).actions, ...actions });
  const attempt = await press.run(services, () => state);
  return attempt.ok
    ? attempt.value.apply(state)
    : press.refused(failed(state, press, attempt.sentence), attempt.sentence);
}

/** An action that comes to this. */
const gives =
  <Value>(value: Value) =>
  (): Promise<Attempt<Value>> =>
    Promise.resolve(done(value));

const refuses = (sentence: string) => () => Promise.resolve(refused(sentence));

const request: InsertRequest = {
  profile: { organisation: "某镇", year: 2025, level: null },
  format: "2021",
  tables: ["requests"],
  totals: "formulas",
};
const insert = insertTables({ request, fill: null });
const taken = {
  table: "requests",
  wanted: "三、依申请公开",
  suggested: "三、依申请公开 (2)",
} as const;

describe("the session", () => {
  it("knows what runs alone until it has ended, well or badly", async () => {
    const reported = jest.fn();
    Object.assign(globalThis, { reportError: reported });
    const fault = new Error("x is undefined");
    const { actions } = fakeWorkbook(chaoyang);
    const session = await beganSession(actions);
    for (const end of [
      () => Promise.resolve(done(readingOf(chaoyang))),
      refuses("不行。"),
      () => Promise.reject(fault),
    ]) {
      const ends = later<null>();
      actions.readWorkbook.mockImplementationOnce(async () => {
        await ends.promise;
        return end();
      });
      const performed = session.perform(check());
      await Promise.resolve();
      expect(session.state().running).toBe("正在审核…");
      ends.resolve(null);
      await performed;
      expect(session.state().running).toBeNull();
    }
    expect(reported.mock.calls).toEqual([[fault]]);
  });

  it("goes on running while a cell is shown beside it", async () => {
    const { actions } = fakeWorkbook(chaoyang);
    const session = await beganSession(actions);
    const read = later<Attempt<WorkbookReading>>();
    actions.readWorkbook.mockReturnValueOnce(read.promise);
    const performed = session.perform(check());
    await session.perform(goTo("'a'!A1"));
    expect(actions.goTo).toHaveBeenCalledTimes(1);
    expect(session.state().running).toBe("正在审核…");
    read.resolve(done(readingOf(chaoyang)));
    await performed;
  });
});

describe("what the workbook keeps", () => {
  it("is read again where it could not be read, and once where it could", async () => {
    const { actions } = fakeWorkbook(chaoyang);
    const sentence = "请先按回车结束单元格编辑，再点一次。";
    actions.loadProfile.mockResolvedValueOnce(refused(sentence));
    const session = createSession(servicesOf(actions), new Date(2026, 0, 10));
    await session.ready();
    expect(session.state().notices.fill?.text).toBe(sentence);
    actions.loadProfile.mockResolvedValue(
      done({ organisation: "朝阳镇", year: 2023, level: null }),
    );
    await session.ready();
    expect(session.state().form.organisation).toBe("朝阳镇");
    expect(session.state().notices.fill).toBeNull();
    await session.ready();
    expect(actions.loadProfile).toHaveBeenCalledTimes(2);
  });
});

describe("the pane's state", () => {
  it("asks for other names where names are taken, and keeps them as they are typed", async () => {
    const asked = await pressed(insert, {
      insertTables: gives({ kind: "taken", taken: [taken] } as const),
    });
    const state = after([{ type: "name", table: "requests", name: "表三" }], asked);
    expect(state.question).toMatchObject({ kind: "names", names: { requests: "表三" } });
    expect(state.inserted).toEqual([]);
    expect(after([{ type: "withdraw" }], state).question).toBeNull();
  });

  it("can take an insertion back once", async () => {
    const sheets = [{ table: "requests", sheet: "三、依申请公开", id: "{3}" }] as const;
    const inserted = await pressed(insert, {
      insertTables: gives({ kind: "inserted", sheets, undecorated: [] } as const),
    });
    expect(inserted.inserted).toEqual(sheets);
    expect(inserted.notices.fill).toMatchObject({ tone: "success" });
    const gone = await pressed(takeBack(sheets), {}, inserted);
    expect(gone.inserted).toEqual([]);
  });

  it("offers to try again what failed, on the tab of the action", async () => {
    const state = await pressed(
      insert,
      { insertTables: refuses("工作簿受保护。") },
      after([{ type: "tab", tab: "check" }]),
    );
    expect(state.notices).toEqual({
      fill: { tone: "error", text: "工作簿受保护。", retry: insert },
      check: null,
      draft: null,
      export: null,
      collect: null,
    });
  });

  it("takes the message of a failed saving away once saving worked", async () => {
    const save = saveProfile({ profile: request.profile });
    const refusing = await pressed(save, { saveProfile: refuses("不行。") });
    expect(refusing.notices.fill).not.toBeNull();
    expect((await pressed(save, {}, refusing)).notices.fill).toBeNull();
  });

  it("forgets the chosen finding when the sheet no longer has it", () => {
    const broken = outcomeOf(chaoyang);
    const id = broken.audit.findings[0]?.id ?? "";
    const shown = after([{ type: "activate", id }], withChecked(begin, broken));
    expect(withChecked(shown, outcomeOf(chaoyang)).active).toBe(id);
    expect(withChecked(shown, outcomeOf(suqian)).active).toBeNull();
  });

  it("tells why not all cells could be marked", async () => {
    const state = await pressed(check(), {
      markCells: gives({ marked: null, notice: "未能在表中标出。" }),
    });
    expect(state.notices.check).toMatchObject({ tone: "info", text: "未能在表中标出。" });
    expect(state.outcome?.audit.findings).toEqual(outcomeOf(chaoyang).audit.findings);
  });

  it("knows what is marked until the sheet has other findings or the marks are cleared", async () => {
    const marked = withChecked(begin, outcomeOf(chaoyang, 2));
    expect(withChecked(marked, outcomeOf(chaoyang)).outcome?.marked).toBe(2);
    expect(withChecked(marked, outcomeOf(suqian)).outcome?.marked).toBeNull();
    expect((await pressed(clearMarks(), {}, marked)).outcome?.marked).toBeNull();
  });

  it("follows the sheet again as soon as a reading succeeds", () => {
    const stopped = after([{ type: "live", failure: "暂时没有更新。" }]);
    expect(stopped.liveFailure).not.toBeNull();
    const reading = readingOf(chaoyang);
    expect(after([{ type: "changed", reading }], stopped).liveFailure).toBeNull();
  });

  it("never drops what was typed", async () => {
    const reported = jest.fn();
    Object.assign(globalThis, { reportError: reported });
    const { actions } = fakeWorkbook(chaoyang);
    const session = await beganSession(actions);
    session.dispatch({ type: "form", change: { organisation: "某镇", year: "202" } });
    session.dispatch({ type: "tab", tab: "check" });
    actions.readWorkbook.mockRejectedValueOnce(new Error("x is undefined"));
    await session.perform(check());
    actions.loadProfile.mockResolvedValueOnce(
      done({ organisation: "旧名", year: 2020, level: null }),
    );
    await session.perform(loadProfile());
    session.dispatch({ type: "tab", tab: "fill" });
    expect(session.state().form).toMatchObject({ organisation: "某镇", year: "202" });
    expect(reported).toHaveBeenCalledTimes(1);
  });
});
