/** @jest-environment jsdom */
import { act, createEvent, fireEvent, screen, waitFor } from "@testing-library/react";
import { composeDraft } from "../../src/draft/compose";
import { textOf } from "../../src/draft/document";
import type { DraftFormInput } from "../../src/draft/form";
import { done, refused } from "../../src/excel/contract/attempt";
import type { SheetEdit } from "../../src/excel/contract/draft-contract";
import { paragraphsOf } from "../draft/drafts";
import { fixture } from "../check/reports";
import { bytesOf, collectDownloads } from "./downloads";
import { draftForm, openDraft } from "./draft-pane";
import { button, inside } from "./open-pane";
import { later } from "./services";

const suqian = fixture("suqian-2024");
const downloads = collectDownloads();

const OVERVIEW = "公开工作有序推进。";
const FORM: DraftFormInput = { general: { overview: OVERVIEW } };
const ADDED: SheetEdit = {
  id: "general.overview",
  written: OVERVIEW,
  there: `${OVERVIEW}群众满意。`,
  address: "'年报正文'!A4",
};
const TITLE: SheetEdit = {
  id: "title",
  written: "宿迁市2024年政府信息公开工作年度报告",
  there: "我们的年报",
  address: "'年报正文'!A1",
};
const UNREAD = "Excel 暂时没有响应，请稍后再试。";

/** The pane at 导出 over a workbook whose sheet 年报正文 was edited so. */
async function openExport(edits: readonly SheetEdit[] | null, form: DraftFormInput = FORM) {
  const opened = await openDraft(suqian, form);
  opened.actions.readDraftSheet.mockResolvedValue(done(edits));
  await opened.user.click(screen.getByRole("tab", { name: "导出" }));
  await screen.findByRole("heading", { name: "导出整份报告" });
  await waitFor(() => expect(opened.actions.readDraftSheet).toHaveBeenCalled());
  return opened;
}

const question = () => screen.findByRole("alertdialog");

const before = () => inside(screen.getByRole("region", { name: "导出之前" }));

/** What was exported as a web page. */
async function page(): Promise<string> {
  await screen.findByText(/^已请浏览器下载/);
  const [file] = downloads;
  if (file === undefined) throw new Error("nothing was downloaded");
  return new TextDecoder().decode(await bytesOf(file.content));
}

/** Lets the pane copy; gives what is on the clipboard. */
function clipboard(): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  Object.assign(document, {
    execCommand: () => {
      const event = createEvent.copy(document.body, {
        clipboardData: { setData: (kind: string, text: string) => held.set(kind, text) },
      });
      fireEvent(document.body, event);
      return true;
    },
  });
  return held;
}

