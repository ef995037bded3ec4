/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { act } from "react";
import { done, refused } from "../../src/excel/contract/attempt";
import type { FillConflict, FillOutcome } from "../../src/excel/contract/import-contract";
import type { SourceReader } from "../../src/actions/import/reader";
import { cell, change, fixture } from "../check/reports";
import { fakeAddress, fakeWorkbook, readingOf } from "./fake-workbook";
import { file, importFile, open, preview, profile, section } from "./import-pane";
import { button, cardWith, inside, openPane, shownProfile } from "./open-pane";
import { sourceOf, sourceTable } from "./sources";

const suqian = fixture("suqian-2024");
const lastYear = fixture("suqian-2023");
const chaoyang = fixture("chaoyang-2023");
const doubtful = change(suqian, {
  "requests.received.naturalPerson": "22（其中修订16件）",
  "requests.granted.naturalPerson": "１,175",
  "requests.granted.total": null,
});

describe("导入", () => {
  it("reads a file and shows what it is before anything is written", async () => {
    const opened = await open();
    await importFile(opened);
    expect(opened.read).toHaveBeenCalledWith({ kind: "file", file });
    expect(
      screen.getByText("来源：文件“2024年报.docx”。还没有写入工作簿，请先核对。"),
    ).toBeTruthy();
    expect(screen.getByLabelText("来源的单位")).toHaveProperty("value", suqian.organisation);
    expect(screen.getByLabelText("来源的年度")).toHaveProperty("value", "2024");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "导入预览" }));
    expect(opened.actions.fillTables).not.toHaveBeenCalled();
    expect(opened.actions.insertTables).not.toHaveBeenCalled();
  });

  it("takes what is pasted, as page and as text, after the user pressed the keys", async () => {
    const { user, read } = await open();
    await user.click(button("从剪贴板粘贴"));
    const field = screen.getByLabelText("粘贴到这里");
    expect(document.activeElement).toBe(field);
    const data: Record<string, string> = { "text/html": "<table></table>", "text/plain": "表三" };
    fireEvent.paste(field, { clipboardData: { getData: (type: string) => data[type] ?? "" } });
    await screen.findByRole("heading", { name: "导入预览" });
    expect(read).toHaveBeenCalledWith({
      kind: "pasted",
      pasted: { html: "<table></table>", text: "表三" },
    });
    expect(screen.getByText(/^来源：剪贴板。/)).toBeTruthy();
  });

  it("closes the box for pasting with Escape, and nothing was read", async () => {
    const { user, read } = await open();
    await user.click(button("从剪贴板粘贴"));
    await user.keyboard("{Escape}");
    expect(screen.queryByLabelText("粘贴到这里")).toBeNull();
    expect(document.activeElement).toBe(button("从剪贴板粘贴"));
    expect(read).not.toHaveBeenCalled();
  });

  it("takes other tables of this workbook, and says where there are none", async () => {
    const { user, actions } = await open();
    const none = { ...sourceOf(suqian, "workbook"), tables: [] };
    actions.readSources.mockResolvedValueOnce(done(none));
    await user.click(button("从本工作簿读取"));
    expect(
      await screen.findByText(/^除了正在审核的表，本工作簿里没有找到别的年报表格。/),
    ).toBeTruthy();
    await user.click(button("从本工作簿读取"));
    expect(await screen.findByText(/^来源：本工作簿。/)).toBeTruthy();
  });

  it("tells why a file was not read, in one sentence, and goes on", async () => {
    const sentence = "文件已损坏或不完整，无法读取。";
    const opened = await open({ source: { ok: false, sentence } });
    await opened.user.upload(await screen.findByLabelText("导入文件：选择文件"), file);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "导入预览" })).toBeNull();
    opened.read.mockResolvedValueOnce({ ok: true, imported: sourceOf(suqian) });
    await importFile(opened);
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it("that could not be read offers to choose another, and no 重试 of the same", async () => {
    const { user } = await open({ source: { ok: false, sentence: "这是图片。" } });
    await user.upload(screen.getByLabelText("导入文件：选择文件"), file);
    await screen.findByText("这是图片。");
    expect(screen.queryByRole("button", { name: "重试" })).toBeNull();
    const asked = jest.spyOn(screen.getByLabelText("导入文件：选择文件"), "click");
    await user.click(button("重新选择"));
    expect(asked).toHaveBeenCalledTimes(1);
    expect(screen.queryByText("这是图片。")).toBeNull();
  });

  it("that was pasted and could not be read offers to paste again", async () => {
    const { user } = await open({ source: { ok: false, sentence: "没有找到表格。" } });
    await user.click(button("从剪贴板粘贴"));
    await user.click(screen.getByLabelText("粘贴到这里"));
    await user.paste("乱码");
    await user.click(await screen.findByRole("button", { name: "再粘贴" }));
    expect(screen.getByLabelText("粘贴到这里")).toBe(document.activeElement);
  });

  it("says in plain words that the reader broke", async () => {
    const reported = jest.fn();
    Object.assign(window, { reportError: reported });
    const broken: SourceReader = () => Promise.reject(new TypeError("x is undefined"));
    const workbook = fakeWorkbook(suqian);
    const { user } = await openPane(workbook.actions, broken);
    await user.upload(screen.getByLabelText("导入文件：选择文件"), file);
    expect(await screen.findByText(/^操作没有完成，已填的内容没有丢失。/)).toBeTruthy();
    expect(reported).toHaveBeenCalledTimes(1);
  });
});

