/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { act } from "react";
import { explanationKey } from "../../src/check/review/explanation-key";
import { done } from "../../src/excel/contract/attempt";
import type { Explainer, Sought } from "../../src/actions/repair/explainer";
import type { Report } from "../../src/report/model";
import { cell, change, fixture } from "../check/reports";
import { brokenSums, found, repair } from "./explanations";
import type { Changed } from "./explanations";
import { fakeAddress, fakeWorkbook, outcomeOf, readingOf, selectedCell } from "./fake-workbook";
import { openKept } from "./check-pane";
import { button, inside, openPane } from "./open-pane";

const sound = fixture("suqian-2023");
const granted = "requests.granted.naturalPerson";
const received = "requests.received.naturalPerson";
/** 1175 was typed 1157: the row and the column are broken. */
const swapped = change(sound, { [granted]: 1157 });
const swap = repair(swapped, 2, [[granted, 1175, "相邻两位颠倒"]]);
const place = "自然人 · （一）予以公开";

const explained = (...explanations: readonly ReturnType<typeof found>[]): Sought => ({
  kind: "explained",
  explanations,
});

/** 审核 over a report, with an explainer that the test answers for. */
async function check(report: Report, explainer: Explainer) {
  const explain = jest.fn(explainer);
  const workbook = fakeWorkbook(report);
  const opened = await openPane(workbook.actions, undefined, explain);
  await opened.user.click(screen.getByRole("tab", { name: "审核" }));
  return { ...workbook, ...opened, explain };
}

/** 审核 over a report that an explanation is there for as long as it is unchanged. */
function checkWith(report: Report, sought: Sought) {
  return check(report, (request) =>
    Promise.resolve(
      JSON.stringify(request.report) === JSON.stringify(report) ? sought : explained(),
    ),
  );
}

const suggestion = () => screen.findByRole("group", { name: "修改建议" });