describe("导出 over a sheet 年报正文 that was edited", () => {
  it.each(["导出 Word", "导出网页", "复制"])(
    "%s exports nothing before it has asked",
    async (way) => {
      const { user } = await openExport([ADDED]);
      const held = clipboard();
      await user.click(button(way));
      const asked = inside(await question());
      expect(asked.getByText("工作表“年报正文”中有 1 段改过")).toBeTruthy();
      expect(asked.getByText("群众满意。", { selector: "mark" })).toBeTruthy();
      expect([downloads.length, held.size]).toEqual([0, 0]);
    },
  );

  it("采用 takes them over and goes on exporting with them", async () => {
    const { user, actions } = await openExport([ADDED]);
    await user.click(button("导出网页"));
    await user.click(inside(await question()).getByRole("button", { name: "采用工作表中的修改" }));
    expect(await page()).toContain(ADDED.there);
    expect(screen.queryByRole("alertdialog")).toBeNull();
    await waitFor(
      () => {
        const kept = actions.saveDraft.mock.lastCall?.[0].edits[ADDED.id];
        expect(kept?.text).toBe(ADDED.there);
      },
      { timeout: 5000 },
    );
  });

  it("what was taken over is not asked about again", async () => {
    const { user } = await openExport([ADDED]);
    await user.click(button("复制"));
    clipboard();
    await user.click(inside(await question()).getByRole("button", { name: "采用工作表中的修改" }));
    await screen.findByText(/^已复制/);
    expect(before().queryByText(/还没有采用/)).toBeNull();
    await user.click(button("导出网页"));
    expect(await page()).toContain(ADDED.there);
  });

  it("不采用 exports the text as it is here, and asks the next time again", async () => {
    const { user } = await openExport([ADDED]);
    await user.click(button("导出网页"));
    await user.click(inside(await question()).getByRole("button", { name: "不采用，照这里导出" }));
    const text = await page();
    expect(text).toContain(OVERVIEW);
    expect(text).not.toContain("群众满意");
    expect(before().getByText("年报正文工作表中有 1 段改过，还没有采用。")).toBeTruthy();
    await user.click(button("导出网页"));
    await question();
    expect(downloads).toHaveLength(1);
  });

  it("取消 exports nothing, and the focus is back at the button", async () => {
    const { user } = await openExport([ADDED]);
    await user.click(button("导出网页"));
    await user.click(inside(await question()).getByRole("button", { name: "取消" }));
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(downloads).toEqual([]);
    expect(document.activeElement).toBe(button("导出网页"));
  });

  it("sees what is typed into the sheet after the tab was opened", async () => {
    const { user, actions } = await openExport([]);
    expect(before().queryByText(/还没有采用/)).toBeNull();
    actions.readDraftSheet.mockResolvedValue(done([ADDED]));
    await user.click(button("导出 Word"));
    await question();
    expect(downloads).toEqual([]);
  });

  it("tells of them as soon as the tab is opened, and shows them", async () => {
    const { user } = await openExport([ADDED]);
    expect(await before().findByText("年报正文工作表中有 1 段改过，还没有采用。")).toBeTruthy();
    await user.click(before().getByRole("button", { name: "看修改" }));
    const asked = inside(await question());
    expect(asked.queryByRole("button", { name: "不采用，照这里导出" })).toBeNull();
    await user.click(asked.getByRole("button", { name: "采用工作表中的修改" }));
    expect(before().queryByText(/还没有采用/)).toBeNull();
    expect(downloads).toEqual([]);
  });

  it("asks about what only reads differently when it is no longer known what was written", async () => {
    const { user, actions } = await openExport([{ ...ADDED, written: null }]);
    expect(await before().findByText(/^年报正文工作表中有 1 段与这里不同，/)).toBeTruthy();
    await user.click(button("导出网页"));
    expect(inside(await question()).getByText("工作表“年报正文”中有 1 段与这里不同")).toBeTruthy();
    const text = composeDraft(draftForm(FORM), suqian);
    expect(actions.readDraftSheet).toHaveBeenLastCalledWith(text);
  });

  it("exports without a question what cannot be taken over, and says so", async () => {
    const { user } = await openExport([TITLE]);
    expect(await before().findByText(/^年报正文工作表中有 1 处改过，不会导出。标题/)).toBeTruthy();
    await user.click(button("导出网页"));
    expect(await page()).not.toContain(TITLE.there);
    const line = "标题和表格的位置按统一格式写，其中的修改不能采用。";
    expect(screen.getByText(line, { selector: "li" })).toBeTruthy();
  });

  it("does not promise to take over what has no place in the text any more", async () => {
    const gone = { ...ADDED, id: "general.unheard", there: "多出来的一段。" };
    const { user } = await openExport([ADDED, gone]);
    await user.click(button("导出网页"));
    const asked = inside(await question());
    expect(asked.getByText("工作表“年报正文”中有 1 段改过")).toBeTruthy();
    expect(asked.getByText("有 1 段在这里没有对应的位置，其中的修改不能采用。")).toBeTruthy();
  });

  it("does not ask again about a paragraph to which the text adds its number", async () => {
    const form: DraftFormInput = {
      ...FORM,
      style: { numbering: "arabic" },
      problems: { items: [1, 2].map((at) => ({ problem: `问题${at}`, improvement: `改进${at}` })) },
    };
    const numbered = paragraphsOf(composeDraft(draftForm(form), suqian)).find((paragraph) =>
      /^1[.．、]/.test(textOf(paragraph)),
    );
    if (numbered === undefined) throw new Error("no paragraph has a number");
    const bare = { ...ADDED, id: numbered.id, there: "没有编号的一条。" };
    const { user } = await openExport([bare], form);
    await user.click(button("导出网页"));
    await user.click(inside(await question()).getByRole("button", { name: "采用工作表中的修改" }));
    expect(await page()).toContain("没有编号的一条。");
    expect(before().queryByText(/改过/)).toBeNull();
  });
});

