import { check } from "../../src/actions/check";
import { clearMarks } from "../../src/actions/clear-marks";
import { saveDraft } from "../../src/actions/save-draft";
import { LIMIT, PATIENCE } from "../../src/actions/waiting";
import { writeFixes } from "../../src/actions/write-fixes";
import { emptyDraftForm } from "../../src/draft/form";
import { done, refused } from "../../src/excel/contract/attempt";
import type { FakeActions } from "../pane/fake-workbook";
import { cell } from "../check/reports";
import { excel, later } from "./excel";
import type { Excel } from "./excel";

const FILL = writeFixes({
  fixes: [{ cell: cell("requests.granted.total"), from: null, value: 0 }],
});
const UNCHANGED = "已不再等待，工作簿没有改动。请按回车结束单元格编辑，再试一次。";
const MAY_FINISH = "已不再等待，Excel 可能稍后仍会完成，请按“审核”看现在的情况。";

const reported = jest.fn();

beforeEach(() => {
  jest.useFakeTimers();
  reported.mockClear();
  Object.assign(globalThis, { reportError: reported });
});

afterEach(() => {
  jest.useRealTimers();
});

const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

/** Excel holds the next request of that kind back until it is let go. */
function holdBack({ actions }: Excel, name: keyof FakeActions) {
  const held = later<null>();
  const method = actions[name] as unknown as jest.Mock<Promise<unknown>, unknown[]>;
  const answer = method.getMockImplementation();
  method.mockImplementationOnce(async (...given) => {
    await held.promise;
    return answer?.(...given);
  });
  return async (): Promise<void> => {
    held.resolve(null);
    await pass(0);
  };
}

describe("while a cell is edited Excel does not answer", () => {
  test("a quick answer is waited for in silence", async () => {
    const app = excel();
    const letGo = holdBack(app, "readWorkbook");
    const checking = app.session.perform(check());
    await pass(PATIENCE - 1);
    expect(app.session.state().waiting).toBe(false);
    await letGo();
    await checking;
    await pass(PATIENCE);
    expect(app.session.state()).toMatchObject({ waiting: false, running: null });
    expect(app.session.state().outcome?.marked).toBe(2);
  });

  test("after a while that is said, and no longer once Excel has answered", async () => {
    const app = excel();
    const letGo = holdBack(app, "readWorkbook");
    const checking = app.session.perform(check());
    await pass(PATIENCE);
    expect(app.session.state()).toMatchObject({ waiting: true, running: "正在审核…" });
    await letGo();
    await checking;
    expect(app.session.state()).toMatchObject({ waiting: false, running: null });
    expect(app.session.state().outcome?.marked).toBe(2);
  });

  test("the search for likely cells is no waiting for Excel", async () => {
    const app = excel();
    const sought = later<{ kind: "explained"; explanations: [] }>();
    Object.assign(app.session.services, { explainer: () => sought.promise });
    const checking = app.session.perform(check());
    await pass(PATIENCE * 2);
    expect(app.session.state()).toMatchObject({ waiting: false, running: "正在审核…" });
    sought.resolve({ kind: "explained", explanations: [] });
    await checking;
    expect(app.session.state().outcome?.marked).toBe(2);
  });

  test("a reading that follows by itself says nothing: somebody types in the sheet again", async () => {
    const app = excel();
    const letGo = holdBack(app, "readWorkbook");
    const clearing = app.session.perform(clearMarks());
    await pass(PATIENCE * 2);
    expect(app.session.state()).toMatchObject({ waiting: false, running: null });
    expect(app.session.state().notices.check?.text).toBe("已清除 2 处标记。");
    await letGo();
    await clearing;
    expect(app.session.state().reading).not.toBeNull();
  });
});

