/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { act } from "react";
import { done, refused } from "../../src/excel/contract/attempt";
import type { Attempt } from "../../src/excel/contract/attempt";
import type { WorkbookReading } from "../../src/excel/contract/contract";
import { withValues } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { cell, change, filled, fixture } from "../check/reports";
import { fakeAddress, fakeWorkbook, readingOf, selectedCell } from "./fake-workbook";
import { chooseInMenu, openStanding, part } from "./check-pane";
import { button, cardWith, inside, openPane, shownProfile } from "./open-pane";
import { pressRibbon } from "./ribbon";
import { later } from "./services";

const chaoyang = fixture("chaoyang-2023");
const chengguan = fixture("chengguan-2022");
const sound = fixture("suqian-2023");
const total = cell("requests.resultsTotal.naturalPerson");

async function check(report: Report, hasTables = true) {
  const workbook = fakeWorkbook(report, hasTables);
  const opened = await openPane(workbook.actions);
  await opened.user.click(screen.getByRole("tab", { name: "审核" }));
  if (hasTables) await screen.findByRole("heading", { name: "审核结论" });
  return { ...workbook, ...opened };
}

const place = "表三 · 自然人 · （七）总计";

describe("审核", () => {
  it("lists what the sheet holds now, and says that it is not marked yet", async () => {
    const { user } = await check(chaoyang);
    expect(screen.getByText("还有错误 2 处。")).toBeTruthy();
    await openStanding(user);
    expect(part("表三")).toBe("表三错误 2");
    expect(screen.queryByText(/^(需核实|提示) \d/)).toBeNull();
    expect(screen.getByText("已根据当前内容更新；按“审核”在表中标出。")).toBeTruthy();
  });

  it("marks on request and says how many cells carry a mark", async () => {
    const { user, actions } = await check(chaoyang);
    await user.click(button("审核"));
    expect(actions.markCells).toHaveBeenCalledTimes(1);
    expect(await screen.findByText("已在表中标出 2 处。")).toBeTruthy();
  });

  it("names severity, place, sentence, what to do and source of each finding", async () => {
    const { user } = await check(chaoyang);
    const card = inside(cardWith(place));
    await user.click(card.getByText("依据"));
    await card.findByText("规则：");
    for (const text of [
      "错误",
      "纵向合计不符",
      /（七）总计填的是 0，少 3。/,
      /改正填错的数/,
      /^表三每一列：（一）至（六）各行之和等于（七）总计。$/,
      /^表三的行列关系：/,
    ]) {
      expect(card.getByText(text, { ignore: ".quiet" })).toBeTruthy();
    }
    expect(
      screen.getByRole("region", { name: "表三 收到和处理政府信息公开申请情况" }),
    ).toBeTruthy();
  });

  it("says that nothing is wrong, and what was checked", async () => {
    const { user } = await check(sound);
    await user.click(button("审核"));
    expect(await screen.findByText("表格没有发现问题。")).toBeTruthy();
    await openStanding(user);
    expect(
      screen.getByText(`审核范围：表二、表三、表四 · ${sound.organisation} · 2023 年`),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: "定位" })).toBeNull();
  });

  it("leads to 填表 when no table is there", async () => {
    const { user } = await check(sound, false);
    expect(screen.getByText("工作簿里还没有年报表格。")).toBeTruthy();
    expect(screen.queryByText("缺少表格")).toBeNull();
    await user.click(button("去填表"));
    expect(screen.getByRole("tab", { name: "填表" }).getAttribute("aria-selected")).toBe("true");
  });

  it("tells of a table that is there but cannot be read", async () => {
    const { listener } = await check(sound);
    const sentence = "表三有两张，不知道审核哪一张。";
    const refused = [{ table: "requests" as const, sentence, candidates: [] }];
    act(() => listener().changed({ ...readingOf(sound), refused }));
    expect(screen.getByText(`表三没有审核：${sentence}`)).toBeTruthy();
    expect(screen.queryByText("表格没有发现问题。")).toBeNull();
  });

  it("jumps to the cell, keeps the focus in the list and the finding chosen", async () => {
    const { user, actions } = await check(chaoyang);
    const card = cardWith(place);
    const jump = inside(card).getByRole("button", { name: "定位" });
    await user.click(jump);
    expect(actions.goTo).toHaveBeenCalledWith(fakeAddress(total));
    expect(document.activeElement).toBe(jump);
    expect(card.getAttribute("aria-current")).toBe("true");
  });

  it("goes from finding to finding with the arrow keys and jumps with Enter", async () => {
    const { user, actions } = await check(chaoyang);
    const [first, second] = screen.getAllByRole("button", { name: "定位" });
    first?.focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(second);
    await user.keyboard("{ArrowDown}{Home}");
    expect(document.activeElement).toBe(first);
    await user.keyboard("{End}{Enter}");
    expect(actions.goTo).toHaveBeenCalledWith(fakeAddress(cell("requests.resultsTotal.total")));
    expect(document.activeElement).toBe(second);
  });

  it("leads to the other cells of a finding, those that hold something first", async () => {
    const { user, actions } = await check(chaoyang);
    const card = cardWith(place);
    await user.click(inside(card).getByText(/^有关单元格/));
    const [first, second, third] = await inside(card).findAllByRole("button", { name: /：/ });
    expect(first?.textContent).toBe("（三）不予公开 4.保护第三方合法权益：1");
    expect(second?.textContent).toBe("（五）不予处理 2.重复申请：2");
    expect(third?.textContent).toMatch(/：0$/);
    if (first) await user.click(first);
    expect(actions.goTo).toHaveBeenCalledWith(
      fakeAddress(cell("requests.thirdParty.naturalPerson")),
    );
  });

  it("follows the sheet while the user corrects it", async () => {
    const { listener } = await check(chaoyang);
    const corrected = change(chaoyang, {
      "requests.received.naturalPerson": 3,
      "requests.received.total": 3,
      "requests.resultsTotal.naturalPerson": 3,
      "requests.resultsTotal.total": 3,
    });
    act(() => listener().changed(readingOf(corrected)));
    expect(screen.getByText("表格没有发现问题。")).toBeTruthy();
    act(() => listener().changed(readingOf(chaoyang)));
    expect(screen.getByText("还有错误 2 处。")).toBeTruthy();
  });

  it("says why the list no longer follows, and follows again", async () => {
    const { user, actions, listener, stopped } = await check(chaoyang);
    act(() => listener().failed("清单不再自动更新，请按“审核”。"));
    expect(screen.getByText("清单不再自动更新，请按“审核”。")).toBeTruthy();
    await user.click(button("恢复自动更新"));
    expect(stopped).toHaveBeenCalledTimes(1);
    expect(actions.watch).toHaveBeenCalledTimes(2);
    expect(screen.queryByText("清单不再自动更新，请按“审核”。")).toBeNull();
  });

  it("stops following when the pane goes away", async () => {
    const { unmount, stopped } = await check(chaoyang);
    unmount();
    expect(stopped).toHaveBeenCalledTimes(1);
  });

  it("clears the marks and says how many", async () => {
    const { user } = await check(chaoyang);
    expect(screen.queryByRole("button", { name: "清除标记" })).toBeNull();
    await chooseInMenu(user, "清除标记");
    expect(await screen.findByText("已清除 2 处标记。")).toBeTruthy();
  });

  it("does not check twice at once, and tells the sentence of a refusal", async () => {
    const { user, actions } = await check(chaoyang);
    const read = later<Attempt<WorkbookReading>>();
    actions.readWorkbook.mockReturnValueOnce(read.promise);
    await user.dblClick(button("审核"));
    expect(actions.readWorkbook).toHaveBeenCalledTimes(1);
    read.resolve(refused("Excel 暂时没有响应，请稍后再试。"));
    expect(await screen.findByText("Excel 暂时没有响应，请稍后再试。")).toBeTruthy();
    expect(screen.getByText("还有错误 2 处。")).toBeTruthy();
    expect(actions.readWorkbook).toHaveBeenCalledTimes(1);
    await user.click(button("重新审核"));
    expect(await screen.findByText("已在表中标出 2 处。")).toBeTruthy();
    expect(actions.readWorkbook).toHaveBeenCalledTimes(2);
    expect(screen.queryByText("Excel 暂时没有响应，请稍后再试。")).toBeNull();
  });

  it("shows on this tab what the ribbon's 审核 found", async () => {
    const { user, session, actions } = await check(chaoyang);
    await user.click(screen.getByRole("tab", { name: "填表" }));
    await act(() => pressRibbon(session, "checkReport"));
    expect(screen.getByText("已在表中标出 2 处。")).toBeTruthy();
    expect(button("审核").getAttribute("aria-disabled")).not.toBe("true");
    actions.clearMarks.mockResolvedValueOnce(done({ cleared: 0 }));
    await act(() => pressRibbon(session, "clearMarks"));
    expect(screen.getByText("表中没有审核标记。")).toBeTruthy();
  });
});

