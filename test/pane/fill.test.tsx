/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { done, refused } from "../../src/excel/contract/attempt";
import type { Attempt } from "../../src/excel/contract/attempt";
import type { InsertOutcome } from "../../src/excel/contract/contract";
import type { UserEvent } from "@testing-library/user-event";
import { fixture } from "../check/reports";
import { layoutsOf, withValues } from "../../src/report/model";
import { fakeWorkbook, readingOf } from "./fake-workbook";
import { button, inside, openPane, unfold } from "./open-pane";
import { pressRibbon } from "./ribbon";
import { act } from "react";

const report = fixture("chaoyang-2023");
const blankReport = withValues(
  report,
  layoutsOf(report).flatMap(({ cells }) => cells.map(({ key }) => ({ cell: key, value: null }))),
);
const profile = { organisation: "宝清县朝阳镇", year: 2023, level: "township" } as const;
const sheets = [
  { table: "disclosure", sheet: "二、主动公开", id: "{disclosure}" },
  { table: "requests", sheet: "三、依申请公开", id: "{requests}" },
  { table: "proceedings", sheet: "四、复议诉讼", id: "{proceedings}" },
] as const;
const taken = sheets.map(({ table, sheet }) => ({
  table,
  wanted: sheet,
  suggested: `${sheet} (2)`,
}));

async function filled() {
  const workbook = fakeWorkbook(report, false);
  workbook.actions.loadProfile.mockResolvedValue(done(profile));
  const opened = await openPane(workbook.actions);
  await waitFor(() =>
    expect(screen.getByLabelText(/单位名称/)).toHaveProperty("value", profile.organisation),
  );
  return { ...workbook, ...opened };
}

async function levelField(user: UserEvent): Promise<HTMLElement> {
  await unfold(user);
  return screen.getByLabelText("单位层级");
}

async function emptyPane() {
  const workbook = fakeWorkbook(report, false);
  return { ...workbook, ...(await openPane(workbook.actions)) };
}