describe("导出 over a sheet that is as it was written, or is not there", () => {
  it.each([
    ["not there", null],
    ["as it was written", []],
    ["the same as the text here", [{ ...ADDED, there: OVERVIEW }]],
  ])("%s: exports at once", async (_what, edits) => {
    const { user } = await openExport(edits);
    await user.click(button("导出网页"));
    expect(await page()).toContain(OVERVIEW);
  });
});

describe("导出 over a sheet that cannot be read", () => {
  async function openUnread() {
    const opened = await openDraft(suqian, FORM);
    opened.actions.readDraftSheet.mockResolvedValue(refused(UNREAD));
    await opened.user.click(screen.getByRole("tab", { name: "导出" }));
    await screen.findByText(/^工作表“年报正文”没有读出来，里面有没有改过的字还不知道。/);
    return opened;
  }

  it("says so, and exports nothing before the user's word", async () => {
    const { user } = await openUnread();
    await user.click(button("导出网页"));
    const asked = inside(await question());
    expect(asked.getByText("工作表“年报正文”没有读出来，还没有导出")).toBeTruthy();
    expect(asked.getByText(UNREAD)).toBeTruthy();
    expect(downloads).toEqual([]);
    await user.click(asked.getByRole("button", { name: "不看工作表，照这里导出" }));
    expect(await page()).toContain(OVERVIEW);
  });

  it("reads it once more, and then asks about what it found", async () => {
    const { user, actions } = await openUnread();
    await user.click(button("导出网页"));
    await question();
    actions.readDraftSheet.mockResolvedValue(done([ADDED]));
    await user.click(inside(await question()).getByRole("button", { name: "再读一次" }));
    expect(await screen.findByText("工作表“年报正文”中有 1 段改过")).toBeTruthy();
    expect(downloads).toEqual([]);
  });

  it("reads it again from the list", async () => {
    const { user, actions } = await openUnread();
    actions.readDraftSheet.mockResolvedValue(done([]));
    await user.click(before().getByRole("button", { name: "再读一次" }));
    await waitFor(() => expect(before().queryByText(/没有读出来/)).toBeNull());
  });

  it("takes a look that broke off for none, whatever was seen before", async () => {
    const { user, actions } = await openExport([]);
    Object.assign(globalThis, { reportError: jest.fn() });
    actions.readDraftSheet.mockRejectedValueOnce(new Error("broken"));
    await user.click(button("导出网页"));
    expect(inside(await question()).getByText(/没有读出来，还没有导出$/)).toBeTruthy();
    expect(downloads).toEqual([]);
  });
});

it("导出 is given up when another tab was chosen while the sheet was read", async () => {
  const { user, actions } = await openExport([]);
  const read = later<ReturnType<typeof done<readonly SheetEdit[]>>>();
  actions.readDraftSheet.mockReturnValueOnce(read.promise);
  await user.click(button("导出网页"));
  await user.click(screen.getByRole("tab", { name: "填表" }));
  await act(async () => {
    read.resolve(done([ADDED]));
    await read.promise;
  });
  expect(downloads).toEqual([]);
});

it("复制 that the browser refused after the sheet was read works with another click", async () => {
  const { user, actions } = await openExport([]);
  Object.assign(document, { execCommand: () => false });
  await user.click(button("复制"));
  await screen.findByText(/^没有复制成功/);
  const looks = actions.readDraftSheet.mock.calls.length;
  const held = clipboard();
  await user.click(button("重试"));
  expect(held.get("text/plain")).toContain(OVERVIEW);
  expect(actions.readDraftSheet).toHaveBeenCalledTimes(looks);
  expect(await screen.findByText(/^已复制整份报告/)).toBeTruthy();
});
