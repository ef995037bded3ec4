/** @jest-environment jsdom */
import { createEvent, fireEvent, screen, waitFor } from "@testing-library/react";
import { change, fixture } from "../check/reports";
import { collectDownloads } from "./downloads";
import { openDraft } from "./draft-pane";
import { fakeWorkbook } from "./fake-workbook";
import { button, openPane, standIn } from "./open-pane";
import { noExplainer } from "./services";

// On a Mac Excel's pane lets a download go without a word: the link is clicked and nothing is there.
const downloads = collectDownloads();
beforeEach(() => standIn("Mac"));
afterEach(() => standIn("PC"));

const suqian = fixture("suqian-2024");

/** What is copied from now on, by its kind. */
function copied(): ReadonlyMap<string, string> {
  const clipboard = new Map<string, string>();
  Object.assign(document, {
    execCommand: () => {
      const setData = (kind: string, text: string) => clipboard.set(kind, text);
      fireEvent(document.body, createEvent.copy(document.body, { clipboardData: { setData } }));
      return true;
    },
  });
  return clipboard;
}

const before = (first: HTMLElement, second: HTMLElement): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The pane at 审核 with 导出审核意见 open. */
async function openOpinion() {
  const faulty = change(suqian, { "requests.received.naturalPerson": 1 });
  const { user } = await openPane(fakeWorkbook(faulty).actions, undefined, noExplainer);
  await user.click(screen.getByRole("tab", { name: "审核" }));
  await user.click(await screen.findByText("导出审核意见"));
  await screen.findByRole("button", { name: "复制审核意见" });
  await waitFor(() => expect(screen.queryByText(/找到后就可以导出/)).toBeNull());
  return user;
}

describe("导出 on a Mac", () => {
  it("leads with 复制, and says plainly that a download may not come", async () => {
    const { user } = await openDraft(suqian);
    await user.click(screen.getByRole("tab", { name: "导出" }));
    const note = await screen.findByText(/^Mac 上的 Excel 多半不让窗格下载文件/);
    expect(before(button("复制"), note)).toBe(true);
    expect(before(note, button("导出 Word"))).toBe(true);
    const clipboard = copied();
    await user.click(button("复制"));
    expect(await screen.findByText(/^已复制整份报告/)).toBeTruthy();
    expect(clipboard.get("text/html")).toContain("<table");
  });

  it("never says that there is a file", async () => {
    const { user } = await openDraft(suqian);
    await user.click(screen.getByRole("tab", { name: "导出" }));
    await user.click(await screen.findByRole("button", { name: "导出网页" }));
    const told = await screen.findByText(/^已请浏览器下载“.*\.html”/);
    expect(told.textContent).toContain("没有这个文件的，请点“复制”，再粘贴到 Word 里。");
    expect(told.closest(".notice-info")).not.toBeNull();
    expect(screen.queryByText(/已导出/)).toBeNull();
    expect(downloads).toHaveLength(1);
  });

  it("leads with 复制审核意见, too", async () => {
    const user = await openOpinion();
    const note = screen.getByText(/^Mac 上的 Excel 多半不让窗格下载文件/);
    expect(before(button("复制审核意见"), note)).toBe(true);
    expect(before(note, button("导出审核意见（Word）"))).toBe(true);
    const clipboard = copied();
    await user.click(button("复制审核意见"));
    expect(await screen.findByText(/^已复制审核意见/)).toBeTruthy();
    expect(clipboard.get("text/html")).toContain("横向合计不符（错误，1 处）</h3>");
    expect(clipboard.get("text/plain")).toContain("审核结论：还有");
  });

  it("says that the opinion was not copied", async () => {
    const user = await openOpinion();
    Object.assign(document, { execCommand: () => false });
    await user.click(button("复制审核意见"));
    expect(await screen.findByText(/^没有复制成功/)).toBeTruthy();
  });
});

describe("导出 elsewhere", () => {
  it("leads with 导出 Word and knows no such note", async () => {
    standIn("PC");
    const { user } = await openDraft(suqian);
    await user.click(screen.getByRole("tab", { name: "导出" }));
    await screen.findByRole("button", { name: "导出 Word" });
    expect(before(button("导出 Word"), button("复制"))).toBe(true);
    expect(screen.queryByText(/^Mac 上的/)).toBeNull();
  });
});
