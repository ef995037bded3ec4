/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { refused } from "../../src/excel/contract/attempt";
import { button } from "./open-pane";
import { openDesk } from "./collect-pane";

const paste = (text: string, field = /^粘贴名单/) => {
  const box = screen.getByLabelText(field);
  if (!(box instanceof HTMLTextAreaElement)) throw new Error("no text area");
  return { box, text };
};

describe("before the sheets are there", () => {
  it("the tab says what it is for, and takes unit and year from 填表", async () => {
    const { user } = await openDesk(null);
    expect(screen.getByText("收报、审核")).toBeTruthy();
    expect(screen.getByText(/全程不联网/)).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "填表" }));
    await user.type(screen.getByLabelText(/^单位名称/), "固镇县人民政府");
    await user.click(screen.getByRole("tab", { name: "汇总" }));
    expect(await screen.findByLabelText(/^汇总单位/)).toHaveProperty("value", "固镇县人民政府");
  });

  it("a pasted list is counted by category, and what is wrong is told by row", async () => {
    const { user } = await openDesk(null);
    const { box } = paste("");
    await user.click(box);
    await user.paste("固镇县财政局\n城关镇人民政府\n固镇县财政局\n");
    expect(await screen.findByText("2 个单位：部门 1，乡镇街道 1")).toBeTruthy();
    expect(screen.getByText(/第 1 行和第 3 行都有/)).toBeTruthy();
  });

  it("建立汇总表 asks for the body that adds up before anything is written", async () => {
    const { user, actions } = await openDesk(null);
    await user.clear(screen.getByLabelText(/^汇总单位/));
    await user.click(button("建立汇总表"));
    expect(screen.getByText("请填写单位名称。")).toBeTruthy();
    expect(actions.setUpDesk).not.toHaveBeenCalled();
  });

  it("建立汇总表 writes frame and list, and the desk stands", async () => {
    const { user, actions } = await openDesk(null);
    await user.type(screen.getByLabelText(/^汇总单位/), "固镇县人民政府");
    await user.selectOptions(screen.getByLabelText(/^口径/), "本级");
    const { box } = paste("");
    await user.click(box);
    await user.paste("固镇县财政局\n城关镇人民政府");
    await user.click(button("建立汇总表"));
    expect(await screen.findByText("把各单位的年报拖到这里，或者")).toBeTruthy();
    const [frame, units] = actions.setUpDesk.mock.calls[0] ?? [];
    expect(frame).toMatchObject({ organisation: "固镇县人民政府", scope: "own" });
    expect(units?.map(({ name }) => name)).toEqual(["固镇县财政局", "城关镇人民政府"]);
  });

  it("a list may come from a file", async () => {
    const { user } = await openDesk(null);
    const file = new File(["…"], "名单.csv");
    await user.upload(screen.getByLabelText("选择名单文件：选择文件"), file);
    expect(await screen.findByText("名单来自“名单.csv”。")).toBeTruthy();
    expect(screen.getByText("2 个单位：部门 1，乡镇街道 1")).toBeTruthy();
  });

  it("a workbook that cannot be read is told with 重试, and nothing is claimed", async () => {
    const opened = await openDesk(null);
    const { user, actions } = opened;
    actions.loadDesk.mockResolvedValueOnce(refused("请先按回车结束单元格编辑。"));
    await user.click(screen.getByRole("tab", { name: "填表" }));
    await user.click(screen.getByRole("tab", { name: "汇总" }));
    expect(await screen.findByText("请先按回车结束单元格编辑。")).toBeTruthy();
    await user.click(button("重试"));
    await waitFor(() => expect(screen.queryByText("请先按回车结束单元格编辑。")).toBeNull());
  });
});
