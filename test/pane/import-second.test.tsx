/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { done } from "../../src/excel/contract/attempt";
import type { FillConflict, FillOutcome } from "../../src/excel/contract/import-contract";
import type { Imported } from "../../src/exchange/imported";
import { layoutsOf, withValues } from "../../src/report/model";
import { cell, fixture } from "../check/reports";
import { readingOf } from "./fake-workbook";
import { importFile, open, preview, profile, ways } from "./import-pane";
import { button, inside, shownProfile } from "./open-pane";
import { sourceOf } from "./sources";

const suqian = fixture("suqian-2024");
const lastYear = fixture("suqian-2023");
const chaoyang = fixture("chaoyang-2023");
const SAID = "来源是宝清县朝阳镇 2023 年，本工作簿是宿迁市 2024 年。";
const text = { title: "年报", introduction: ["引言"], sections: [], hasHeadings: false };

const conflict: FillConflict = {
  cell: cell("requests.granted.total"),
  address: "",
  there: 10,
  given: 0,
};
const conflicts = done<FillOutcome>({ kind: "conflicts", conflicts: [conflict] });

describe("a report of another unit", () => {
  it("is said to be that, and a set of its own is proposed", async () => {
    const { user, actions } = await preview(sourceOf(chaoyang));
    expect(screen.getByText(SAID)).toBeTruthy();
    expect(
      screen.getByText("“另插一套”为宝清县朝阳镇 2023 年新建工作表，再填入；现有的工作表不改动。"),
    ).toBeTruthy();
    expect(ways()).toEqual(["另插一套 *", "填入表格"]);
    await user.click(button("另插一套"));
    expect(await screen.findByText(/^已填入/)).toBeTruthy();
    expect(actions.insertTables.mock.calls[0]?.[0]).toMatchObject({
      profile: { organisation: chaoyang.organisation, year: 2023, level: "township" },
      tables: ["disclosure", "requests", "proceedings"],
    });
    expect(shownProfile()).toContain(chaoyang.organisation);
    expect(shownProfile()).toContain("2023 年度");
  });

  it("gets free names for its sheets, which the user sees first", async () => {
    const { user, actions } = await preview(sourceOf(chaoyang));
    const taken = [
      { table: "requests", wanted: "三、依申请公开", suggested: "三、依申请公开 (2)" },
    ] as const;
    actions.insertTables.mockResolvedValueOnce(done({ kind: "taken", taken }));
    await user.click(button("另插一套"));
    expect(await screen.findByLabelText("表三的新名称")).toHaveProperty(
      "value",
      "三、依申请公开 (2)",
    );
    await user.click(button("另用新名称插入"));
    expect(await screen.findByText(/^已填入/)).toBeTruthy();
    expect(actions.insertTables.mock.calls[1]?.[0].sheetNames).toEqual({
      requests: "三、依申请公开 (2)",
    });
  });

  it("over existing numbers: the question says whose they are, and covering is not proposed", async () => {
    const { user, actions } = await preview(sourceOf(chaoyang));
    actions.fillTables.mockResolvedValueOnce(conflicts);
    await user.click(button("填入表格"));
    const question = await screen.findByRole("alertdialog", { name: "有的单元格已有别的内容" });
    expect(inside(question).getByText(SAID)).toBeTruthy();
    const answers = inside(question)
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
    expect(answers).toEqual(["另插一套", "只填空白", "全部覆盖", "取消"]);
    await user.click(inside(question).getByRole("button", { name: "全部覆盖" }));
    expect(await screen.findByText(/^已填入/)).toBeTruthy();
    expect(actions.fillTables.mock.calls.at(-1)?.[0].existing).toBe("replace");
    expect(actions.saveSource).not.toHaveBeenCalled();
  });

  it("is not offered as last year's, and refused as such where the user asks for it", async () => {
    const opened = await open({
      source: { ok: true, imported: { ...sourceOf(chaoyang), organisation: "沭阳县" } },
    });
    await importFile(opened, "导入上年年报");
    expect(ways()).toEqual(["作为上年年报", "填入表格"]);
    expect(screen.getByText(/^来源是沭阳县的年报，不是宿迁市的，不能作为上年年报。/)).toBeTruthy();
    await opened.user.click(button("作为上年年报"));
    expect(opened.actions.savePrevious).not.toHaveBeenCalled();
  });

  it("its level follows its name, until somebody chooses one", async () => {
    const { user } = await preview({ ...sourceOf(chaoyang), level: null });
    const level = screen.getByLabelText("来源的单位层级");
    const name = screen.getByLabelText("来源的单位");
    expect(level).toHaveProperty("value", "township");
    await user.clear(name);
    await user.type(name, "宝清县");
    expect(level).toHaveProperty("value", "county");
    await user.selectOptions(level, "province");
    await user.type(name, "教育局");
    expect(level).toHaveProperty("value", "province");
  });
});

