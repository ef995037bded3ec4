/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { done } from "../../src/excel/contract/attempt";
import type { WorkbookReading } from "../../src/excel/contract/contract";
import { cellId } from "../../src/report/cell";
import type { Report } from "../../src/report/model";
import { compareYears } from "../../src/pane/years/compare-years";
import { groupLines } from "../../src/pane/years/line-words";
import { cell, change, filled, fixture } from "../check/reports";
import { fakeAddress, fakeWorkbook, readingOf } from "./fake-workbook";
import { button, openPane } from "./open-pane";

const before = fixture("suqian-2023");
const now = fixture("suqian-2024");

function withLastYear(report: Report, last: Report): WorkbookReading {
  const { organisation, year } = last;
  const comparable = year === report.year - 1;
  return { ...readingOf(report), previous: { organisation, year, comparable, report: last } };
}

async function openYears(report: Report, last: Report) {
  const workbook = fakeWorkbook(report);
  const reading = withLastYear(report, last);
  workbook.actions.readWorkbook.mockResolvedValue(done(reading));
  workbook.actions.watch.mockImplementation((listener) => {
    listener.changed(reading);
    return Promise.resolve(done(workbook.stopped));
  });
  const opened = await openPane(workbook.actions);
  await opened.user.click(screen.getByRole("tab", { name: "审核" }));
  await opened.user.click(await screen.findByText(/^与上年对照/));
  await screen.findByRole("table");
  return { ...workbook, ...opened };
}

const line = (id: string, report: Report, last: Report) => {
  const key = cell(id);
  return compareYears(key.table, last, report).find((one) => cellId(one.cell) === id);
};

/** The texts of the row of a table that begins with some words. */
function row(name: string): readonly string[] {
  const header = screen.getByRole("rowheader", { name });
  const cells = within(header.closest("tr") ?? header).getAllByRole("cell");
  return cells.map(({ textContent }) => textContent);
}

describe("two years of a table", () => {
  it("stand beside each other with the difference", () => {
    expect(line("requests.received.total", now, before)).toMatchObject({
      lastYear: 3511,
      thisYear: 3525,
      difference: 14,
      jump: false,
    });
  });

  it("show a number that stands as text, and count it", () => {
    const typed = change(now, { "requests.received.total": "3,525" });
    expect(line("requests.received.total", typed, before)).toMatchObject({
      thisYear: "3,525",
      difference: 14,
    });
  });

  it("have no difference where a year is blank or no number", () => {
    const open = change(now, {
      "requests.received.total": null,
      "requests.carriedIn.total": "无",
    });
    expect(line("requests.received.total", open, before)?.difference).toBeNull();
    expect(line("requests.carriedIn.total", open, before)?.difference).toBeNull();
  });

  it("differ by decimals of an amount without remains of binary", () => {
    const last = change(before, { "disclosure.fees.amount": 0.1 });
    const report = change(now, { "disclosure.fees.amount": 0.3 });
    expect(line("disclosure.fees.amount", report, last)?.difference).toBe(0.2);
  });

  it("jump by the limits of 审核, in any cell, but not as amounts of money", () => {
    const last = change(before, {
      "requests.repeated.business": 10,
      "requests.complaint.business": 10,
      "disclosure.fees.amount": 1,
    });
    const report = change(now, {
      "requests.repeated.business": 41,
      "requests.complaint.business": 30,
      "disclosure.fees.amount": 900,
    });
    expect(line("requests.repeated.business", report, last)?.jump).toBe(true);
    expect(line("requests.complaint.business", report, last)?.jump).toBe(false);
    expect(line("disclosure.fees.amount", report, last)?.jump).toBe(false);
  });

  it("of different editions keep the rows that only one of them has", () => {
    const last = filled(2, "2019");
    const report = filled(5);
    expect(line("requests.otherHandling.total", report, last)).toMatchObject({
      lastYear: 2,
      thisYear: undefined,
      difference: null,
    });
    expect(line("requests.correctionOverdue.total", report, last)).toMatchObject({
      lastYear: undefined,
      thisYear: 5,
    });
  });

  it("are empty where neither report has the table", () => {
    const none = { ...now, proceedings: null };
    expect(compareYears("proceedings", { ...before, proceedings: null }, none)).toEqual([]);
  });

  it("stand under the headings of the form", () => {
    const lines = compareYears("requests", before, now).filter(
      (one) => one.cell.column === "total",
    );
    const headings = groupLines("requests", lines).map(({ heading }) => heading);
    expect(headings.filter((heading) => heading !== null)).toEqual([
      "（三）不予公开",
      "（四）无法提供",
      "（五）不予处理",
      "（六）其他处理",
    ]);
    const two = groupLines("disclosure", compareYears("disclosure", before, now));
    expect(two.map(({ heading, lines: own }) => [heading, own.length])).toEqual([
      ["规章", 3],
      ["行政规范性文件", 3],
      ["行政许可", 1],
      ["行政处罚", 1],
      ["行政强制", 1],
      ["行政事业性收费", 1],
    ]);
  });
});