describe("the preview", () => {
  it("lists the cells in doubt first, each with place, original words and a field", async () => {
    await preview(sourceOf(doubtful));
    const doubts = section("存疑的单元格（3）");
    const headings = screen.getAllByRole("heading").map(({ textContent }) => textContent);
    expect(headings.indexOf("存疑的单元格（3）")).toBeLessThan(headings.indexOf("读出的表格"));
    const place = "表三 · 自然人 · 一、本年新收政府信息公开申请数量";
    const card = inside(cardWith(place));
    expect(card.getByText("来源原文：“22（其中修订16件）”")).toBeTruthy();
    expect(card.getByRole("textbox", { name: `填入 ${place}` })).toHaveProperty(
      "value",
      "22（其中修订16件）",
    );
    expect(doubts.getByText("写法不规范。")).toBeTruthy();
    expect(doubts.getByText("空白，同一行的其他格有数。")).toBeTruthy();
  });

  it("counts for each table what was read, in doubt and blank", async () => {
    await preview(sourceOf(doubtful));
    const { cells } = sourceTable(doubtful, "requests");
    const numbers = cells.filter(({ value }) => typeof value === "number").length;
    const counts = `数字 ${numbers} 格，存疑 3 格，空白 1 格`;
    expect(section("读出的表格").getByText(counts)).toBeTruthy();
  });

  it("says that nothing is in doubt", async () => {
    await preview(sourceOf(suqian));
    expect(screen.getByText("没有存疑的单元格：有数字的格都读得准。")).toBeTruthy();
  });

  it("fills in what the user corrected, and what was understood once it is accepted", async () => {
    const { user, actions } = await preview(sourceOf(doubtful));
    const field = screen.getByRole("textbox", { name: /^填入 表三 · 自然人 · 一、/ });
    await user.clear(field);
    await user.type(field, "22");
    await user.click(button("采纳 1175"));
    expect(screen.queryByRole("button", { name: "采纳 1175" })).toBeNull();
    await user.click(button("填入表格"));
    const given = new Map(
      actions.fillTables.mock.calls[0]?.[0].tables.flatMap(({ cells }) =>
        cells.map(({ key, value }) => [fakeAddress(key), value] as const),
      ),
    );
    const valueOf = (id: string) => given.get(fakeAddress(cell(id)));
    expect(valueOf("requests.received.naturalPerson")).toBe(22);
    expect(valueOf("requests.granted.naturalPerson")).toBe(1175);
    expect(valueOf("requests.granted.total")).toBeNull();
  });

  it("shows the whole table, with the original beside what was corrected", async () => {
    const { user } = await preview(sourceOf(doubtful));
    await user.click(button("采纳 1175"));
    await user.click(screen.getByText("查看整张表三"));
    const grid = inside(await screen.findByRole("region", { name: "表三读出的数字" }));
    const row = inside(grid.getByRole("row", { name: /^（一）予以公开/ }));
    expect(row.getByText("1175")).toBeTruthy();
    expect(row.getByText("原文：１,175")).toBeTruthy();
  });

  it("names refused tables, tables the source lacks, and changed labels", async () => {
    const imported = sourceOf({ ...suqian, proceedings: null, requests: null });
    const sentence = "表三第 12 行有 8 个数字，应有 7 个，没有读取。";
    const tables = imported.tables.map((table) => ({
      ...table,
      labels: [{ expected: "行政规范性文件", found: "规范性文件" }],
    }));
    const { user } = await preview({
      ...imported,
      tables,
      refused: [{ table: "requests", sentence }],
    });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText("来源里没有表四。")).toBeTruthy();
    await user.click(screen.getByText("印好的文字有 1 处不同"));
    expect(await screen.findByText("应为“行政规范性文件”，来源是“规范性文件”")).toBeTruthy();
  });

  it("asks which of two tables is meant, and fills nothing before", async () => {
    const imported = sourceOf(suqian);
    const tables = [
      sourceTable(lastYear, "requests", "第 1 张表三"),
      sourceTable(suqian, "requests", "第 2 张表三"),
    ];
    const { user, actions } = await preview({ ...imported, tables });
    expect(screen.getByText("来源里有 2 张表三，用哪一张？")).toBeTruthy();
    await user.click(button("填入表格"));
    expect(screen.getByText("请先选择表三用哪一张。")).toBeTruthy();
    expect(actions.fillTables).not.toHaveBeenCalled();
    await user.click(screen.getByRole("radio", { name: "第 2 张表三" }));
    await user.click(button("填入表格"));
    const [request] = actions.fillTables.mock.calls[0] ?? [];
    expect(request?.tables).toHaveLength(1);
    expect(request?.tables[0]?.cells[0]?.value).toBe(tables[1]?.cells[0]?.value);
  });

  it("shows what 审核 says of the source as read", async () => {
    const { user, container } = await preview(sourceOf(chaoyang));
    const found = section("审核预览");
    expect(found.getByText("错误 2")).toBeTruthy();
    const summary = container.querySelector(
      "section[aria-labelledby=check-preview-heading] summary",
    );
    if (summary) await user.click(summary);
    expect(await found.findAllByText("纵向合计不符")).toHaveLength(2);
    expect(found.getByText("表三 · 自然人 · （七）总计")).toBeTruthy();
  });

  it("is held beside last year's report, too, when the workbook keeps it", async () => {
    const wrong = change(suqian, { "requests.carriedIn.research": 1 });
    const { listener, container, user } = await preview(sourceOf(wrong));
    const previous = { organisation: "宿迁市", year: 2023, comparable: true, report: lastYear };
    act(() => listener().changed({ ...readingOf(suqian), previous }));
    const summary = container.querySelector(
      "section[aria-labelledby=check-preview-heading] summary",
    );
    if (summary) await user.click(summary);
    expect(await section("审核预览").findByText("上年结转不衔接")).toBeTruthy();
  });

  it("is kept with everything typed while the user looks at 审核", async () => {
    const { user } = await preview(sourceOf(doubtful));
    const field = screen.getByRole("textbox", { name: /^填入 表三 · 自然人 · 一、/ });
    await user.clear(field);
    await user.type(field, "22");
    await user.click(screen.getByRole("tab", { name: "审核" }));
    await user.click(screen.getByRole("tab", { name: "填表" }));
    expect(
      await screen.findByRole("textbox", { name: /^填入 表三 · 自然人 · 一、/ }),
    ).toHaveProperty("value", "22");
  });

  it("closes without a trace", async () => {
    const { user, actions } = await preview(sourceOf(chaoyang));
    await user.click(button("取消"));
    expect(shownProfile()).toContain(suqian.organisation);
    expect(actions.fillTables).not.toHaveBeenCalled();
    expect(actions.saveProfile).not.toHaveBeenCalled();
  });
});