describe("blank cells", () => {
  it("are one line for each row of the form, not a pile of findings", async () => {
    const { user } = await check(chengguan);
    const card = cardWith("空白 42 格");
    expect(inside(card).getAllByText(/：7 格空白$/)).toHaveLength(6);
    expect(screen.queryAllByRole("button", { name: "填 0" })).toEqual([]);
    await user.click(inside(card).getByText("（一）予以公开：7 格空白"));
    expect(await inside(card).findAllByRole("button", { name: "填 0" })).toHaveLength(7);
  });

  it("get a 0 one at a time", async () => {
    const { user, actions } = await check(chengguan);
    await user.click(screen.getByText("（一）予以公开：7 格空白"));
    const [first] = await screen.findAllByRole("button", { name: "填 0" });
    if (first) await user.click(first);
    const granted = cell("requests.granted.naturalPerson");
    expect(actions.writeFixes).toHaveBeenCalledWith([{ cell: granted, from: null, value: 0 }], 1);
    expect(await screen.findByText("空白 41 格")).toBeTruthy();
    expect(screen.getByText("已填写 1 格。")).toBeTruthy();
  });

  it("get their 0 all together only after asking", async () => {
    const { user, actions } = await check(chengguan);
    await user.click(button("全部填 0（42 格）"));
    await user.click(button("取消"));
    expect(actions.writeFixes).not.toHaveBeenCalled();
    await user.click(button("全部填 0（42 格）"));
    const question = screen.getByRole("alertdialog", { name: "把表三的空白全部填 0？" });
    await user.click(inside(question).getByRole("button", { name: "填 0（42 格）" }));
    expect(actions.writeFixes).toHaveBeenCalledTimes(1);
    expect(actions.writeFixes.mock.calls[0]?.[0]).toHaveLength(42);
    expect(await screen.findByText("表格没有发现问题。")).toBeTruthy();
  });

  it("get the number that follows from the sums", async () => {
    const { user, actions } = await check(fixture("shanghai-science-2024"));
    await user.click(button("填 1"));
    expect(actions.writeFixes).toHaveBeenCalledWith(
      [{ cell: cell("requests.carriedOut.total"), from: null, value: 1 }],
      1,
    );
  });

  it("of a whole empty form stay folded away", async () => {
    await check(filled(null));
    expect(screen.getByText("空白 175 格")).toBeTruthy();
    expect(screen.getByText("按行查看（25 行）")).toBeTruthy();
    expect(screen.queryByText("（一）予以公开：7 格空白")).toBeNull();
  });

  it("that were filled meanwhile are left as they are, and that is said", async () => {
    const { user, actions } = await check(chengguan);
    actions.writeFixes.mockResolvedValueOnce(done({ written: 40, undo: [], left: [] }));
    await user.click(button("全部填 0（42 格）"));
    await user.click(button("填 0（42 格）"));
    expect(
      await screen.findByText("已填写 40 格；另有 2 格已经有内容或自动计算，没有改动。"),
    ).toBeTruthy();
  });
});

