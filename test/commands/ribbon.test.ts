import { readFileSync } from "node:fs";
import { join } from "node:path";
import { done, refused } from "../../src/excel/contract/attempt";
import { TABLE_KEYS } from "../../src/report/form";
import { excel, PROFILE } from "./excel";

const reported = jest.fn();

beforeEach(() => {
  reported.mockClear();
  Object.assign(globalThis, { reportError: reported });
});

describe("the ribbon's buttons", () => {
  it("are those that the manifest names", async () => {
    const manifest = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map((match) => match[1] ?? "");

    expect(named).toHaveLength(3);
    const { commands, happened, press } = excel();
    expect([...commands.keys()].sort()).toEqual([...named].sort());
    for (const button of named) await press(button);
    expect(happened.filter((what) => what === "Excel 得知结束")).toHaveLength(3);
  });

  it("审核 opens the pane, checks, and shows the result there", async () => {
    const { press, happened, session, actions } = excel();
    await press("checkReport");

    expect(happened).toEqual(["页签 check", "窗格打开", "正在审核…", "结束", "Excel 得知结束"]);
    expect(session.state().outcome?.audit.findings.map(({ code }) => code)).toEqual([
      "results-total",
      "results-total",
    ]);
    expect(session.state().outcome?.marked).toBe(2);
    expect(actions.markCells).toHaveBeenCalledTimes(1);
  });

  it("清除标记 clears the marks and says how many there were", async () => {
    const { press, session } = excel();
    await press("clearMarks");

    expect(session.state().tab).toBe("check");
    expect(session.state().notices.check?.text).toBe("已清除 2 处标记。");
  });

  it("插入表格 inserts all three tables in the year's format, totals calculated", async () => {
    const { press, session, actions } = excel();
    await press("insertTables");

    // Nobody chose a level: the name tells it.
    const profile = { ...PROFILE, level: "township" };
    const request = { profile, format: "2021", tables: TABLE_KEYS, totals: "formulas" };
    expect(actions.insertTables.mock.calls).toEqual([[request]]);
    expect(session.state().inserted.map(({ table }) => table)).toEqual([...TABLE_KEYS]);
    expect(session.state().notices.fill?.text).toMatch(/^已插入“二、主动公开”/);
  });

  it("插入表格 takes the format of 2019 for a report of 2020", async () => {
    const { press, actions } = excel();
    actions.loadProfile.mockResolvedValue(done({ ...PROFILE, year: 2020 }));
    await press("insertTables");

    expect(actions.insertTables.mock.lastCall?.[0]).toMatchObject({ format: "2019" });
  });

  it("插入表格 inserts also where the workbook names no unit", async () => {
    const { press, actions } = excel();
    actions.loadProfile.mockResolvedValue(done(null));
    await press("insertTables");

    expect(actions.insertTables.mock.lastCall?.[0].profile.organisation).toBe("");
  });

  it("插入表格 with a year that is none inserts nothing and asks for it in the pane", async () => {
    const { press, session, actions } = excel();
    session.dispatch({ type: "form", change: { organisation: "某镇", year: "20" } });
    await press("insertTables");

    expect(session.state()).toMatchObject({ tab: "fill", asked: { field: "year" } });
    expect(actions.insertTables).not.toHaveBeenCalled();
  });

  it("tells the reason where the workbook cannot be read", async () => {
    const sentence = "请先按回车结束单元格编辑，再点一次。";
    const { press, session, actions } = excel();
    actions.loadProfile.mockResolvedValue(refused(sentence));
    await press("insertTables");

    expect(session.state().notices.fill?.text).toBe(sentence);
    expect(actions.insertTables).not.toHaveBeenCalled();
  });

  it("let Excel go on, and tell the user, even where something unforeseen breaks", async () => {
    const { press, session, happened, actions } = excel();
    const fault = new Error("unforeseen");
    actions.clearMarks.mockRejectedValue(fault);
    await press("clearMarks");

    expect(happened.at(-1)).toBe("Excel 得知结束");
    expect(session.state().notices.check?.text).toContain("操作没有完成");
    expect(session.state().running).toBeNull();
    expect(reported).toHaveBeenCalledWith(fault);
  });

  it("do their work where the pane cannot be shown: it tells the result once it is opened", async () => {
    const fault = new Error("the pane does not open");
    const { press, session, happened, actions } = excel(() => Promise.reject(fault));
    await press("checkReport");

    expect(happened.at(-1)).toBe("Excel 得知结束");
    expect(actions.markCells).toHaveBeenCalledTimes(1);
    expect(session.state().outcome?.marked).toBe(2);
    expect(reported).toHaveBeenCalledWith(fault);
  });

  it("do not wait for a pane that never says it is shown", async () => {
    const { press, happened } = excel(() => new Promise<never>(() => undefined));
    await press("clearMarks");

    expect(happened.at(-1)).toBe("Excel 得知结束");
  });
});

describe("what the ribbon tells a pane that is not there yet", () => {
  it("is there when the pane opens, once", async () => {
    const { press, session, actions } = excel();
    session.dispatch({ type: "form", change: { organisation: "某镇", year: "20" } });
    await press("insertTables");

    const stop = session.start();
    await session.ready();
    expect(session.state()).toMatchObject({ tab: "fill", asked: { field: "year" } });
    expect(actions.loadProfile).toHaveBeenCalledTimes(1);
    stop();
  });
});