describe("filling from the preview", () => {
  it("says how many cells were filled and which computed totals differ", async () => {
    const { user, actions } = await preview(sourceOf(chaoyang));
    actions.fillTables.mockResolvedValueOnce(
      done<FillOutcome>({
        kind: "filled",
        written: 199,
        kept: 0,
        computed: [
          { cell: cell("requests.resultsTotal.naturalPerson"), address: "", computed: 3, given: 0 },
        ],
        undo: [],
        left: [],
      }),
    );
    await user.click(button("填入表格"));
    expect(await screen.findByText("已填入 199 格。")).toBeTruthy();
    expect(screen.getByText("有 1 处总计是自动计算的，与来源不同，请核对：")).toBeTruthy();
    expect(screen.getByText("表三 · 自然人 · （七）总计：自动计算是 3，来源是 0")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "导入预览" })).toBeNull();
  });

  it("asks before it writes over anything: 只填空白, 全部覆盖 or 取消", async () => {
    const { user, actions } = await preview(sourceOf(suqian));
    const granted = cell("requests.granted.total");
    const conflict: FillConflict = { cell: granted, address: "", there: "约10", given: 0 };
    const outcome = done<FillOutcome>({ kind: "conflicts", conflicts: [conflict] });
    actions.fillTables.mockResolvedValueOnce(outcome).mockResolvedValueOnce(outcome);
    await user.click(button("填入表格"));
    const question = await screen.findByRole("alertdialog", { name: "有的单元格已有别的内容" });
    expect(inside(question).getByText("表三 1 格与来源不同：")).toBeTruthy();
    expect(inside(question).getByText("表三 · 总计 · （一）予以公开：“约10” → 0")).toBeTruthy();
    await user.click(inside(question).getByRole("button", { name: "取消" }));
    expect(screen.getByRole("heading", { name: "导入预览" })).toBeTruthy();
    expect(actions.fillTables).toHaveBeenCalledTimes(1);
    await user.click(button("填入表格"));
    await user.click(await screen.findByRole("button", { name: "只填空白" }));
    expect(actions.fillTables.mock.calls.map(([{ existing }]) => existing)).toEqual([
      "ask",
      "ask",
      "keep",
    ]);
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });

  it("inserts first where tables are missing, with unit and year of the source when it is ticked, and then fills", async () => {
    const { user, actions } = await preview(sourceOf(chaoyang), {
      held: chaoyang,
      hasTables: false,
    });
    await user.click(screen.getByRole("checkbox", { name: /也用于本工作簿$/ }));
    expect(
      screen.getByText(
        "工作簿里还没有表二、表三、表四，将先插入 2021 年表格，单位、年度、层级用上面的，再填入。",
      ),
    ).toBeTruthy();
    await user.click(button("插入并填入"));
    expect(await screen.findByText(/^已填入/)).toBeTruthy();
    expect(actions.insertTables).toHaveBeenCalledWith({
      profile: { organisation: chaoyang.organisation, year: 2023, level: chaoyang.level },
      format: "2021",
      tables: ["disclosure", "requests", "proceedings"],
      totals: "formulas",
      // Two totals of 朝阳镇 are not what their parts add up to.
      typedTotals: ["requests"],
    });
    expect(actions.fillTables).toHaveBeenCalledTimes(1);
    expect(shownProfile()).toContain(chaoyang.organisation);
    expect(shownProfile()).toContain("2023 年度");
  });

  it("keeps the workbook's own unit and year unless the user agrees", async () => {
    const opened = await preview(sourceOf(lastYear));
    expect(screen.getByText("来源是 2023 年度，正是报告年度 2024 的上一年。")).toBeTruthy();
    await opened.user.click(button("填入表格"));
    expect(await screen.findByText(/^已填入/)).toBeTruthy();
    expect(shownProfile()).toContain("2024 年度");
    await importFile(opened);
    await opened.user.click(screen.getByRole("checkbox", { name: /也用于本工作簿$/ }));
    await opened.user.click(button("填入表格"));
    await waitFor(() => expect(shownProfile()).toContain("2023 年度"));
  });

  it("inserts for the workbook's own report, and leaves its unit and year, without the tick", async () => {
    const { user, actions } = await preview(sourceOf(chaoyang), { hasTables: false });
    expect(
      screen.getByText(
        "工作簿里还没有表二、表三、表四，将先插入 2021 年表格，单位、年度、层级用本工作簿的（宿迁市 2024 年度），再填入。",
      ),
    ).toBeTruthy();
    expect(screen.getByText("来源是宝清县朝阳镇 2023 年，本工作簿是宿迁市 2024 年。")).toBeTruthy();
    await user.click(button("插入并填入"));
    expect(await screen.findByText(/^已填入/)).toBeTruthy();
    expect(actions.insertTables.mock.calls[0]?.[0].profile).toEqual(profile);
    expect(shownProfile()).toContain(suqian.organisation);
    expect(shownProfile()).toContain("2024 年度");
  });

  it("says that the years differ also when a table is added to those that stand", async () => {
    const { user } = await preview(
      { ...sourceOf(suqian), year: 2022 },
      { held: { ...suqian, proceedings: null } },
    );
    const note = "来源是宿迁市 2022 年，本工作簿是宿迁市 2024 年。";
    expect(button("插入并填入")).toBeTruthy();
    expect(screen.getByText(note)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /也用于本工作簿$/ }));
    expect(screen.getByText(note)).toBeTruthy();
  });

  it("never empties the workbook's year with a source that has none", async () => {
    const { user } = await preview({ ...sourceOf(suqian), year: null });
    await user.clear(screen.getByLabelText("来源的年度"));
    await user.click(button("填入表格"));
    expect(await screen.findByText(/^已填入/)).toBeTruthy();
    expect(shownProfile()).toContain("2024 年度");
  });

  it.each([
    [{ kind: "missing", tables: ["requests"] }, /^工作簿里没有表三，没有填入任何数字。/],
    [{ kind: "otherEdition", tables: ["requests"] }, /^工作簿里的表三与来源不是同一版表格/],
  ] satisfies [FillOutcome, RegExp][])(
    "keeps the preview open when nothing was written: %j",
    async (outcome, words) => {
      const { user, actions } = await preview(sourceOf(suqian));
      actions.fillTables.mockResolvedValueOnce(done(outcome));
      await user.click(button("填入表格"));
      expect(await screen.findByText(words)).toBeTruthy();
      expect(screen.getByRole("heading", { name: "导入预览" })).toBeTruthy();
    },
  );

  it("tells a refusal of Excel, keeps what was typed, and tries again", async () => {
    const { user, actions } = await preview(sourceOf(doubtful));
    const field = screen.getByRole("textbox", { name: /^填入 表三 · 自然人 · 一、/ });
    await user.clear(field);
    await user.type(field, "22");
    actions.fillTables.mockResolvedValueOnce(refused("工作表“三、依申请公开”受保护，不能写入。"));
    await user.click(button("填入表格"));
    expect(await screen.findByText("工作表“三、依申请公开”受保护，不能写入。")).toBeTruthy();
    expect(field).toHaveProperty("value", "22");
    await user.click(button("重试"));
    expect(await screen.findByText(/^已填入/)).toBeTruthy();
  });
});