describe("取消", () => {
  test("lets the person go on: nothing was written, and it can be tried again", async () => {
    const app = excel();
    holdBack(app, "readWorkbook");
    const checking = app.session.perform(check());
    await pass(PATIENCE);
    app.session.giveUp();
    await checking;
    expect(app.session.state()).toMatchObject({ waiting: false, running: null });
    const notice = app.session.state().notices.check;
    expect(notice).toMatchObject({ tone: "info", text: UNCHANGED });
    if (notice?.retry == null) throw new Error("there is no way to try again");
    await app.session.perform(notice.retry);
    expect(app.session.state().outcome?.marked).toBe(2);
  });

  test("of something that Excel may still write says so, and does not offer it again", async () => {
    const app = excel();
    holdBack(app, "writeFixes");
    const filling = app.session.perform(FILL);
    await pass(PATIENCE);
    app.session.giveUp();
    await filling;
    expect(app.session.state().notices.fill).toEqual({
      tone: "info",
      text: MAY_FINISH,
      retry: null,
    });
  });

  test("the late answer changes no message; what the workbook holds then is read again", async () => {
    const app = excel();
    const letGo = holdBack(app, "writeFixes");
    const filling = app.session.perform(FILL);
    await pass(PATIENCE);
    app.session.giveUp();
    await filling;
    await letGo();
    await pass(0);
    expect(app.actions.readWorkbook).toHaveBeenCalledTimes(1);
    expect(app.session.state().reading?.report.requests?.["granted"]).toMatchObject({ total: 0 });
    expect(app.session.state().notices.fill?.text).toBe(MAY_FINISH);
  });

  test("a late reading of 审核 marks nothing any more", async () => {
    const app = excel();
    const letGo = holdBack(app, "readWorkbook");
    const checking = app.session.perform(check());
    await pass(PATIENCE);
    app.session.giveUp();
    await checking;
    await letGo();
    await pass(PATIENCE);
    expect(app.actions.markCells).not.toHaveBeenCalled();
    expect(app.session.state().notices.check?.text).toBe(UNCHANGED);
  });

  test("a late answer does not disturb what was started meanwhile", async () => {
    const app = excel();
    const letGoFirst = holdBack(app, "writeFixes");
    const filling = app.session.perform(FILL);
    await pass(PATIENCE);
    app.session.giveUp();
    await filling;
    const letGoSecond = holdBack(app, "clearMarks");
    const clearing = app.session.perform(clearMarks());
    await pass(0);
    await letGoFirst();
    expect(app.session.state().running).toBe("正在清除标记…");
    expect(app.session.state().notices.check).toBeNull();
    await letGoSecond();
    await clearing;
    expect(app.session.state().notices.check?.text).toBe("已清除 2 处标记。");
  });

  test("lets what waits for its turn begin", async () => {
    const app = excel();
    holdBack(app, "readWorkbook");
    const checking = app.session.perform(check());
    const clearing = app.session.perform(clearMarks());
    await pass(PATIENCE);
    app.session.giveUp();
    await Promise.all([checking, clearing]);
    expect(app.actions.clearMarks).toHaveBeenCalledTimes(1);
    expect(app.session.state().running).toBeNull();
  });

  test("of keeping what was typed loses nothing, and keeping can be tried again", async () => {
    const app = excel();
    holdBack(app, "saveDraft");
    const form = emptyDraftForm();
    app.session.dispatch({ type: "write", form });
    const saving = app.session.perform(saveDraft({ form }));
    await pass(PATIENCE);
    expect(app.session.state()).toMatchObject({ waiting: true, running: null });
    app.session.giveUp();
    await saving;
    expect(app.session.state().writing).toMatchObject({ form, saved: null });
    expect(app.session.state().notices.fill?.retry?.name).toBe("saveDraft");
  });

  test("a late refusal is not told, a late fault is reported", async () => {
    const app = excel();
    const held = [later<null>(), later<null>()];
    app.actions.clearMarks.mockImplementationOnce(async () => {
      await held[0]?.promise;
      return refused("工作表受保护。");
    });
    app.actions.clearMarks.mockImplementationOnce(async () => {
      await held[1]?.promise;
      throw new TypeError("no such property");
    });
    for (const one of held) {
      const clearing = app.session.perform(clearMarks());
      await pass(PATIENCE);
      app.session.giveUp();
      await clearing;
      one.resolve(null);
      await pass(0);
      expect(app.session.state().notices.check?.text).toBe(MAY_FINISH);
    }
    expect(reported.mock.calls).toEqual([[new TypeError("no such property")]]);
  });
});

describe("where Excel never answers", () => {
  test("that is said after a minute, and all buttons work again", async () => {
    const app = excel();
    holdBack(app, "clearMarks");
    const clearing = app.session.perform(clearMarks());
    await pass(LIMIT);
    await clearing;
    expect(app.session.state()).toMatchObject({ waiting: false, running: null });
    expect(app.session.state().notices.check?.text).toBe(
      "Excel 没有回应，已不再等待；它可能稍后仍会完成，请按“审核”看现在的情况。",
    );
    await app.session.perform(clearMarks());
    expect(app.session.state().notices.check?.text).toBe("已清除 2 处标记。");
  });

  test.each([
    ["insertTables", "insertTables"],
    ["checkReport", "readWorkbook"],
    ["checkReport", "markCells"],
    ["checkReport", "loadDraft"],
    ["clearMarks", "clearMarks"],
    ["clearMarks", "readWorkbook"],
    ["insertTables", "loadProfile"],
  ] as const)("%s in the ribbon ends for Excel though %s is not answered", async (button, name) => {
    const app = excel();
    app.actions[name].mockReturnValue(new Promise<never>(() => undefined));
    const pressed = app.press(button);
    await pass(LIMIT);
    await pressed;
    expect(app.happened.at(-1)).toBe("Excel 得知结束");
    expect(app.session.state()).toMatchObject({ waiting: false, running: null });
  });

  test("the ribbon begins nothing where its beginning was given up", async () => {
    const app = excel();
    app.actions.loadDraft.mockReturnValueOnce(new Promise<never>(() => undefined));
    const pressed = app.press("checkReport");
    await pass(PATIENCE);
    expect(app.session.state().waiting).toBe(true);
    app.session.giveUp();
    await pressed;
    expect(app.actions.readWorkbook).not.toHaveBeenCalled();
    expect(app.session.state().notices.check?.text).toBe(UNCHANGED);
  });
});

test("what a press has written before is not called not done", async () => {
  const app = excel();
  app.actions.fillTables.mockResolvedValue(
    done({ kind: "filled", written: 1, kept: 0, computed: [], undo: [], left: [] }),
  );
  const { importTables } = await import("../../src/actions/import-tables");
  holdBack(app, "readWorkbook");
  const importing = app.session.perform(
    importTables({
      request: { tables: [], existing: "keep" },
      into: "standing",
      source: null,
      profile: null,
      printed: [],
    }),
  );
  await pass(PATIENCE);
  app.session.giveUp();
  await importing;
  expect(app.session.state().notices.fill?.text).toBe(MAY_FINISH);
});
