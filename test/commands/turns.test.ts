import { check } from "../../src/actions/check";
import { clearMarks } from "../../src/actions/clear-marks";
import { readWorkbook } from "../../src/actions/read-workbook";
import { writeFixes } from "../../src/actions/write-fixes";
import { refused } from "../../src/excel/contract/attempt";
import type { Attempt } from "../../src/excel/contract/attempt";
import type { WorkbookReading } from "../../src/excel/contract/contract";
import { cell } from "../check/reports";
import { excel, later, settled } from "./excel";
import type { Excel } from "./excel";

const reported = jest.fn();

beforeEach(() => {
  reported.mockClear();
  Object.assign(globalThis, { reportError: reported });
});

/** The next 审核 reads until it is let go. */
function slowCheck({ actions }: Excel): () => void {
  const held = later<null>();
  const read = actions.readWorkbook.getMockImplementation();
  actions.readWorkbook.mockImplementationOnce(async (): Promise<Attempt<WorkbookReading>> => {
    await held.promise;
    return read?.() ?? refused("nothing is read");
  });
  return () => held.resolve(null);
}

/** 审核, then 清除标记: from the pane or from the ribbon. */
const FROM = ["pane", "ribbon"] as const;

const press = {
  check: {
    pane: ({ session }: Excel) => session.perform(check()),
    ribbon: (app: Excel) => app.press("checkReport"),
  },
  clear: {
    pane: ({ session }: Excel) => session.perform(clearMarks()),
    ribbon: (app: Excel) => app.press("clearMarks"),
  },
};

const ORDERS = FROM.flatMap((first) => FROM.map((second) => [first, second] as const));

describe.each(ORDERS)("审核 from the %s, then 清除标记 from the %s", (first, second) => {
  test("waits its turn: nothing is cleared before everything is marked", async () => {
    const app = excel();
    const letGo = slowCheck(app);
    const checking = press.check[first](app);
    await settled();
    const clearing = press.clear[second](app);
    await settled();
    expect(app.session.state().running).toBe("正在审核…");
    expect(app.actions.clearMarks).not.toHaveBeenCalled();
    letGo();
    await Promise.all([checking, clearing]);
    const [marked] = app.actions.markCells.mock.invocationCallOrder;
    const [cleared] = app.actions.clearMarks.mock.invocationCallOrder;
    expect(marked).toBeLessThan(cleared ?? 0);
    expect(app.happened.filter((what) => /^正在|^结束/.test(what))).toEqual([
      "正在审核…",
      "结束",
      "正在清除标记…",
      "结束",
    ]);
    expect(app.session.state().running).toBeNull();
    expect(app.session.state().notices.check?.text).toBe("已清除 2 处标记。");
  });
});

describe("a second click on the same button", () => {
  test.each(ORDERS)("first in the %s, then in the %s: is no second run", async (first, second) => {
    const app = excel();
    const letGo = slowCheck(app);
    const checking = press.check[first](app);
    await settled();
    const again = press.check[second](app);
    await settled();
    letGo();
    await Promise.all([checking, again]);
    expect(app.actions.readWorkbook).toHaveBeenCalledTimes(1);
    expect(app.actions.markCells).toHaveBeenCalledTimes(1);
  });

  test("while the first still waits for its turn is none either", async () => {
    const app = excel();
    const letGo = slowCheck(app);
    const all = [press.check.pane(app), press.clear.pane(app), press.clear.ribbon(app)];
    await settled();
    letGo();
    await Promise.all(all);
    expect(app.actions.clearMarks).toHaveBeenCalledTimes(1);
  });

  test("once the first has ended is a wish of its own", async () => {
    const app = excel();
    await press.check.pane(app);
    await press.check.ribbon(app);
    expect(app.actions.markCells).toHaveBeenCalledTimes(2);
  });

  test("on 采纳 of another cell is another wish", async () => {
    const app = excel();
    const fix = (id: string) => ({ cell: cell(id), from: 0, value: 3 });
    await Promise.all(
      ["requests.resultsTotal.naturalPerson", "requests.resultsTotal.total"].map((id) =>
        app.session.perform(writeFixes({ fixes: [fix(id)] })),
      ),
    );
    expect(app.actions.writeFixes).toHaveBeenCalledTimes(2);
  });
});

describe("an action that does not come to its end frees the way for the next", () => {
  test.each(FROM)("refused, from the %s", async (from) => {
    const app = excel();
    app.actions.readWorkbook.mockResolvedValueOnce(refused("正在编辑单元格。"));
    const checking = press.check[from](app);
    const clearing = press.clear[from](app);
    await Promise.all([checking, clearing]);
    expect(app.actions.markCells).not.toHaveBeenCalled();
    expect(app.actions.clearMarks).toHaveBeenCalledTimes(1);
    expect(app.session.state().running).toBeNull();
    await press.check[from](app);
    expect(app.actions.markCells).toHaveBeenCalledTimes(1);
  });

  test.each(FROM)("thrown, from the %s", async (from) => {
    const app = excel();
    const fault = new TypeError("no such property");
    app.actions.readWorkbook.mockRejectedValueOnce(fault);
    const checking = press.check[from](app);
    const clearing = press.clear[from](app);
    await Promise.all([checking, clearing]);
    expect(reported).toHaveBeenCalledWith(fault);
    expect(app.actions.clearMarks).toHaveBeenCalledTimes(1);
    expect(app.session.state().running).toBeNull();
    await press.check[from](app);
    expect(app.actions.markCells).toHaveBeenCalledTimes(1);
  });

  test("is told at the top of its tab, with a way to try again", async () => {
    const app = excel();
    app.actions.readWorkbook.mockResolvedValueOnce(refused("正在编辑单元格。"));
    await press.check.ribbon(app);
    const notice = app.session.state().notices.check;
    expect(notice?.text).toBe("正在编辑单元格。");
    if (notice?.retry == null) throw new Error("there is no way to try again");
    await app.session.perform(notice.retry);
    expect(app.actions.markCells).toHaveBeenCalledTimes(1);
    expect(app.session.state().notices.check).toBeNull();
  });
});

test("what only looks does not wait", async () => {
  const app = excel();
  const letGo = slowCheck(app);
  const checking = press.check.pane(app);
  await settled();
  await app.session.perform(readWorkbook());
  expect(app.session.state().reading).not.toBeNull();
  expect(app.session.state().running).toBe("正在审核…");
  letGo();
  await checking;
});