describe("上年年报", () => {
  it("is proposed as such, kept with the workbook and named with its use", async () => {
    const opened = await open({ source: { ok: true, imported: sourceOf(lastYear) } });
    expect(screen.getByText(/还没有导入，审核不与上年比对/)).toBeTruthy();
    await importFile(opened, "导入上年年报");
    const buttons = screen.getAllByRole("button").map(({ textContent }) => textContent);
    expect(buttons.indexOf("作为上年年报")).toBeLessThan(buttons.indexOf("填入表格"));
    await opened.user.click(button("作为上年年报"));
    expect(await screen.findByText(/年度的年报存为上年年报。审核时与它比对。$/)).toBeTruthy();
    expect(opened.actions.savePrevious).toHaveBeenCalledTimes(1);
    expect(opened.actions.savePrevious.mock.calls[0]?.[0]).toMatchObject({
      organisation: lastYear.organisation,
      year: 2023,
      requests: lastYear.requests,
    });
    expect(await screen.findByText(/2023 年度，已用于比对/)).toBeTruthy();
  });

  it("of another year is kept and said not to be compared", async () => {
    const opened = await open({
      source: { ok: true, imported: { ...sourceOf(lastYear), year: 2020 } },
    });
    await importFile(opened, "导入上年年报");
    await opened.user.click(button("作为上年年报"));
    expect(await screen.findByText(/2020 年度，与报告年度不相邻，未用于比对/)).toBeTruthy();
  });

  it("needs its year", async () => {
    const opened = await open({
      source: { ok: true, imported: { ...sourceOf(lastYear), year: null } },
    });
    await importFile(opened, "导入上年年报");
    await opened.user.click(button("作为上年年报"));
    expect(screen.getByText("请先填好来源的单位和年度，再作为上年年报。")).toBeTruthy();
    expect(opened.actions.savePrevious).not.toHaveBeenCalled();
    await opened.user.type(screen.getByLabelText("来源的年度"), "2023");
    await opened.user.click(button("作为上年年报"));
    expect(opened.actions.savePrevious).toHaveBeenCalledTimes(1);
  });

  it("is removed only after asking", async () => {
    const opened = await open({ source: { ok: true, imported: sourceOf(lastYear) } });
    await importFile(opened, "导入上年年报");
    await opened.user.click(button("作为上年年报"));
    await opened.user.click(await screen.findByRole("button", { name: "移除" }));
    expect(opened.actions.removePrevious).not.toHaveBeenCalled();
    await opened.user.click(button("确定移除"));
    expect(await screen.findByText("已移除上年年报，审核不再与上年比对。")).toBeTruthy();
    expect(await screen.findByText(/还没有导入/)).toBeTruthy();
  });
});

