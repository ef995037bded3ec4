/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { act } from "react";
import { readFile, readSources } from "../../src/actions/read-source";
import type { Session } from "../../src/actions/session";
import type { Tab } from "../../src/actions/state";
import { writeFixes } from "../../src/actions/write-fixes";
import { refused } from "../../src/excel/contract/attempt";
import { cell, fixture } from "../check/reports";
import { fakeWorkbook } from "./fake-workbook";
import { button, inside, openPane } from "./open-pane";

const SENTENCE = "工作表受保护，没有填写。";
const TABS: readonly Tab[] = ["fill", "check", "draft", "export"];
const fill = writeFixes({
  fixes: [{ cell: cell("requests.granted.total"), from: null, value: 0 }],
});

async function open() {
  const { actions } = fakeWorkbook(fixture("chaoyang-2023"));
  const opened = await openPane(actions);
  return { actions, ...opened };
}

/** The region in which messages are read out: below what scrolls. */
function region(): HTMLElement {
  const content = screen.getByRole("tabpanel");
  const regions = screen.getAllByRole("status").filter((one) => !content.contains(one));
  const last = regions.at(-1);
  if (last === undefined) throw new Error("messages have no region");
  return last;
}

async function refuse(session: Session): Promise<void> {
  await act(() => session.perform(fill));
}

describe("the message of a tab", () => {
  it.each(TABS)("stands once, below what scrolls, in the tab %s", async (tab) => {
    const { session, actions } = await open();
    act(() => session.dispatch({ type: "tab", tab }));
    await screen.findAllByRole("heading");
    const before = region();
    expect(before.textContent).toBe("");
    actions.writeFixes.mockResolvedValue(refused(SENTENCE));
    await refuse(session);
    expect(inside(region()).getByText(SENTENCE)).toBe(screen.getByText(SENTENCE));
    // The same element as before the message: only then is it read out.
    expect(region()).toBe(before);
  });

  it("stands once while the preview of an import is open", async () => {
    const { session, actions } = await open();
    await act(() => session.perform(readSources()));
    await screen.findByRole("heading", { name: "导入预览" });
    actions.writeFixes.mockResolvedValue(refused(SENTENCE));
    await refuse(session);
    expect(inside(region()).getByText(SENTENCE)).toBe(screen.getByText(SENTENCE));
  });

  it("stands once while the text is shown", async () => {
    const { session, actions } = await open();
    act(() => {
      session.dispatch({ type: "tab", tab: "draft" });
      session.dispatch({ type: "writingView", view: "text" });
    });
    await screen.findByRole("article", { name: "生成的正文" });
    actions.writeFixes.mockResolvedValue(refused(SENTENCE));
    await refuse(session);
    expect(inside(region()).getByText(SENTENCE)).toBe(screen.getByText(SENTENCE));
  });

  it("is that of the tab it came from, and is closed there", async () => {
    const { user, session, actions } = await open();
    actions.writeFixes.mockResolvedValue(refused(SENTENCE));
    await refuse(session);
    await user.click(screen.getByRole("tab", { name: "审核" }));
    expect(screen.queryByText(SENTENCE)).toBeNull();
    await user.click(screen.getByRole("tab", { name: "填表" }));
    await user.click(inside(region()).getByRole("button", { name: "关闭提示" }));
    expect(region().textContent).toBe("");
  });

  it("offers another try only where the same can end otherwise", async () => {
    const sentence = "文件已损坏或不完整，无法读取。";
    const { actions } = fakeWorkbook(fixture("chaoyang-2023"));
    const { session } = await openPane(actions, () => Promise.resolve({ ok: false, sentence }));
    const file = new File(["?"], "年报.docx");
    await act(() => session.perform(readFile({ file, purpose: "fill" })));
    expect(inside(region()).getByText(sentence)).toBeTruthy();
    expect(inside(region()).queryByRole("button", { name: "重试" })).toBeNull();
    actions.writeFixes.mockResolvedValue(refused(SENTENCE));
    await refuse(session);
    expect(inside(region()).getByRole("button", { name: "重试" })).toBeTruthy();
  });

  it("takes back what was written", async () => {
    const { user, session, actions } = await open();
    await refuse(session);
    await user.click(inside(region()).getByRole("button", { name: "撤销" }));
    expect(actions.writeFixes).toHaveBeenLastCalledWith(
      [{ cell: cell("requests.granted.total"), from: 0, value: null }],
      1,
    );
    expect(await screen.findByText("已撤销，1 格恢复原来的内容。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
    expect(button("关闭提示")).toBeTruthy();
  });
});
