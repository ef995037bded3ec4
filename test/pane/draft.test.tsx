/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { composeDraft } from "../../src/draft/compose";
import { formSchema } from "../../src/draft/form";
import { LARGEST_COUNT } from "../../src/draft/questionnaire/declare";
import { done, refused } from "../../src/excel/contract/attempt";
import type { SheetEdit } from "../../src/excel/contract/draft-contract";
import { change, fixture } from "../check/reports";
import { article, draftForm, openDraft, openPart, openText, paragraphWith } from "./draft-pane";
import { fakeAddress, readingOf } from "./fake-workbook";
import { button, openPane, showPane } from "./open-pane";

const suqian = fixture("suqian-2024");
const chaoyang = fixture("chaoyang-2023");
const received = (count: number) => `收到政府信息公开申请${count}件`;

describe("正文的填写", () => {
  it("keeps what is typed in the workbook, and says so", async () => {
    const { user, actions } = await openDraft(chaoyang);
    await openPart({ user }, "开头");
    await user.type(screen.getByLabelText("联系单位"), "党政办公室");
    expect(screen.getByText("还没有存入工作簿…")).toBeTruthy();
    await screen.findByText("已存入工作簿，请记得保存文件", {}, { timeout: 5000 });
    const form = actions.saveDraft.mock.lastCall?.[0];
    expect(form?.opening.office).toBe("党政办公室");
  });

  it("keeps it at once when another tab is chosen or the pane is hidden", async () => {
    const { user, actions } = await openDraft(chaoyang);
    await openPart({ user }, "开头");
    const field = screen.getByLabelText("电话");
    fireEvent.change(field, { target: { value: "0469-5170616" } });
    window.dispatchEvent(new Event("pagehide"));
    expect(actions.saveDraft.mock.lastCall?.[0].opening.phone).toBe("0469-5170616");
    await screen.findByText("已存入工作簿，请记得保存文件");
    fireEvent.change(field, { target: { value: "12345" } });
    await user.click(screen.getByRole("tab", { name: "审核" }));
    expect(actions.saveDraft.mock.lastCall?.[0].opening.phone).toBe("12345");
  });

  it("keeps it at once when somebody turns to the sheet, and writes nothing while they type on", async () => {
    const { user, actions } = await openDraft(chaoyang);
    await openPart({ user }, "开头");
    const field = screen.getByLabelText("电话");
    await user.type(field, "0469-5170616");
    expect(actions.saveDraft).not.toHaveBeenCalled();
    fireEvent(window, new Event("blur"));
    expect(actions.saveDraft.mock.lastCall?.[0].opening.phone).toBe("0469-5170616");
    await screen.findByText("已存入工作簿，请记得保存文件");
    expect(actions.saveDraft).toHaveBeenCalledTimes(1);
  });

  it("writes nothing when what was typed is taken back: every write costs the list of undo", async () => {
    const { user, actions } = await openDraft(chaoyang, { opening: { phone: "12345" } });
    await openPart({ user }, "开头");
    const field = screen.getByLabelText("电话");
    fireEvent.change(field, { target: { value: "123456" } });
    expect(screen.getByText("还没有存入工作簿…")).toBeTruthy();
    fireEvent.change(field, { target: { value: "12345" } });
    expect(screen.getByText("已存入工作簿，请记得保存文件")).toBeTruthy();
    fireEvent(window, new Event("blur"));
    expect(actions.saveDraft).not.toHaveBeenCalled();
  });

  it("is there again when the pane is opened again, and between tabs", async () => {
    const { user, actions, unmount } = await openDraft(chaoyang);
    await openPart({ user }, "开头");
    fireEvent.change(screen.getByLabelText("邮编"), { target: { value: "155600" } });
    await user.click(screen.getByRole("tab", { name: "填表" }));
    await user.click(screen.getByRole("tab", { name: "正文" }));
    await openPart({ user }, "开头");
    expect(screen.getByLabelText("邮编")).toHaveProperty("value", "155600");
    unmount();
    const again = await openPane(actions);
    await again.user.click(screen.getByRole("tab", { name: "正文" }));
    await screen.findByRole("heading", { name: "填写正文内容" });
    await openPart(again, "开头");
    expect(screen.getByLabelText("邮编")).toHaveProperty("value", "155600");
  });

  it("says that saving failed, keeps what was typed, and tries again", async () => {
    const { user, actions } = await openDraft(chaoyang);
    const sentence = "工作簿正忙，请稍后再试。";
    actions.saveDraft.mockResolvedValueOnce(refused(sentence));
    await openPart({ user }, "开头");
    fireEvent.change(screen.getByLabelText("邮编"), { target: { value: "155600" } });
    expect(await screen.findByText(sentence, {}, { timeout: 5000 })).toBeTruthy();
    expect(screen.getByLabelText("邮编")).toHaveProperty("value", "155600");
    await user.click(button("重试"));
    await screen.findByText("已存入工作簿，请记得保存文件");
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it("offers the problems of last year's report to be followed up", async () => {
    const { user, listener } = await openDraft(suqian);
    const told = "存在以下不足：一是更新不够及时；二是解读形式单一。下一步，一是加强更新。";
    const report = { ...fixture("suqian-2023"), narrative: { problems: told } };
    const previous = { organisation: "宿迁市", year: 2023, comparable: true, report };
    act(() => listener().changed({ ...readingOf(suqian), previous }));
    await openPart({ user }, "五、问题和改进");
    await user.click(screen.getByText("上年年报写到的问题（2）"));
    await user.click(button("更新不够及时"));
    expect(screen.getByLabelText("上年度报告的问题")).toHaveProperty("value", "更新不够及时");
    expect(screen.getByText("上年年报写到的问题（1）")).toBeTruthy();
  });

  it("shows no field before the workbook has said what it keeps: nothing is written over", async () => {
    const { user, actions } = await openPaneWithoutDraft();
    await user.click(screen.getByRole("tab", { name: "正文" }));
    expect(await screen.findByText("没有读出来。")).toBeTruthy();
    expect(screen.queryByText("开头")).toBeNull();
    actions.loadDraft.mockResolvedValue(done(draftForm({ opening: { office: "办公室" } })));
    await user.click(button("重试"));
    await openPart({ user }, "开头");
    expect(screen.getByLabelText("联系单位")).toHaveProperty("value", "办公室");
    expect(actions.saveDraft).not.toHaveBeenCalled();
  });

  it("takes a phrase into the list by a click; its blank is named until it is filled", async () => {
    const { user } = await openDraft(suqian);
    await openPart({ user }, "（一）主动公开");
    const measures = within(screen.getByRole("group", { name: "工作措施" }));
    await user.click(measures.getByText(/^常用写法/));
    await user.click(measures.getByRole("button", { name: /^对\{哪些热点\}由/ }));
    const entry = measures.getByLabelText("主动公开 · 工作措施第 1 项");
    expect(document.activeElement).toBe(entry);
    expect(measures.getByText(/“\{哪些热点\}”还没有填写/)).toBeTruthy();
    // The blank is selected: what is typed fills it.
    await user.keyboard("社会救助");
    expect(entry).toHaveProperty("value", expect.stringMatching(/^对社会救助由/));
    expect(measures.queryByText(/“\{哪些热点\}”还没有填写/)).toBeNull();
    await user.click(button("删除措施 1"));
    expect(measures.queryByRole("textbox")).toBeNull();
  });

  it("says at the field that a breakdown does not add up", async () => {
    const { user } = await openDraft(suqian, {
      general: { disclosure: { added: 87, kinds: [{ name: "机构职能类", count: 1 }] } },
    });
    await openPart({ user }, "（一）主动公开");
    const kinds = within(screen.getByRole("group", { name: "信息类别" }));
    expect(kinds.getByText(/^各类别合计 1 条，比公开总数 87 条少 86 条/)).toBeTruthy();
  });

  it("does not take words for a number, and leaves them to be seen", async () => {
    const { user, actions } = await openDraft(suqian);
    await openPart({ user }, "（一）主动公开");
    const field = screen.getByLabelText("累计条数");
    await user.type(field, "18万余");
    expect(screen.getByText(/^请填 0 或正整数/)).toBeTruthy();
    expect(field).toHaveProperty("value", "18万余");
    await user.clear(field);
    await user.type(field, "１８０");
    await waitFor(
      () => expect(actions.saveDraft.mock.lastCall?.[0].general.disclosure.total).toBe(180),
      { timeout: 5000 },
    );
  });

  it.each([
    ["（一）主动公开", "累计条数"],
    ["六、其他", "信息处理费金额"],
  ])("does not take a number too large to compute with: %s · %s", async (part, label) => {
    const { user, actions } = await openDraft(suqian);
    await openPart({ user }, part);
    const field = screen.getByLabelText(label);
    fireEvent.change(field, { target: { value: String(LARGEST_COUNT + 1) } });
    expect(screen.getByText("数字太大，没有采用。")).toBeTruthy();
    window.dispatchEvent(new Event("pagehide"));
    await screen.findByText("已存入工作簿，请记得保存文件");
    const kept = actions.saveDraft.mock.lastCall?.[0];
    expect(formSchema.safeParse(kept).success).toBe(true);
    fireEvent.change(field, { target: { value: String(LARGEST_COUNT) } });
    expect(screen.queryByText("数字太大，没有采用。")).toBeNull();
  });

  it("is emptied where it cannot be read only after the user said so", async () => {
    const { user, actions } = await openPaneWithoutDraft();
    await user.click(screen.getByRole("tab", { name: "正文" }));
    await user.click(await screen.findByRole("button", { name: "清空重填" }));
    const question = within(screen.getByRole("alertdialog"));
    await user.click(question.getByRole("button", { name: "取消" }));
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(actions.loadDraft).not.toHaveBeenCalledWith(true);
    actions.loadDraft.mockResolvedValueOnce(done(draftForm({})));
    await user.click(button("清空重填"));
    await user.click(button("确定清空"));
    expect(actions.loadDraft).toHaveBeenLastCalledWith(true);
    await openPart({ user }, "开头");
    expect(screen.getByLabelText("联系单位")).toHaveProperty("value", "");
    expect(screen.queryByText("没有读出来。")).toBeNull();
  });
});

describe("正文 and 导出 over the numbers of the workbook", () => {
  const total = Number(suqian.requests?.["received"]?.["total"]);
  const changed = change(suqian, { "requests.received.total": total + 1 });

  it("reads them again when the tab is opened: events alone are not reliable", async () => {
    const { user, put } = await openText(suqian);
    await user.click(screen.getByRole("tab", { name: "审核" }));
    put(changed);
    await user.click(screen.getByRole("tab", { name: "正文" }));
    expect(await article().findByText(String(total + 1))).toBeTruthy();
  });

  it.each(["正文", "导出"])("says in %s that they are no longer followed", async (tab) => {
    const { user, actions, listener } = await openDraft(suqian);
    await user.click(screen.getByRole("tab", { name: tab }));
    act(() => listener().failed("表格没有读出来。"));
    expect(screen.getByText("表格没有读出来。")).toBeTruthy();
    const watched = actions.watch.mock.calls.length;
    await user.click(button("重试"));
    expect(actions.watch).toHaveBeenCalledTimes(watched + 1);
    await waitFor(() => expect(screen.queryByText("表格没有读出来。")).toBeNull());
  });

  it("says where the tab is open that they were not read again", async () => {
    const { user, actions } = await openDraft(suqian);
    actions.readWorkbook.mockResolvedValueOnce(refused("Excel 暂时没有响应，请稍后再试。"));
    await user.click(screen.getByRole("tab", { name: "导出" }));
    expect(await screen.findByText("Excel 暂时没有响应，请稍后再试。")).toBeTruthy();
    await user.click(button("重试"));
    await waitFor(() => expect(screen.queryByText(/暂时没有响应/)).toBeNull());
  });

  it("has a way out when nothing could be read at first", async () => {
    const { fakeWorkbook } = await import("./fake-workbook");
    const { actions } = fakeWorkbook(suqian);
    actions.watch.mockResolvedValueOnce(refused("没有跟上表格。"));
    actions.readWorkbook.mockResolvedValueOnce(refused("工作簿没有读出来。"));
    showPane(actions);
    fireEvent.click(await screen.findByRole("tab", { name: "正文" }));
    const notice = (await screen.findByText("没有跟上表格。")).closest<HTMLElement>(".notice");
    if (notice === null) throw new Error("there is no notice");
    fireEvent.click(within(notice).getByRole("button", { name: "重试" }));
    expect(await screen.findByRole("heading", { name: "填写正文内容" })).toBeTruthy();
    expect(screen.queryByText("没有跟上表格。")).toBeNull();
  });
});

async function openPaneWithoutDraft() {
  const { fakeWorkbook } = await import("./fake-workbook");
  const workbook = fakeWorkbook(suqian);
  workbook.actions.loadDraft.mockResolvedValue(refused("没有读出来。"));
  return { ...workbook, ...(await openPane(workbook.actions)) };
}

describe("生成的正文", () => {
  const total = Number(suqian.requests?.["received"]?.["total"]);

  it("tells the source of a bound number and leads to its cell", async () => {
    const { user, actions } = await openText(suqian);
    const number = article().getAllByTitle(
      "表三 · 总计 · 一、本年新收政府信息公开申请数量 = " + String(total),
    )[0];
    if (number === undefined) throw new Error("the number of requests is not bound");
    act(() => number.focus());
    expect(screen.getByText(/^表三 · 总计 · 一、本年新收政府信息公开申请数量 = /)).toBeTruthy();
    await user.click(number);
    expect(actions.goTo).toHaveBeenCalledWith(
      fakeAddress({ table: "requests", row: "received", column: "total" }),
    );
  });

  it("has a gap for a blank that nobody has filled, which leads to its field", async () => {
    const measures = ["围绕{领域}公开办理结果"];
    const { user } = await openText(suqian, { general: { disclosure: { measures } } });
    const gap = article().getByRole("button", { name: "【待填：领域】" });
    await user.click(gap);
    expect(document.activeElement).toBe(screen.getByLabelText("主动公开 · 工作措施第 1 项"));
  });

  it("follows the numbers of the workbook", async () => {
    const { listener } = await openText(suqian);
    expect(article().getByText(String(total), { selector: "button" })).toBeTruthy();
    act(() => listener().changed(readingOf(change(suqian, { "requests.received.total": 987654 }))));
    // Applicants and total no longer fit together: the sentence about them goes, the number stays.
    expect(article().getByText("987654")).toBeTruthy();
  });

  it("leaves an edited paragraph as the user wrote it, until 恢复", async () => {
    const { user, listener, actions } = await openText(suqian);
    const before = paragraphWith(`申请`).textContent;
    const paragraph = paragraphWith(String(total));
    await user.click(within(paragraph).getByRole("button", { name: "编辑" }));
    const area = screen.getByLabelText("编辑这一段");
    expect(document.activeElement).toBe(area);
    fireEvent.change(area, { target: { value: `2024年，我市${received(total)}。` } });
    await user.click(button("完成"));
    expect(within(paragraphWith(received(total))).getByText("已手工修改")).toBeTruthy();
    act(() =>
      listener().changed(readingOf(change(suqian, { "requests.received.total": total + 1 }))),
    );
    expect(paragraphWith(received(total))).toBeTruthy();
    await waitFor(() => expect(actions.saveDraft).toHaveBeenCalled(), { timeout: 5000 });
    act(() => listener().changed(readingOf(suqian)));
    await user.click(within(paragraphWith(received(total))).getByRole("button", { name: "恢复" }));
    expect(screen.queryByText("已手工修改")).toBeNull();
    expect(paragraphWith("申请").textContent).toBe(before);
  });

  it("names a number that no longer matches the table, and updates it by a click", async () => {
    const { user } = await openText(suqian, {
      edits: { "general.requests.received": { text: `2024年，${received(total - 7)}。` } },
    });
    const paragraph = within(paragraphWith(received(total - 7)));
    expect(paragraph.getByText("正文与表格数字不一")).toBeTruthy();
    await user.click(paragraph.getByRole("button", { name: "更新数字" }));
    expect(within(paragraphWith(received(total))).queryByText("正文与表格数字不一")).toBeNull();
    expect(within(paragraphWith(received(total))).getByText("已手工修改")).toBeTruthy();
  });

  it("takes editing back, also of a paragraph that was emptied; deletes it only by 完成", async () => {
    const { user } = await openText(suqian);
    const edit = async () => {
      await user.click(within(paragraphWith(String(total))).getByRole("button", { name: "编辑" }));
      await user.clear(screen.getByLabelText("编辑这一段"));
    };
    await edit();
    await user.click(button("取消"));
    expect(paragraphWith(String(total))).toBeTruthy();
    await edit();
    await user.click(button("完成"));
    const gone = within(screen.getByRole("region", { name: "没有写进正文的段落" }));
    expect(gone.getByText(new RegExp(String(total)))).toBeTruthy();
    await user.click(gone.getByRole("button", { name: "恢复自动生成" }));
    expect(paragraphWith(String(total))).toBeTruthy();
  });

  it("takes back by 取消 what was done to this paragraph, and nothing done to another", async () => {
    const { user, actions } = await openText(suqian, {
      general: { overview: "全市公开工作有序推进。" },
      edits: {
        "general.overview": { text: "全市公开工作平稳有序。", composed: "全市公开工作有序推进。" },
        "general.requests.received": { text: `2024年，${received(total - 7)}。` },
      },
    });
    const own = within(paragraphWith("平稳有序"));
    await user.click(own.getByRole("button", { name: "编辑" }));
    fireEvent.change(screen.getByLabelText("编辑这一段"), { target: { value: "改了一半" } });
    await user.click(button("更新数字"));
    await user.click(button("取消"));
    expect(within(paragraphWith("平稳有序")).getByText("已手工修改")).toBeTruthy();
    expect(paragraphWith(received(total))).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "审核" }));
    const texts = actions.saveDraft.mock.lastCall?.[0].edits ?? {};
    expect(texts["general.overview"]?.text).toBe("全市公开工作平稳有序。");
    expect(texts["general.requests.received"]?.text).toContain(received(total));
  });
});