describe("a repair that is the likeliest", () => {
  it("stands under the findings that it explains, with cell, number, reason and what goes away", async () => {
    await checkWith(swapped, explained(found(outcomeOf(swapped), [swap])));
    const group = inside(await suggestion());
    expect(
      group.getByText(`${place} 应为 1175（现为 1157，相邻两位颠倒），改后 2 处错误消失`, {
        exact: false,
      }).textContent,
    ).toMatch(/^最可能：/);
    expect(group.getByText("横向合计不符")).toBeTruthy();
    expect(group.getByText("纵向合计不符")).toBeTruthy();
    expect(screen.getAllByText("纵向合计不符")).toHaveLength(1);
    const problem = group.getByText("横向合计不符");
    const way = group.getByText("最可能：");
    expect(problem.compareDocumentPosition(way)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("is written by 采纳, and 撤销 puts back what stood there", async () => {
    const { user, actions } = await checkWith(
      swapped,
      explained(found(outcomeOf(swapped), [swap])),
    );
    await suggestion();
    await user.click(button("采纳"));
    const key = cell(granted);
    expect(actions.writeFixes).toHaveBeenLastCalledWith(
      [{ cell: key, from: 1157, value: 1175 }],
      1,
    );
    expect(await screen.findByText("已改正 1 格。")).toBeTruthy();
    await waitFor(() => expect(screen.queryByText("纵向合计不符")).toBeNull());
    await user.click(button("撤销"));
    expect(actions.writeFixes).toHaveBeenLastCalledWith(
      [{ cell: key, from: 1175, value: 1157 }],
      1,
    );
    expect(await screen.findByText("已撤销，1 格恢复原来的内容。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
    expect(await suggestion()).toBeTruthy();
  });

  it("is not taken back where something else was typed meanwhile, and that is said", async () => {
    const { user, actions } = await checkWith(
      swapped,
      explained(found(outcomeOf(swapped), [swap])),
    );
    await suggestion();
    await user.click(button("采纳"));
    await screen.findByText("已改正 1 格。");
    actions.writeFixes.mockResolvedValueOnce(done({ written: 0, undo: [], left: [] }));
    await user.click(button("撤销"));
    expect(await screen.findByText("没有改动：单元格的内容已经变了。")).toBeTruthy();
  });

  it("leads to its cell with 定位, and lights up while the cell is selected", async () => {
    const { user, actions, listener } = await checkWith(
      swapped,
      explained(found(outcomeOf(swapped), [swap])),
    );
    const group = await suggestion();
    const jump = inside(group).getAllByRole("button", { name: "定位" }).at(-1);
    if (jump) await user.click(jump);
    expect(actions.goTo).toHaveBeenCalledWith(fakeAddress(cell(granted)));
    expect(inside(group).queryByText("所选单元格")).toBeNull();
    act(() => listener().selected(selectedCell(swapped, cell(granted))));
    // The suggestion, and both problems that the cell takes part in.
    expect(inside(group).getAllByText("所选单元格").length).toBeGreaterThan(0);
    const [card] = group.getElementsByClassName("repair-card");
    expect(card?.className).toMatch(/ touched$/);
  });

  it("keeps the keyboard in the list when its card goes", async () => {
    const blank = change(swapped, { "requests.process.business": null });
    const { user } = await checkWith(blank, explained(found(outcomeOf(blank), [swap])));
    await suggestion();
    await user.click(button("采纳"));
    await waitFor(() => expect(screen.queryByRole("group", { name: "修改建议" })).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole("group", { name: "审核结果" }));
  });
});

describe("此数无误", () => {
  it("confirms the number, and explanations are sought again without it", async () => {
    const { user, actions, explain } = await checkWith(
      swapped,
      explained(found(outcomeOf(swapped), [swap])),
    );
    await suggestion();
    await user.click(button("此数无误"));
    expect(actions.confirmCell).toHaveBeenCalledWith(cell(granted), 1157);
    await waitFor(() => expect(explain.mock.lastCall?.[0].confirmed).toEqual([cell(granted)]));
    await user.click(await screen.findByText("已确认无误的数（1）"));
    expect(await screen.findByText(`表三 · ${place}：1157`)).toBeTruthy();
    await user.click(button("撤回"));
    expect(actions.unconfirmCell).toHaveBeenCalledWith(cell(granted));
    await waitFor(() => expect(screen.queryByText("已确认无误的数（1）")).toBeNull());
  });
});

describe("都不对", () => {
  it("keeps the suggestion away; the findings stay, and 恢复 brings it back", async () => {
    const outcome = outcomeOf(swapped);
    const { user, actions } = await checkWith(swapped, explained(found(outcome, [swap])));
    await suggestion();
    await user.click(button("都不对"));
    expect(actions.dismissExplanation).toHaveBeenCalledWith(
      explanationKey(brokenSums(outcome), outcome),
    );
    await waitFor(() => expect(screen.queryByRole("group", { name: "修改建议" })).toBeNull());
    expect(screen.getByText("纵向合计不符")).toBeTruthy();
    expect(screen.getByText(/的修改建议已按“都不对”收起。$/)).toBeTruthy();
    await user.click(button("恢复"));
    expect(await suggestion()).toBeTruthy();
  });
});

describe("a reason that was given", () => {
  /** More 规章 made than in force: to be corrected, or explained. */
  const made = "disclosure.regulations.issued";
  const odd = { [made]: 9, "disclosure.regulations.inForce": 1 };

  async function keepReason(report: Report) {
    const outcome = outcomeOf(report);
    const way = repair(report, 1, [[made, 1, "多打一位"]]);
    const opened = await checkWith(report, explained(found(outcome, [way])));
    await suggestion();
    await opened.user.click(button("填写说明"));
    await opened.user.type(await screen.findByLabelText("说明"), "当年集中制发。");
    await opened.user.click(button("保存说明"));
    await screen.findByText("有说明（1）");
    return opened;
  }

  it("for all that a suggestion explains takes the suggestion away until it is taken back", async () => {
    const { user } = await keepReason(change(sound, odd));
    expect(screen.queryByRole("group", { name: "修改建议" })).toBeNull();
    expect(screen.queryByText("制发数过大")).toBeNull();
    await openKept(user);
    expect(screen.getByText("制发数过大")).toBeTruthy();
    await user.click(button("撤回说明"));
    expect(inside(await suggestion()).getByText("制发数过大")).toBeTruthy();
  });

  it("for some of it leaves the suggestion for the rest", async () => {
    const { user } = await keepReason(change(swapped, odd));
    const group = inside(await suggestion());
    expect(group.queryByText("制发数过大")).toBeNull();
    expect(group.getByText("纵向合计不符")).toBeTruthy();
    await openKept(user);
    expect(screen.getByText("制发数过大")).toBeTruthy();
  });
});

describe("several repairs", () => {
  const other = repair(swapped, 2, [
    [received, 3420, "相邻两位颠倒"],
    ["requests.received.total", 3529, "总计随之更正"],
  ]);
  const third = repair(swapped, 2, [["requests.granted.total", 1173, "总计没有更新"]]);

  it("that are equally good are all shown, and it is said that none is likelier", async () => {
    await checkWith(swapped, explained(found(outcomeOf(swapped), [swap, other, third], 2)));
    const group = inside(await suggestion());
    expect(group.getByText("下面 2 种改法同样可能，请对照原始材料判断：")).toBeTruthy();
    expect(group.getByText("改法 1：")).toBeTruthy();
    expect(group.getByText("改法 2：")).toBeTruthy();
    expect(group.queryByText("最可能：")).toBeNull();
  });

  it("that are equally good are a plain sentence each, with 采纳; their cells are folded", async () => {
    const report = fixture("chaoyang-2023");
    const both = (row: string, to: number): Changed[] => [
      [`requests.${row}.naturalPerson`, to, "没有填数"],
      [`requests.${row}.total`, to, "总计随之更正"],
    ];
    const ways = [
      repair(report, 2, [...both("resultsTotal", 3), ...both("received", 3)]),
      repair(report, 2, [...both("resultsTotal", 3), ...both("carriedIn", 3)]),
      repair(report, 2, [...both("thirdParty", 0), ...both("repeated", 0)]),
    ];
    const { user, actions } = await checkWith(report, explained(found(outcomeOf(report), ways, 3)));
    const group = inside(await suggestion());
    const entries = group.getAllByRole("listitem").slice(-3);
    expect(entries.map(({ textContent }) => textContent)).toEqual([
      "改法 1：这 3 件是今年新收的采纳改 4 格",
      "改法 2：这 3 件是上年结转来的采纳改 4 格",
      "改法 3：其实没有这 3 件采纳改 4 格",
    ]);
    const [, second] = entries;
    if (second === undefined) throw new Error("there is no second way");
    await user.click(inside(second).getByRole("button", { name: "改 4 格", expanded: false }));
    expect(inside(second).getAllByRole("button", { name: "只采纳这格" })).toHaveLength(4);
    await user.click(inside(second).getByRole("button", { name: "采纳" }));
    const [fixes = []] = actions.writeFixes.mock.lastCall ?? [];
    expect(fixes.map(({ cell: { row, column }, value }) => [row, column, value])).toEqual([
      ["resultsTotal", "naturalPerson", 3],
      ["resultsTotal", "total", 3],
      ["carriedIn", "naturalPerson", 3],
      ["carriedIn", "total", 3],
    ]);
  });

  it("that are less plausible stand behind a fold", async () => {
    const { user } = await checkWith(
      swapped,
      explained(found(outcomeOf(swapped), [swap, other, third])),
    );
    const group = inside(await suggestion());
    expect(group.getByText("最可能：")).toBeTruthy();
    expect(group.queryByText("改法 2：")).toBeNull();
    await user.click(group.getByText("其他可能（2 种）"));
    expect(await group.findByText("改法 3：")).toBeTruthy();
  });

  it("of several cells are written cell by cell, or all together", async () => {
    const { user, actions } = await checkWith(
      swapped,
      explained(found(outcomeOf(swapped), [other])),
    );
    const group = inside(await suggestion());
    expect(group.getByText(/今年新收少填了 18 件，改后 2 处错误消失$/)).toBeTruthy();
    const first = { cell: cell(received), from: 3402, value: 3420 };
    const second = { cell: cell("requests.received.total"), from: 3511, value: 3529 };
    actions.writeFixes.mockResolvedValue(done({ written: 1, undo: [], left: [] }));
    const adopts = group.getAllByRole("button", { name: "只采纳这格" });
    expect(adopts).toHaveLength(2);
    if (adopts[1]) await user.click(adopts[1]);
    expect(actions.writeFixes).toHaveBeenLastCalledWith([second], 1);
    await user.click(button("采纳"));
    expect(actions.writeFixes).toHaveBeenLastCalledWith([first, second], 1);
  });
});

describe("a repair of several cells", () => {
  const total = "requests.received.total";
  const two = repair(swapped, 2, [
    [received, 3420, "相邻两位颠倒"],
    [total, 3529, "总计随之更正"],
  ]);
  const open = () => checkWith(swapped, explained(found(outcomeOf(swapped), [two])));

  it("is one entry a cell, each with its 定位; the arrow keys go from one to the next", async () => {
    const { user, actions } = await open();
    const group = await suggestion();
    const lines = inside(group)
      .getAllByText(/ 应为 \d+（现为 /)
      .map((words) => words.closest("li")?.textContent);
    expect(lines).toEqual([
      `自然人 · 一、本年新收政府信息公开申请数量 应为 3420（现为 3402，相邻两位颠倒）定位只采纳这格此数无误`,
      `总计 · 一、本年新收政府信息公开申请数量 应为 3529（现为 3511，总计随之更正）定位只采纳这格此数无误`,
    ]);
    const [, first, second] = inside(group).getAllByRole("button", { name: "定位" });
    act(() => first?.focus());
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(second);
    await user.keyboard("{Enter}");
    expect(actions.goTo).toHaveBeenCalledWith(fakeAddress(cell(total)));
    expect(actions.writeFixes).not.toHaveBeenCalled();
  });

  it("folds its cells, with what can be done about a single one", async () => {
    const { user, actions } = await open();
    const group = inside(await suggestion());
    const entry = group.getByText(/^总计 · .* 应为 3529/).closest("li");
    if (entry === null) throw new Error("the cell has no line of its own");
    await user.click(inside(entry).getByRole("button", { name: "此数无误" }));
    expect(actions.confirmCell).toHaveBeenCalledWith(cell(total), 3511);
    await user.click(group.getByRole("button", { name: "改 2 格", expanded: true }));
    expect(group.queryByRole("button", { name: "只采纳这格" })).toBeNull();
    expect(group.getByRole("button", { name: "采纳" })).toBeTruthy();
  });
});

describe("where no repair is known", () => {
  it("because up to four cells cannot do it, that is said with the findings", async () => {
    const outcome = outcomeOf(swapped);
    const none = { kind: "none", findings: brokenSums(outcome) } as const;
    await checkWith(swapped, { kind: "explained", explanations: [none] });
    const group = inside(await suggestion());
    expect(
      group.getByText("改动 4 个以内的单元格不能使这 2 处都成立，请逐项核对原始台账。"),
    ).toBeTruthy();
    expect(group.getByText("纵向合计不符")).toBeTruthy();
  });

  it("because the time was over, that is said", async () => {
    const outcome = outcomeOf(swapped);
    const stopped = { kind: "stopped", findings: brokenSums(outcome) } as const;
    await checkWith(swapped, { kind: "explained", explanations: [stopped] });
    expect(inside(await suggestion()).getByText(/超过 3 秒，已经停止/)).toBeTruthy();
  });

  it("because the search as a whole was stopped, that is said, and the findings stay", async () => {
    await checkWith(swapped, { kind: "stopped" });
    expect(await screen.findByText(/^查找最可能填错的单元格超过 3 秒，已经停止/)).toBeTruthy();
    expect(screen.getByText("纵向合计不符")).toBeTruthy();
  });

  it("because the search broke, 重新查找 seeks again", async () => {
    const { user, explain } = await checkWith(swapped, { kind: "broken" });
    await screen.findByText("没有查出最可能填错的单元格，不影响审核结果。");
    const calls = explain.mock.calls.length;
    explain.mockResolvedValue(explained(found(outcomeOf(swapped), [swap])));
    await user.click(button("重新查找"));
    expect(await suggestion()).toBeTruthy();
    expect(explain.mock.calls.length).toBeGreaterThan(calls);
  });
});

describe("explanations follow the sheet", () => {
  it("and are not sought while no sum is broken, nor outside 审核", async () => {
    const blank = fixture("chengguan-2022");
    const { explain } = await check(blank, () => Promise.resolve(explained()));
    await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(explain).not.toHaveBeenCalled();
  });

  it("and are sought once for several quick changes", async () => {
    const { explain, listener } = await check(swapped, () => new Promise(() => undefined));
    await waitFor(() => expect(explain).toHaveBeenCalledTimes(1));
    for (const value of [1158, 1159, 1160]) {
      act(() => listener().changed(readingOf(change(sound, { [granted]: value }))));
    }
    await waitFor(() => expect(explain).toHaveBeenCalledTimes(2));
    expect(explain.mock.lastCall?.[0].report.requests?.["granted"]?.["naturalPerson"]).toBe(1160);
  });

  it("and stay while other cells change, until those of the newer sheet are there", async () => {
    const { explain, listener } = await check(swapped, () =>
      Promise.resolve(explained(found(outcomeOf(swapped), [swap]))),
    );
    await suggestion();
    explain.mockReturnValue(new Promise(() => undefined));
    const elsewhere = change(swapped, { "disclosure.rules.made": 7 });
    act(() => listener().changed(readingOf(elsewhere)));
    expect(screen.getByRole("group", { name: "修改建议" })).toBeTruthy();
    act(() => listener().changed(readingOf(change(sound, { [granted]: 1158 }))));
    expect(screen.queryByRole("group", { name: "修改建议" })).toBeNull();
    expect(screen.getByText("纵向合计不符")).toBeTruthy();
  });

  it("and an answer that comes too late is not shown", async () => {
    let answer: (sought: Sought) => void = () => undefined;
    const { explain, listener } = await check(
      swapped,
      () => new Promise((resolve) => (answer = resolve)),
    );
    await waitFor(() => expect(explain).toHaveBeenCalledTimes(1));
    act(() => listener().changed(readingOf(change(sound, { [granted]: 1158 }))));
    await act(async () => {
      answer(explained(found(outcomeOf(swapped), [swap])));
      await Promise.resolve();
    });
    expect(screen.queryByRole("group", { name: "修改建议" })).toBeNull();
  });
});
