/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { act } from "react";
import { done } from "../../src/excel/contract/attempt";
import type { Profile, RefusedTable } from "../../src/excel/contract/contract";
import { change, filled, fixture } from "../check/reports";
import { fakeWorkbook, readingOf } from "./fake-workbook";
import { openStanding, part } from "./check-pane";
import { button, openPane } from "./open-pane";

const suqian = fixture("suqian-2023");
const profile: Profile = { organisation: "宿迁市", year: 2023, level: "city" };
const SENTENCE = "“三、依申请公开”里的表三少了一行，请对照官方表格改正后再试。";
const refused: readonly RefusedTable[] = [
  { table: "requests", sentence: SENTENCE, candidates: [] },
];

/** 审核 over a report whose table three stands in the workbook and cannot be read. */
async function openUnread(kept: Profile | null = profile, report = suqian) {
  const workbook = fakeWorkbook({ ...report, requests: null });
  workbook.actions.loadProfile.mockResolvedValue(done(kept));
  const opened = await openPane(workbook.actions);
  await opened.user.click(screen.getByRole("tab", { name: "审核" }));
  await screen.findByRole("heading", { name: "审核结论" });
  const reading = { ...readingOf({ ...report, requests: null }), refused };
  act(() => workbook.listener().changed(reading));
  await openStanding(opened.user);
  return { ...workbook, ...opened };
}

const counts = () =>
  screen.queryAllByText(/^(错误|需核实|提示) \d+$/).map(({ textContent }) => textContent);

describe("a table that cannot be read", () => {
  it("is named as not audited, with the reason, and counts nowhere as without a fault", async () => {
    await openUnread();
    expect(screen.getByText(`表三没有审核：${SENTENCE}`)).toBeTruthy();
    expect(part("表三")).toBe("表三没有审核");
    expect(part("表二")).toBe("表二通过");
    expect(screen.getByText(/^表三没有审核/, { selector: ".verdict-wrong" })).toBeTruthy();
    expect(screen.getByText("审核范围：表二、表四 · 宿迁市 · 2023 年")).toBeTruthy();
    expect(counts()).toEqual([]);
    expect(screen.queryByText(/没有发现问题/)).toBeNull();
  });

  it("leaves the badges to what was audited", async () => {
    await openUnread(profile, change(suqian, { "proceedings.reconsideration.total": 999 }));
    expect(counts()).toEqual(["错误 1"]);
    expect(part("表四")).toBe("表四错误 1");
    expect(screen.getByText("还有错误 1 处；表三没有审核。")).toBeTruthy();
  });

  it("has a way on: 撤销 of the change, or a new table, under another name where that is taken", async () => {
    const { user, actions } = await openUnread();
    expect(screen.getByText(/按 Ctrl\+Z 撤销改动；.*插入一张新的表三/)).toBeTruthy();
    const taken = {
      table: "requests",
      wanted: "三、依申请公开",
      suggested: "三、依申请公开 (2)",
    } as const;
    actions.insertTables.mockResolvedValueOnce(done({ kind: "taken", taken: [taken] }));
    await user.click(button("插入新的表三"));
    expect(actions.insertTables).toHaveBeenLastCalledWith(
      expect.objectContaining({ profile, tables: ["requests"] }),
    );
    await screen.findByRole("alertdialog", { name: "工作表名称已被占用" });
    await user.click(button("另用新名称插入"));
    expect(actions.insertTables).toHaveBeenLastCalledWith(
      expect.objectContaining({
        tables: ["requests"],
        sheetNames: { requests: "三、依申请公开 (2)" },
      }),
    );
    expect(await screen.findByText("已插入“三、依申请公开”。")).toBeTruthy();
  });

  it("gets a new one also where the unit has no name yet", async () => {
    const { user, actions } = await openUnread(null);
    await user.click(button("插入新的表三"));
    expect(actions.insertTables).toHaveBeenCalledTimes(1);
    expect(actions.insertTables.mock.lastCall?.[0].profile.organisation).toBe("");
  });

  it("is told of by its reason alone where it is the only one", async () => {
    const { listener } = await openUnread();
    const reading = readingOf({ ...suqian, disclosure: null, requests: null, proceedings: null });
    act(() => listener().changed({ ...reading, refused }));
    expect(screen.getByText(`表三没有审核：${SENTENCE}`)).toBeTruthy();
    expect(screen.queryByText(/审核范围|还没有年报表格/)).toBeNull();
    expect(counts()).toEqual([]);
  });
});

describe("a form that nobody has touched", () => {
  it("is not done yet, and nothing in it is wrong", async () => {
    const { actions } = fakeWorkbook(filled(null));
    const { user } = await openPane(actions);
    await user.click(screen.getByRole("tab", { name: "审核" }));
    const verdict = await screen.findByText(/^还有 200 格没填；/);
    expect(verdict.className).toBe("verdict-undone");
    await openStanding(user);
    expect(["表二", "表三", "表四"].map(part)).toEqual([
      "表二没填 10",
      "表三没填 175",
      "表四没填 15",
    ]);
    expect(counts()).toEqual([]);
    expect(
      document.querySelector(
        ".badge-error, .badge-explain, .check-state-wrong, .card-explain, .verdict-wrong",
      ),
    ).toBeNull();
  });
});