describe("an emptied paragraph that is still open", () => {
  const wrong = received(Number(suqian.requests?.["received"]?.["total"]) - 7);

  async function openEmptied() {
    const opened = await openText(suqian, {
      general: { overview: "全市公开工作有序推进。" },
      edits: { "general.requests.received": { text: `2024年，${wrong}。` } },
    });
    const overview = within(paragraphWith("有序推进"));
    await opened.user.click(overview.getByRole("button", { name: "编辑" }));
    await opened.user.clear(screen.getByLabelText("编辑这一段"));
    return opened;
  }

  it("leaves what is wrong with the others in their places", async () => {
    await openEmptied();
    expect(within(paragraphWith(wrong)).getByText("正文与表格数字不一")).toBeTruthy();
  });

  it("is not written into the workbook, neither is anything in its place", async () => {
    const { user, actions } = await openEmptied();
    await user.click(button("写入工作簿"));
    await screen.findByText(/^已写入工作表/);
    const request = actions.writeDraft.mock.lastCall?.[0];
    if (request === undefined) throw new Error("nothing was written");
    expect(request.document).toEqual(composeDraft(request.form, suqian));
  });
});

describe("写入工作簿", () => {
  const id = "general.requests.received";
  const edit: SheetEdit = {
    id,
    written: "原来的。",
    there: "2024年，申请办理情况见表三。",
    address: "'年报正文'!A7",
  };

  it("writes the text and says where", async () => {
    const { user, actions } = await openText(suqian);
    await user.click(button("写入工作簿"));
    expect(await screen.findByText(/^已写入工作表“年报正文”，共 \d+ 段。$/)).toBeTruthy();
    const request = actions.writeDraft.mock.lastCall?.[0];
    expect(request?.existing).toBe("ask");
    expect(request?.document.title).toContain("政府信息公开工作年度报告");
  });

  it("asks before it writes over what was edited in the sheet, and takes the edits over", async () => {
    const { user, actions } = await openText(suqian);
    actions.writeDraft.mockResolvedValueOnce(done({ kind: "edited", edits: [edit] }));
    await user.click(button("写入工作簿"));
    const question = within(await screen.findByRole("alertdialog"));
    expect(question.getByText(/申请办理情况见表三/)).toBeTruthy();
    await user.click(question.getByRole("button", { name: "采用工作表中的修改" }));
    expect(within(paragraphWith(edit.there)).getByText("已手工修改")).toBeTruthy();
    expect(screen.queryByRole("alertdialog")).toBeNull();
    await user.click(button("写入工作簿"));
    expect(actions.writeDraft.mock.lastCall?.[0].form.edits[id]?.text).toBe(edit.there);
  });

  it("shows what differs, however long the paragraph is before it, and goes to its rows", async () => {
    const { user, actions } = await openText(suqian, {
      general: { overview: "公开有序。".repeat(40) },
    });
    const words = "公开有序。".repeat(40);
    const there = `${words}群众满意。`;
    const address = "'年报正文'!A4:A5";
    const added: SheetEdit = { id: "general.overview", written: words, there, address };
    actions.writeDraft.mockResolvedValueOnce(done({ kind: "edited", edits: [added] }));
    await user.click(button("写入工作簿"));
    const question = await screen.findByRole("alertdialog");
    expect([...question.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual([
      "群众满意。",
    ]);
    const line = within(question).getByText(/^工作表中写的：/);
    expect(line.textContent).toBe("工作表中写的：…序。公开有序。公开有序。群众满意。");
    await user.click(within(question).getByRole("button", { name: "定位" }));
    expect(actions.goTo).toHaveBeenCalledWith(address);
    expect(screen.getByRole("alertdialog")).toBe(question);
  });

  it("says that a paragraph was deleted in the sheet, or only looks the same", async () => {
    const words = "公开工作有序推进。";
    const { user, actions } = await openText(suqian, { general: { overview: words } });
    const edits: SheetEdit[] = [
      { id: "general.overview", written: words, there: "公开工作 有序推进。", address: null },
      { id, written: "原来的。", there: "", address: null },
    ];
    actions.writeDraft.mockResolvedValueOnce(done({ kind: "edited", edits }));
    await user.click(button("写入工作簿"));
    const question = within(await screen.findByRole("alertdialog"));
    expect(question.getByText("工作表中已删去。")).toBeTruthy();
    expect(question.getByText(/^两边看上去一样/)).toBeTruthy();
    expect(question.queryByRole("button", { name: "定位" })).toBeNull();
  });

  it("folds away what is too much at once, and hides none of it", async () => {
    const { user, actions } = await openText(suqian);
    const kinds = ["title", "section/general", "section/problems", "section/others"];
    const edits = kinds.map((one) => ({ ...edit, id: one, there: `改过的${one}` }));
    actions.writeDraft.mockResolvedValueOnce(done({ kind: "edited", edits }));
    await user.click(button("写入工作簿"));
    const question = within(await screen.findByRole("alertdialog"));
    expect(question.queryByText(/改过的section\/others/)).toBeNull();
    fireEvent.click(question.getByText("另有 1 段"));
    expect(await question.findByText(/改过的section\/others/)).toBeTruthy();
  });

  it("does not take over a heading that was edited in the sheet", async () => {
    const { user, actions } = await openText(suqian);
    const heading = {
      id: "section/general",
      written: "一、总体情况",
      there: "一、概述",
      address: "'年报正文'!A3",
    };
    actions.writeDraft.mockResolvedValueOnce(done({ kind: "edited", edits: [heading] }));
    await user.click(button("写入工作簿"));
    const question = within(await screen.findByRole("alertdialog"));
    expect(question.getByText(/其中的修改不能采用/)).toBeTruthy();
    expect(question.queryByRole("button", { name: "采用工作表中的修改" })).toBeNull();
  });

  it("writes over the sheet only when told so", async () => {
    const { user, actions } = await openText(suqian);
    actions.writeDraft.mockResolvedValueOnce(done({ kind: "edited", edits: [edit] }));
    await user.click(button("写入工作簿"));
    await user.click(await screen.findByRole("button", { name: "用这里的覆盖" }));
    expect(actions.writeDraft.mock.lastCall?.[0].existing).toBe("replace");
    expect(await screen.findByText(/^已写入工作表/)).toBeTruthy();
  });

  it("names the way out when another sheet has the name", async () => {
    const { user, actions } = await openText(suqian);
    actions.writeDraft.mockResolvedValue(
      done({ kind: "taken", sheet: "年报正文", suggested: "年报正文 (2)" }),
    );
    await user.click(button("写入工作簿"));
    expect(await screen.findByText(/不是年报助手写的.*例如“年报正文 \(2\)”/)).toBeTruthy();
  });

  it("offers edits of the sheet when the tab is opened", async () => {
    const { fakeWorkbook } = await import("./fake-workbook");
    const { actions } = fakeWorkbook(suqian);
    actions.readDraftSheet.mockResolvedValue(done([edit]));
    showPane(actions);
    fireEvent.click(await screen.findByRole("tab", { name: "正文" }));
    const question = await screen.findByRole("alertdialog");
    fireEvent.click(within(question).getByRole("button", { name: "采用工作表中的修改" }));
    await waitFor(
      () => expect(actions.saveDraft.mock.lastCall?.[0].edits[id]?.text).toBe(edit.there),
      { timeout: 5000 },
    );
  });
});