describe("填表", () => {
  it("says what this is, and what is derived, on one line", async () => {
    await filled();
    expect(screen.getByText(/不联网，数据不离开本机/)).toBeTruthy();
    expect(
      screen.getByText(/^2023 年度 · 2021 年起的统一表格 · 乡镇、街道 · 总计自动计算/),
    ).toBeTruthy();
    expect(screen.queryByLabelText(/年度/)).toBeNull();
  });

  it("shows the profile that the workbook kept", async () => {
    const { user } = await filled();
    await user.selectOptions(await levelField(user), "county");
    expect(screen.getByText(/ · 县（市、区）政府 · /)).toBeTruthy();
    expect(screen.getByLabelText(/年度/)).toHaveProperty("value", "2023");
    expect(screen.getByLabelText("表格格式")).toHaveProperty("value", "2021");
  });

  it("inserts all tables with the profile, the year's format and automatic totals", async () => {
    const { user, actions } = await filled();
    await user.click(button("插入全部表格"));
    expect(actions.insertTables).toHaveBeenCalledWith({
      profile,
      format: "2021",
      tables: ["disclosure", "requests", "proceedings"],
      totals: "formulas",
    });
    expect(
      await screen.findByText("已插入“二、主动公开”、“三、依申请公开”、“四、复议诉讼”。"),
    ).toBeTruthy();
  });

  it("inserts with Enter in the field of the name", async () => {
    const { user, actions } = await emptyPane();
    await user.type(screen.getByLabelText("单位名称"), "某县某镇人民政府{Enter}");
    expect(actions.insertTables).toHaveBeenCalledTimes(1);
    expect(actions.insertTables.mock.lastCall?.[0].profile).toMatchObject({
      organisation: "某县某镇人民政府",
      level: "township",
    });
  });

  it("inserts without a name, and invents none", async () => {
    const { user, actions } = await emptyPane();
    await user.click(button("插入全部表格"));
    expect(actions.insertTables.mock.lastCall?.[0].profile).toMatchObject({
      organisation: "",
      level: null,
    });
  });

  it("follows the name with the level until somebody chose another", async () => {
    const { user } = await emptyPane();
    const name = screen.getByLabelText("单位名称");
    await user.type(name, "某县某镇人民政府");
    expect(screen.getByText(/ · 乡镇、街道 · /)).toBeTruthy();
    await user.clear(name);
    await user.type(name, "某市某局");
    expect(screen.getByText(/ · 单位层级未选 · /)).toBeTruthy();
    await user.selectOptions(await levelField(user), "cityDepartment");
    await user.clear(name);
    await user.type(name, "某县某镇人民政府");
    expect(screen.getByText(/ · 市级部门 · /)).toBeTruthy();
  });

  it("inserts a table that is missing, with totals to be typed and another format", async () => {
    const { actions } = fakeWorkbook({ ...report, proceedings: null });
    actions.loadProfile.mockResolvedValue(done(profile));
    const { user } = await openPane(actions);
    await unfold(user);
    await user.click(screen.getByRole("radio", { name: "总计手工填写" }));
    await user.selectOptions(screen.getByLabelText("表格格式"), "2019");
    expect(screen.getByText(/审核会提示“表格版本不符”/)).toBeTruthy();
    await user.click(button("插入表四"));
    expect(actions.insertTables).toHaveBeenCalledWith({
      profile,
      format: "2019",
      tables: ["proceedings"],
      totals: "typed",
    });
  });

  it("asks for a year that is none before anything is inserted", async () => {
    const { user, actions } = await emptyPane();
    await unfold(user);
    await user.clear(screen.getByLabelText(/年度/));
    await user.click(button("修改"));
    expect(screen.getByText(/^年度没有填对 · /)).toBeTruthy();
    await user.click(button("插入全部表格"));
    expect(actions.insertTables).not.toHaveBeenCalled();
    expect(screen.getByText("请填四位数，例如 2024。")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/年度/));
  });

  it("does not insert twice when the button is pressed twice", async () => {
    const { user, actions } = await filled();
    let finish: (value: Attempt<InsertOutcome>) => void = () => undefined;
    actions.insertTables.mockReturnValue(new Promise((resolve) => (finish = resolve)));
    await user.dblClick(button("插入全部表格"));
    expect(actions.insertTables).toHaveBeenCalledTimes(1);
    expect(button("插入全部表格").getAttribute("aria-disabled")).toBe("true");
    expect(await screen.findByText("正在插入表格…")).toBeTruthy();
    await act(async () => {
      finish(done({ kind: "inserted", sheets, undecorated: [] }));
      await Promise.resolve();
    });
    expect(screen.queryByText("正在插入表格…")).toBeNull();
  });

  it("inserts under other names when names are taken, and only after the user said so", async () => {
    const { user, actions } = await filled();
    actions.insertTables.mockResolvedValueOnce(done({ kind: "taken", taken }));
    await user.click(button("插入全部表格"));
    const question = await screen.findByRole("alertdialog", { name: "工作表名称已被占用" });
    expect(document.activeElement).toBe(question);
    expect(actions.insertTables).toHaveBeenCalledTimes(1);
    const name = screen.getByLabelText("表三的新名称");
    expect(name).toHaveProperty("value", "三、依申请公开 (2)");
    await user.clear(name);
    await user.type(name, "三/新");
    expect(screen.getByText("工作表名称不能含有 : \\ / ? * [ ] 这些符号。")).toBeTruthy();
    await user.click(button("另用新名称插入"));
    expect(actions.insertTables).toHaveBeenCalledTimes(1);
    await user.clear(name);
    await user.type(name, "二、主动公开 (2)");
    expect(screen.getByText(/已经有“二、主动公开 \(2\)”/)).toBeTruthy();
    await user.clear(name);
    await user.type(name, "三、新");
    await user.click(button("另用新名称插入"));
    expect(actions.insertTables).toHaveBeenLastCalledWith(
      expect.objectContaining({
        sheetNames: {
          disclosure: "二、主动公开 (2)",
          requests: "三、新",
          proceedings: "四、复议诉讼 (2)",
        },
      }),
    );
  });

  it("inserts nothing when the question is cancelled by button or Escape", async () => {
    const { user, actions } = await filled();
    actions.insertTables.mockResolvedValue(done({ kind: "taken", taken }));
    await user.click(button("插入全部表格"));
    await user.click(await screen.findByRole("button", { name: "取消" }));
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(document.activeElement).toBe(button("插入全部表格"));
    await user.click(button("插入全部表格"));
    await screen.findByRole("alertdialog");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(actions.insertTables).toHaveBeenCalledTimes(2);
  });

  it("takes an insertion back only after telling what is lost", async () => {
    const { user, actions } = await filled();
    actions.readWorkbook.mockImplementation(() => Promise.resolve(done(readingOf(blankReport))));
    await user.click(button("插入全部表格"));
    await user.click(await screen.findByRole("button", { name: "撤回插入" }));
    expect(screen.getByText(/撤回会清空 Excel 的撤销记录。/)).toBeTruthy();
    expect(actions.takeBack).not.toHaveBeenCalled();
    await user.click(button("确定撤回"));
    expect(actions.takeBack).toHaveBeenCalledWith(sheets);
    expect(
      await screen.findByText(
        "已撤回插入，“二、主动公开”、“三、依申请公开”、“四、复议诉讼”已删除。",
      ),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: "撤回插入" })).toBeNull();
  });

  it("offers no 撤回插入 any more once a number stands in the tables", async () => {
    const { user, actions, listener } = await filled();
    actions.readWorkbook.mockImplementation(() => Promise.resolve(done(readingOf(blankReport))));
    await user.click(button("插入全部表格"));
    await screen.findByRole("button", { name: "撤回插入" });
    expect(screen.queryByRole("button", { name: "插入全部表格" })).toBeNull();
    act(() => listener().changed(readingOf(report)));
    expect(screen.queryByRole("button", { name: "撤回插入" })).toBeNull();
  });

  it("shows the sentence of a refusal, keeps what was typed, and tries again", async () => {
    const { user, actions } = await filled();
    actions.insertTables.mockResolvedValueOnce(
      refused("正在编辑单元格，请先按回车结束单元格编辑。"),
    );
    await user.click(button("插入全部表格"));
    expect(await screen.findByText("正在编辑单元格，请先按回车结束单元格编辑。")).toBeTruthy();
    expect(screen.getByLabelText(/单位名称/)).toHaveProperty("value", profile.organisation);
    await user.click(button("重试"));
    expect(actions.insertTables).toHaveBeenCalledTimes(2);
    expect(await screen.findByText(/已插入/)).toBeTruthy();
    expect(screen.queryByText(/正在编辑单元格/)).toBeNull();
  });

  it("keeps a complete profile in the workbook when a field is left, and only once", async () => {
    const { user, actions } = await emptyPane();
    await user.type(screen.getByLabelText(/单位名称/), "某镇人民政府");
    await user.tab();
    await user.tab();
    expect(actions.saveProfile).toHaveBeenCalledTimes(1);
    expect(actions.saveProfile).toHaveBeenCalledWith(
      expect.objectContaining({ organisation: "某镇人民政府", level: "township" }),
    );
  });

  it("does not keep a profile that nobody changed", async () => {
    const { user, actions } = await filled();
    await user.click(screen.getByLabelText(/单位名称/));
    await user.tab();
    expect(actions.saveProfile).not.toHaveBeenCalled();
  });

  it("lists the tables in the workbook and jumps to one", async () => {
    const { actions } = fakeWorkbook(report);
    const { user } = await openPane(actions);
    const entry = screen.getByText("表三").closest("li");
    if (entry === null) throw new Error("表三 is not listed");
    expect(inside(entry).getByText("总计手工填写")).toBeTruthy();
    await user.click(inside(entry).getByRole("button", { name: "定位" }));
    expect(actions.goTo).toHaveBeenCalledWith("'三、依申请公开'!A1:J29");
  });

  it("tells what the ribbon's 插入表格 did, also without a name", async () => {
    const { session, actions } = await emptyPane();
    actions.insertTables.mockResolvedValueOnce(refused("工作簿受保护。"));
    await act(() => pressRibbon(session, "insertTables"));
    expect(screen.getByText("工作簿受保护。")).toBeTruthy();
    await act(() => pressRibbon(session, "insertTables"));
    expect(screen.getByText(/^已插入/)).toBeTruthy();
  });
});
