/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { fixture } from "../check/reports";
import { chooseInMenu } from "./check-pane";
import { fakeWorkbook } from "./fake-workbook";
import { button, inside, openPane } from "./open-pane";

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});

async function openHelp() {
  const opened = await openPane(fakeWorkbook(fixture("suqian-2023")).actions);
  await chooseInMenu(opened.user, "使用手册");
  await screen.findByLabelText("查找");
  return opened;
}

const page = () => inside(screen.getByRole("region", { name: "使用手册" }));

describe("使用手册", () => {
  it("opens from the menu with the focus on it; Escape and 返回 give it back", async () => {
    const { user } = await openHelp();
    expect(document.activeElement).toBe(page().getByRole("heading", { name: "使用手册" }));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "使用手册" })).toBeNull();
    expect(document.activeElement).toBe(button("更多"));
    await chooseInMenu(user, "使用手册");
    await user.click(await screen.findByRole("button", { name: "返回" }));
    expect(document.activeElement).toBe(button("更多"));
    expect(screen.getByRole("tabpanel", { name: "填表" })).toBeTruthy();
  });

  it("opens chapter by chapter, and its links lead on", async () => {
    const { user } = await openHelp();
    await user.click(page().getByText("修改建议"));
    expect(await page().findByRole("heading", { name: "几种改法同样可能" })).toBeTruthy();
    await user.click(page().getByText("审核", { selector: "span" }));
    await user.click(await page().findByRole("button", { name: "审核规则" }));
    expect(await page().findByRole("heading", { name: "横向合计不符（错误）" })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("审核规则");
  });

  it("is searched", async () => {
    const { user } = await openHelp();
    await user.type(page().getByLabelText("查找"), "填 0");
    expect(page().getByText(/^找到 \d+ 处。$/)).toBeTruthy();
    await user.click(page().getByText("审核 › 空白和填 0"));
    expect(await page().findByText(/^空白的格按表合并列出。/)).toBeTruthy();
    await user.clear(page().getByLabelText("查找"));
    await user.type(page().getByLabelText("查找"), "没有这样的话");
    expect(page().getByText("没有找到。请换一个说法。")).toBeTruthy();
  });
});
