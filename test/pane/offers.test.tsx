/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { act } from "react";
import type { SheetFacts } from "../../src/check/sheet-facts";
import { done } from "../../src/excel/contract/attempt";
import type { Profile } from "../../src/excel/contract/contract";
import type { Report } from "../../src/report/model";
import { cell, change, fixture } from "../check/reports";
import { fakeWorkbook, readingOf } from "./fake-workbook";
import { button, inside, openPane } from "./open-pane";

const suqian = fixture("suqian-2024");
const profile: Profile = { organisation: "宿迁市", year: 2024, level: "city" };

interface Beside {
  readonly lastYear?: Report;
  readonly sheet?: Partial<SheetFacts>;
  readonly kept?: Profile | null;
}

/** 审核 over a report, with what the workbook knows beside it. */
async function check(report: Report, { lastYear, sheet, kept = profile }: Beside = {}) {
  const workbook = fakeWorkbook(report);
  workbook.actions.loadProfile.mockResolvedValue(done(kept));
  if (lastYear !== undefined) await workbook.actions.savePrevious(lastYear);
  const opened = await openPane(workbook.actions);
  await opened.user.click(screen.getByRole("tab", { name: "审核" }));
  await screen.findByRole("heading", { name: "审核结论" });
  if (sheet !== undefined) {
    const reading = readingOf(report);
    act(() => workbook.listener().changed({ ...reading, sheet: { ...reading.sheet, ...sheet } }));
  }
  return { ...workbook, ...opened };
}

/** The card of a rule. */
function cardOf(title: string): HTMLElement {
  const [found] = screen.getAllByText(title, { selector: ".card-title" });
  const card = found?.closest("li");
  if (card === null || card === undefined) throw new Error(`no card is titled ${title}`);
  return card;
}

describe("a carry-over that differs from last year's report", () => {
  const before = fixture("suqian-2023");
  const report = change(suqian, {
    "requests.carriedIn.naturalPerson": 108,
    "requests.carriedIn.total": 111,
  });
  const own = { cell: cell("requests.carriedIn.naturalPerson"), from: 108, value: 118 };
  const total = { cell: cell("requests.carriedIn.total"), from: 111, value: 121 };

  it("is put right in its cell: 填 118", async () => {
    const { user, actions } = await check(report, { lastYear: before });
    await user.click(button("填 118"));
    expect(actions.writeFixes).toHaveBeenCalledWith([own], 1);
    expect(await screen.findByText("已改正 1 格。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "填 118" })).toBeNull();
    expect(button("填 121")).toBeTruthy();
  });

  it("or in the whole row at once, and 撤销 puts both back", async () => {
    const { user, actions } = await check(report, { lastYear: before });
    const card = inside(cardOf("上年结转不衔接"));
    await user.click(card.getByRole("button", { name: "整行按上年年报填（2 格）" }));
    expect(actions.writeFixes).toHaveBeenCalledWith([own, total], 1);
    expect(await screen.findByText("已改正 2 格。")).toBeTruthy();
    expect(screen.queryByText("上年结转不衔接")).toBeNull();
    await user.click(button("撤销"));
    expect(await screen.findByRole("button", { name: "填 118" })).toBeTruthy();
  });
});

describe("a table that is missing", () => {
  const without = { ...suqian, proceedings: null };
  const inWorkbook = { sheet: { headings: [] } };

  it("is inserted: 插入表四", async () => {
    const { user, actions } = await check(without, inWorkbook);
    await user.click(inside(cardOf("缺少表格")).getByRole("button", { name: "插入表四" }));
    expect(actions.insertTables).toHaveBeenCalledWith({
      profile,
      format: "2021",
      tables: ["proceedings"],
      totals: "formulas",
    });
    expect(await screen.findByText("已插入“四、复议诉讼”。")).toBeTruthy();
  });

  it("is not, where unit and year are unknown", async () => {
    await check(without, { ...inWorkbook, kept: null });
    expect(inside(cardOf("缺少表格")).queryByRole("button", { name: /^插入/ })).toBeNull();
  });
});

it("a printed label is put back: 改回, and that can be undone", async () => {
  const changedLabels = [
    {
      table: "requests",
      expected: "（一）予以公开",
      found: "予以公开",
      address: "'三、依申请公开'!A8",
    },
  ] as const;
  const { user, actions } = await check(suqian, { sheet: { changedLabels } });
  await user.click(inside(cardOf("表格文字改动")).getByRole("button", { name: "改回" }));
  const fix = { address: "'三、依申请公开'!A8", from: "予以公开", to: "（一）予以公开" };
  expect(actions.restoreLabel).toHaveBeenCalledWith(fix);
  expect(await screen.findByText("已改回“（一）予以公开”，原来是“予以公开”。")).toBeTruthy();
  await user.click(button("撤销"));
  expect(actions.restoreLabel).toHaveBeenLastCalledWith({ ...fix, from: fix.to, to: fix.from });
  expect(await screen.findByText("已撤销，恢复为“予以公开”。")).toBeTruthy();
});

it("a number with its unit becomes the number: 采纳 4", async () => {
  const typed = change(suqian, { "requests.repeated.research": "4件" });
  const { user, actions } = await check(typed);
  await user.click(inside(cardOf("不是数字")).getByRole("button", { name: "采纳 4" }));
  expect(actions.writeFixes).toHaveBeenCalledWith(
    [{ cell: cell("requests.repeated.research"), from: "4件", value: 4 }],
    1,
  );
  expect(await screen.findByText("已改正 1 格。")).toBeTruthy();
});

it("another unit over a table becomes the workbook's own: 改表三的表头", async () => {
  const address = "'三、依申请公开'!A2";
  const headings = [{ table: "requests", address, organisation: "连云港市", year: 2024 }] as const;
  const { user, actions } = await check(suqian, { sheet: { headings } });
  const [from, to] = ["填报单位：宿迁市", "填报单位：连云港市"];
  actions.restoreHeading.mockResolvedValueOnce(done({ address, from, to }));
  const card = inside(cardOf("表头与填报单位不一致"));
  await user.click(card.getByRole("button", { name: "改表三的表头" }));
  expect(actions.restoreHeading).toHaveBeenCalledWith("requests");
  expect(await screen.findByText(`已改回“${from}”，原来是“${to}”。`)).toBeTruthy();
  await user.click(button("撤销"));
  expect(actions.restoreLabel).toHaveBeenCalledWith({ address, from, to });
});