describe("a number that stands as text", () => {
  it("is understood, and 采纳 writes it as a number", async () => {
    const granted = cell("requests.granted.naturalPerson");
    const { user, actions } = await check(withValues(sound, [{ cell: granted, value: "１,175" }]));
    await openStanding(user);
    expect(part("表三")).toBe("表三通过另有 1 处提示");
    await user.click(button("采纳"));
    expect(actions.writeFixes).toHaveBeenCalledWith(
      [{ cell: granted, from: "１,175", value: 1175 }],
      1,
    );
    expect(await screen.findByText("表格没有发现问题。")).toBeTruthy();
  });
});

describe("the selected cell", () => {
  it("is explained with its row, its column and the rules that it takes part in", async () => {
    const { user, listener } = await check(chaoyang);
    act(() => listener().selected(selectedCell(chaoyang, total)));
    const card = screen.getByRole("region", { name: "所选单元格" });
    // One line until it is opened, and open for the next cell.
    expect(card.textContent).toBe(`${place}：0`);
    await user.click(inside(card).getByText(`${place}：0`));
    expect(await inside(card).findByText(/以公民个人名义提出的申请/)).toBeTruthy();
    expect(inside(card).getByText(/《条例》第二十七条/)).toBeTruthy();
    await user.click(inside(card).getByText("有关的审核规则（3）"));
    expect(await inside(card).findByText(/一（本年新收）加二（上年结转）/)).toBeTruthy();
    act(() => listener().selected(null));
    const next = selectedCell(chaoyang, cell("requests.granted.business"));
    act(() => listener().selected(next));
    expect(await screen.findByText(/企业等营利性组织提出的申请/)).toBeTruthy();
  });

  it("lets its findings stand out in the list", async () => {
    const { listener } = await check(chaoyang);
    act(() => listener().selected(selectedCell(chaoyang, total)));
    const touched = inside(cardWith(place));
    expect(touched.getByText("所选单元格")).toBeTruthy();
    expect(screen.getAllByText("所选单元格")).toHaveLength(1);
  });

  it("is not shown outside the form", async () => {
    const { listener } = await check(chaoyang);
    act(() => listener().selected(selectedCell(chaoyang, total)));
    act(() => listener().selected(null));
    expect(screen.queryByRole("region", { name: "所选单元格" })).toBeNull();
  });
});

describe("the pane", () => {
  it("changes its tab with the arrow keys", async () => {
    const { user } = await openPane(fakeWorkbook(sound).actions);
    screen.getByRole("tab", { name: "填表" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "审核" }));
    expect(screen.getByRole("tabpanel", { name: "审核" })).toBeTruthy();
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "汇总" }));
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tabpanel", { name: "填表" })).toBeTruthy();
  });

  it("reads the workbook once more after 插入, as events are not reliable", async () => {
    const workbook = fakeWorkbook(sound, false);
    const profile = { organisation: "某市", year: 2023, level: null };
    workbook.actions.loadProfile.mockResolvedValue(done(profile));
    const { user } = await openPane(workbook.actions);
    await waitFor(() => expect(shownProfile()).toContain("2023 年度"));
    expect(screen.queryByText("表三")).toBeNull();
    workbook.actions.readWorkbook.mockResolvedValue(done(readingOf(sound)));
    await user.click(button("插入表三"));
    expect(await screen.findByText("表三")).toBeTruthy();
  });
});
