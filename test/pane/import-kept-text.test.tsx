/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { emptyDraftForm } from "../../src/draft/form";
import { done, refused } from "../../src/excel/contract/attempt";
import type { Imported } from "../../src/exchange/imported";
import { requestOf } from "../../src/actions/repair/request";
import { change, fixture } from "../check/reports";
import { preview, section } from "./import-pane";
import { button, openPane } from "./open-pane";
import { fakeWorkbook } from "./fake-workbook";
import { sourceOf } from "./sources";

const suqian = fixture("suqian-2024");
const FROM = "文件“2024年报.docx”";
/** A text that lacks most of its sections. */
const text = {
  title: "宿迁市2024年政府信息公开工作年度报告",
  introduction: [],
  sections: [
    {
      key: "general" as const,
      heading: { text: "一、总体情况", numeral: "一", automatic: false, words: "总体情况" },
      paragraphs: ["全年按时报送。"],
    },
  ],
  hasHeadings: true,
};

function withLabels(imported: Imported): Imported {
  const labels = [{ expected: "行政规范性文件", found: "规范性文件" }];
  return {
    ...imported,
    tables: imported.tables.map((table) =>
      table.table === "disclosure" ? { ...table, labels } : table,
    ),
  };
}

/** The source filled into the workbook's own tables, and 审核 opened. */
async function filledIn(imported: Imported) {
  const opened = await preview(imported);
  await opened.user.click(button("填入表格"));
  await screen.findByText(/^已填入/);
  await opened.user.click(screen.getByRole("tab", { name: "审核" }));
  await screen.findByRole("region", { name: "正文" });
  return opened;
}

describe("the text of a source", () => {
  it("is said in the preview to be kept for 审核, and to be no part of 年报正文", async () => {
    await preview({ ...sourceOf(suqian), text });
    expect(screen.getByText("1 个部分，只供审核，不写进“年报正文”")).toBeTruthy();
    expect(screen.getByText(/^填入以后随工作簿保存，“审核”也审核它；/)).toBeTruthy();
  });

  it("of another report is said not to be kept with these tables", async () => {
    await preview({ ...sourceOf(suqian), organisation: "沭阳县", text });
    expect(screen.getByText(/填入现有表格的，不保存。$/)).toBeTruthy();
  });

  it("is audited from then on: 审核 says where it is from", async () => {
    await filledIn({ ...sourceOf(suqian), text });
    const part = section("正文");
    expect(part.getByText(`审核的是导入的正文：${FROM}。`)).toBeTruthy();
    expect(part.getAllByText("缺少章节").length).toBeGreaterThan(0);
    expect(part.queryByText(/^正文还没有写/)).toBeNull();
  });

  it("不再审核这份正文 sets it aside, and can be taken back", async () => {
    const { user, actions } = await filledIn({ ...sourceOf(suqian), text });
    await user.click(button("不再审核这份正文"));
    expect(await section("正文").findByText(/^正文还没有写/)).toBeTruthy();
    expect(screen.getByText(/^导入的正文不再审核，/)).toBeTruthy();
    await user.click(button("撤销"));
    expect(await screen.findByText(`审核的是导入的正文：${FROM}。`)).toBeTruthy();
    expect(actions.saveSource.mock.calls[1]?.[0]).toEqual(actions.saveSource.mock.calls[0]?.[0]);
  });

  it("gives way to what is written in 正文", async () => {
    const workbook = fakeWorkbook(suqian);
    const { actions } = workbook;
    await actions.saveSource({
      from: FROM,
      organisation: "宿迁市",
      year: 2024,
      text,
      changedLabels: [],
    });
    actions.loadDraft.mockResolvedValue(done(emptyDraftForm()));
    const { user } = await openPane(actions);
    await user.click(screen.getByRole("tab", { name: "审核" }));
    await screen.findByRole("heading", { name: "正文" });
    expect(screen.queryByText(/^审核的是导入的正文/)).toBeNull();
  });

  it("is no text of another unit's tables", async () => {
    const workbook = fakeWorkbook(suqian);
    await workbook.actions.saveSource({
      from: FROM,
      organisation: "沭阳县",
      year: 2024,
      text,
      changedLabels: [],
    });
    const { user } = await openPane(workbook.actions);
    await user.click(screen.getByRole("tab", { name: "审核" }));
    expect(await section("正文").findByText(/^正文还没有写/)).toBeTruthy();
  });

  it("that could not be kept: the numbers are in, the sentence says why the text is not", async () => {
    const { user, actions } = await preview({ ...sourceOf(suqian), text });
    actions.saveSource.mockResolvedValueOnce(refused(`${FROM}的正文太长，没有随工作簿保存。`));
    await user.click(button("填入表格"));
    expect(await screen.findByText(/^文件“2024年报.docx”的正文太长，/)).toBeTruthy();
    expect(button("撤销")).toBeTruthy();
  });

  it("is evidence for the suggestions, in the list and for the marks alike", async () => {
    const broken = change(suqian, { "requests.granted.naturalPerson": 1157 });
    const { session } = await filledIn({ ...sourceOf(broken), text });
    const { outcome } = session.state();
    expect(outcome && requestOf(outcome)).toMatchObject({ form: null, text });
  });
});

describe("changed labels of a source", () => {
  it("stay with the workbook as findings, and go with the same button", async () => {
    const { user } = await filledIn(withLabels(sourceOf(suqian)));
    expect(await screen.findByText("表格文字改动")).toBeTruthy();
    expect(
      screen.getByText(`${FROM}的表格里，印好的文字有 1 处改动，列在各表的问题里。`),
    ).toBeTruthy();
    await user.click(button("不再列出这些改动"));
    expect(await screen.findByText(/来源的表格里改动过的文字也不再列出/)).toBeTruthy();
    expect(screen.queryByText("表格文字改动")).toBeNull();
  });
});

describe("what is kept after several imports", () => {
  it("tables without a text leave the text that came before; their labels go with the tables", async () => {
    const opened = await filledIn({ ...withLabels(sourceOf(suqian)), text });
    await opened.user.click(screen.getByRole("tab", { name: "填表" }));
    opened.read.mockResolvedValue({ ok: true, imported: sourceOf(suqian, "xlsx") });
    await opened.user.upload(
      await screen.findByLabelText("导入文件：选择文件"),
      new File(["…"], "改正.xlsx"),
    );
    await opened.user.click(await screen.findByRole("button", { name: "填入表格" }));
    await screen.findByText(/^已填入/);
    expect(opened.actions.saveSource.mock.calls.at(-1)?.[0]).toMatchObject({
      from: FROM,
      text,
      changedLabels: [],
    });
  });

  it("tables of this very workbook keep nothing", async () => {
    const { user, actions } = await preview(withLabels(sourceOf(suqian)));
    actions.readSources.mockResolvedValue(done(withLabels(sourceOf(suqian, "workbook"))));
    await user.click(button("取消"));
    await user.click(await screen.findByRole("button", { name: "从本工作簿读取" }));
    await user.click(await screen.findByRole("button", { name: "填入表格" }));
    await screen.findByText(/^已填入/);
    expect(actions.saveSource).not.toHaveBeenCalled();
    expect(actions.removeSource).not.toHaveBeenCalled();
  });
});