describe("与上年对照", () => {
  it("begins with the 总计 of table three", async () => {
    await openYears(now, before);
    expect(screen.getByRole("table", { name: "表三 · 总计" })).toBeTruthy();
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "项目",
      "2023 年",
      "2024 年",
      "增减",
    ]);
    expect(row("一、本年新收政府信息公开申请数量")).toEqual(["3511", "3525", "+14"]);
  });

  it("shows any column, and tables four and two whole", async () => {
    const { user } = await openYears(now, before);
    await user.selectOptions(screen.getByLabelText("列"), "商业企业");
    expect(row("一、本年新收政府信息公开申请数量")).toEqual(["99", "75", "−24"]);
    await user.selectOptions(
      screen.getByLabelText("表格"),
      screen.getByRole("option", { name: /^表四/ }),
    );
    expect(screen.getByRole("rowheader", { name: "行政诉讼（复议后起诉）" })).toBeTruthy();
    expect(screen.getAllByRole("rowheader", { name: "结果维持" })).toHaveLength(3);
    expect(screen.queryByLabelText("列")).toBeNull();
    await user.selectOptions(
      screen.getByLabelText("表格"),
      screen.getByRole("option", { name: /^表二/ }),
    );
    expect(screen.getByRole("rowheader", { name: "本年收费金额（单位：万元）" })).toBeTruthy();
  });

  it("goes to the cell of this year", async () => {
    const { user, actions } = await openYears(now, before);
    await user.click(button(/^3525，定位/));
    expect(actions.goTo).toHaveBeenCalledWith(fakeAddress(cell("requests.received.total")));
  });

  it("says in words where a number moved far, and in which column", async () => {
    const moved = change(now, { "requests.repeated.business": 941 });
    const { user } = await openYears(moved, before);
    const option = screen.getByRole("option", { name: /^商业企业（变化大 \d+ 处）$/ });
    await user.selectOptions(screen.getByLabelText("列"), option);
    expect(row("2.重复申请").at(-1)).toMatch(/^\+\d+变化大$/);
  });

  it("shows what 审核 says of both years under the line", async () => {
    await openYears(change(now, { "requests.carriedIn.total": 5 }), before);
    expect(screen.getByRole("table").textContent).toMatch(/错误 .*上年/);
  });

  it("says when last year's report is another unit's or of another year", async () => {
    await openYears(now, { ...before, organisation: "某市", year: 2021, proceedings: null });
    expect(screen.getByText("2021 年与报告年度 2024 不相邻，审核没有用它比对。")).toBeTruthy();
    expect(screen.getByText("上年年报的单位是“某市”。")).toBeTruthy();
    expect(screen.getByText("上年年报里没有表四。")).toBeTruthy();
  });

  it("leads to the import while there is no report of last year", async () => {
    const { user } = await openPane(fakeWorkbook(now).actions);
    await user.click(screen.getByRole("tab", { name: "审核" }));
    await user.click(await screen.findByText("与上年对照"));
    await user.click(await screen.findByRole("button", { name: "去导入上年年报" }));
    expect(await screen.findByRole("heading", { name: "导入" })).toBeTruthy();
  });
});