describe("two tables of a kind in the workbook", () => {
  it("are named in 审核, and the user says which one is audited", async () => {
    const workbook = fakeWorkbook({ ...suqian, requests: null });
    const candidates = ["A3:J30", "A40:J67"].map((address) => ({
      table: "requests" as const,
      sheet: "Sheet1",
      address,
    }));
    const refusal = { table: "requests", sentence: "有两张表三，请选择。", candidates } as const;
    const { user } = await openPane(workbook.actions);
    const unclear = { ...readingOf({ ...suqian, requests: null }), refused: [refusal] };
    act(() => workbook.listener().changed(unclear));
    workbook.actions.readWorkbook.mockResolvedValue(done(readingOf(suqian)));
    await user.click(screen.getByRole("tab", { name: "审核" }));
    await user.click(button("审核“Sheet1”的 A40:J67"));
    expect(workbook.actions.chooseTable).toHaveBeenCalledWith(candidates[1]);
    await waitFor(() => expect(screen.queryByText(/有两张表三，请选择。/)).toBeNull());
  });

  it("can be changed over later, from the list of tables", async () => {
    const { user, actions, listener } = await open();
    const other = { table: "requests", sheet: "上年", address: "A1:J28" } as const;
    const reading = readingOf(suqian);
    const tables = reading.tables.map((found) =>
      found.table === "requests" ? { ...found, others: [other] } : found,
    );
    act(() => listener().changed({ ...reading, tables }));
    await user.click(button("改为审核“上年”的 A1:J28"));
    expect(actions.chooseTable).toHaveBeenCalledWith(other);
  });
});