describe("a report of another year", () => {
  it("of the year before: 作为上年年报 is proposed", async () => {
    await preview(sourceOf(lastYear));
    expect(screen.getByText("来源是 2023 年度，正是报告年度 2024 的上一年。")).toBeTruthy();
    expect(ways()).toEqual(["作为上年年报 *", "另插一套", "填入表格"]);
  });

  it("of any other year: a set of its own is", async () => {
    await preview({ ...sourceOf(suqian), year: 2022 });
    expect(ways()).toEqual(["另插一套 *", "填入表格", "作为上年年报"]);
  });

  it("the workbook's own report: filling is", async () => {
    await preview(sourceOf(suqian));
    expect(ways()).toEqual(["填入表格 *", "作为上年年报"]);
  });
});

describe("撤销", () => {
  const imported: Imported = { ...sourceOf(suqian), text };

  it("after an import takes the numbers back and what was kept with them", async () => {
    const { user, actions } = await preview(imported);
    await user.click(button("填入表格"));
    expect(await screen.findByText(/^来源的正文随工作簿保存/)).toBeTruthy();
    expect(actions.saveSource).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("button", { name: "撤回插入" })).toBeNull();
    await user.click(button("撤销"));
    expect(await screen.findByText(/^已撤销，\d+ 格恢复原来的内容/)).toBeTruthy();
    expect(actions.removeSource).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
  });

  it("brings back unit and year that the user had given up for the source's", async () => {
    const { user } = await preview(sourceOf(chaoyang));
    await user.click(screen.getByRole("checkbox", { name: /也用于本工作簿$/ }));
    await user.click(button("填入表格"));
    await waitFor(() => expect(shownProfile()).toContain(chaoyang.organisation));
    await user.click(button("撤销"));
    await waitFor(() => expect(shownProfile()).toContain(profile.organisation));
  });

  it("on a sheet of another set writes nothing, says so, and can be tried again", async () => {
    const { user, actions } = await preview(imported);
    await user.click(button("填入表格"));
    await screen.findByText(/^已填入/);
    actions.readWorkbook.mockResolvedValueOnce(done({ ...readingOf(suqian), set: 2 }));
    await user.click(button("撤销"));
    expect(await screen.findByText(/^现在打开的工作表是另一套表，没有撤销。/)).toBeTruthy();
    expect(actions.writeFixes).not.toHaveBeenCalled();
    await user.click(button("重试"));
    expect(await screen.findByText(/^已撤销/)).toBeTruthy();
  });

  it("撤回插入 of another unit's set gives the fields back, once its numbers are gone", async () => {
    const { user, listener } = await preview(sourceOf(chaoyang));
    await user.click(button("另插一套"));
    await screen.findByText(/^已填入/);
    expect(screen.queryByRole("button", { name: "撤回插入" })).toBeNull();
    const cells = layoutsOf(suqian).flatMap((layout) => layout.cells.map(({ key }) => key));
    const blank = withValues(
      suqian,
      cells.map((cell) => ({ cell, value: null })),
    );
    act(() => listener().changed(readingOf(blank)));
    await user.click(button("撤回插入"));
    await user.click(button("确定撤回"));
    expect(await screen.findByText(/^已撤回插入/)).toBeTruthy();
    expect(shownProfile()).toContain(profile.organisation);
    expect(shownProfile()).toContain("2024 年度");
  });
});
