/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { dayOfDate } from "../../src/actions/ledger/day-of-date";
import { COLUMNS } from "../../src/ledger/columns";
import { valueAt } from "../../src/report/model";
import { change, filled, fixture } from "../check/reports";
import { day } from "../ledger/ledgers";
import { fakeWorkbook } from "./fake-workbook";
import type { FakeWorkbook } from "./fake-workbook";
import { ledgerSheet } from "./fake-ledgers";
import { closedRow, GRANTED, openRow } from "./ledger-rows";
import { button, inside, openPane } from "./open-pane";

const report = { ...fixture("suqian-2023"), year: 2023 };
const blank = { ...filled(null), year: 2023 };

async function open(workbook: FakeWorkbook) {
  const opened = await openPane(workbook.actions);
  await screen.findByText(/^(?:依申请公开台账|台账：.*)$/, { selector: "summary" });
  return { ...workbook, ...opened };
}

/** Opens a part of the screen by the words on it. */
async function unfold(user: UserEvent, words: string | RegExp): Promise<void> {
  const summary = await screen.findByText(words, { selector: "summary" });
  if (summary.closest("details")?.open !== true) await user.click(summary);
}

const section = () => inside(screen.getByRole("region", { name: "台账" }));

describe("a workbook without a ledger", () => {
  it("gets one by a click, also without a unit's name; nobody looks at its other sheets", async () => {
    const { user, actions } = await open(fakeWorkbook(report, false));
    await unfold(user, "依申请公开台账");
    await user.click(button("插入台账"));
    expect(await screen.findByText("已插入“依申请公开台账”。")).toBeTruthy();
    expect(actions.insertLedger.mock.lastCall?.[0].profile.organisation).toBe("");
    expect(await screen.findByText("台账：0 件 · 未办结 0 件")).toBeTruthy();
    expect(actions.readLedgers.mock.calls.every(([which]) => which === "ours")).toBe(true);
  });

  it("gets it under another name where a sheet has the name already", async () => {
    const workbook = fakeWorkbook(report);
    workbook.ledgers.put({ ...ledgerSheet([], { isOurs: false }) });
    const { user, actions } = await open(workbook);
    await unfold(user, "依申请公开台账");
    await user.click(button("插入台账"));
    const question = inside(await screen.findByRole("alertdialog"));
    expect(question.getByText(/^工作簿中已经有“依申请公开台账”。/)).toBeTruthy();
    await user.click(question.getByRole("button", { name: "另用新名称插入" }));
    expect(await screen.findByText("已插入“依申请公开台账 (2)”。")).toBeTruthy();
    expect(actions.insertLedger.mock.lastCall?.[0].sheetName).toBe("依申请公开台账 (2)");
  });

  it("can let the tables count it at once", async () => {
    const { user, actions } = await open(fakeWorkbook(blank));
    await unfold(user, "依申请公开台账");
    await user.click(screen.getByLabelText("同时让表三、表四按台账计数"));
    await user.click(button("插入台账"));
    await waitFor(() =>
      expect(actions.countFromLedger.mock.lastCall?.[0].sheet).toBe("依申请公开台账"),
    );
  });

  it("says so when somebody looks for one", async () => {
    const { user } = await open(fakeWorkbook(report));
    await unfold(user, "依申请公开台账");
    await user.click(button("找台账"));
    expect(await screen.findByText(/^没有找到台账：/)).toBeTruthy();
  });
});

describe("a ledger of ours", () => {
  const today = dayOfDate(new Date());
  const rows = [closedRow("1"), closedRow("2", { closed: null }), openRow("3", today)];

  function withLedger(held = report): FakeWorkbook {
    const workbook = fakeWorkbook(held);
    workbook.ledgers.put(ledgerSheet(rows));
    return workbook;
  }

  it("is read at the start, followed, and told in a line", async () => {
    const { ledgers } = await open(withLedger());
    expect(
      await screen.findByText(/^台账：3 件 · 未办结 2 件 · 超期 1 件 · 有 1 处要改$/),
    ).toBeTruthy();
    expect(ledgers.isFollowed()).toBe(true);
    act(() => ledgers.type(ledgerSheet([closedRow("1")])));
    expect(await screen.findByText("台账：1 件 · 未办结 0 件")).toBeTruthy();
  });

  it("has its deadlines written, and never over one that somebody typed", async () => {
    const workbook = fakeWorkbook(report);
    const typed = day("2023-12-31");
    workbook.ledgers.put(
      ledgerSheet([openRow("1", day("2023-03-01")), { ...openRow("2", today), due: typed }]),
    );
    const { actions, ledgers } = await open(workbook);
    await waitFor(() => expect(actions.writeDue).toHaveBeenCalledTimes(1));
    expect(actions.writeDue.mock.lastCall?.[1]).toEqual([
      { row: 4, from: null, day: day("2023-03-29") },
    ]);
    ledgers.type(
      ledgerSheet([
        { ...openRow("1", day("2023-03-02")), due: day("2023-03-29") },
        { ...openRow("2", today), due: typed },
      ]),
    );
    await waitFor(() =>
      expect(actions.writeDue.mock.lastCall?.[1]).toEqual([
        { row: 4, from: day("2023-03-29"), day: day("2023-03-30") },
      ]),
    );
  });

  it("says why deadlines are not in the sheet", async () => {
    const workbook = withLedger();
    workbook.actions.writeDue.mockResolvedValue({ ok: false, sentence: "工作表受保护。" });
    const { user } = await open(workbook);
    await unfold(user, /^台账：3 件/);
    expect(await screen.findByText("答复期限没有写进台账。工作表受保护。")).toBeTruthy();
  });

  it("lists what is due with 定位, and what is not due soon on request", async () => {
    const { user, actions } = await open(withLedger());
    await unfold(user, /^台账：3 件/);
    await unfold(user, "近期到期（1）");
    const due = section().getByText("2", { selector: "strong" }).closest("li");
    expect(due?.textContent).toMatch(/2023年3月29日到期.*超期 \d+ 个工作日/);
    if (due === null) throw new Error("nothing is due");
    await user.click(inside(due).getByRole("button", { name: "定位" }));
    expect(actions.goTo).toHaveBeenLastCalledWith("'依申请公开台账'!A5");
    await user.click(button("再看不急的 1 件"));
    expect(section().getByText(/还剩 \d+ 个工作日/)).toBeTruthy();
  });

  it("names what has to be mended, at its cell", async () => {
    const { user, actions } = await open(withLedger());
    await unfold(user, /^台账：3 件/);
    await unfold(user, "要改的（1）");
    const problem = section()
      .getByText(/^第 5 行：/)
      .closest("li");
    if (problem === null) throw new Error("no problem is told");
    await user.click(inside(problem).getByRole("button", { name: "定位" }));
    expect(actions.goTo.mock.lastCall?.[0]).toMatch(/^'依申请公开台账'![A-Z]5$/);
  });

  it("is counted by formulas: asked where numbers stand, back by 撤销", async () => {
    const { user, actions } = await open(withLedger());
    await unfold(user, /^台账：3 件/);
    await user.click(button("按台账计数"));
    const question = inside(await screen.findByRole("alertdialog"));
    expect(
      question.getByText(/^表三 144 格、表四 12 格现在有内容，会改成数台账“依申请公开台账”的公式/),
    ).toBeTruthy();
    expect(actions.countFromLedger).not.toHaveBeenCalled();
    await user.click(question.getByRole("button", { name: "改成公式" }));
    await waitFor(() => expect(actions.countFromLedger).toHaveBeenCalledTimes(1));
  });

  it("is counted at once where the tables are blank", async () => {
    const { user, actions } = await open(withLedger(blank));
    await unfold(user, /^台账：3 件/);
    await user.click(button("按台账计数"));
    await waitFor(() => expect(actions.countFromLedger).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });

  it("fills its counts in once, after showing what changes", async () => {
    const { user, actions } = await open(
      withLedger(change({ ...filled(0), year: 2023 }, { "requests.granted.naturalPerson": 5 })),
    );
    await unfold(user, /^台账：3 件/);
    await user.click(button("填入一次"));
    const question = inside(await screen.findByRole("alertdialog"));
    expect(question.getByText("表三 · 自然人 · （一）予以公开：5 → 1")).toBeTruthy();
    await user.click(question.getByRole("button", { name: /^填入（\d+ 格）$/ }));
    expect(await screen.findByText(/^已改正 \d+ 格。/)).toBeTruthy();
    const written = actions.writeFixes.mock.lastCall?.[0] ?? [];
    expect(written.find(({ cell }) => cell.row === "granted")?.value).toBe(1);
    await user.click(button("填入一次"));
    expect(await screen.findByText("表三、表四与台账的计数一致，没有要填的。")).toBeTruthy();
  });

  it("gives the figures of any stretch of the year", async () => {
    const { user } = await open(withLedger());
    await unfold(user, /^台账：3 件/);
    await unfold(user, "统计");
    const row = (name: string) => section().getByRole("row", { name: new RegExp(`^${name} `) });
    expect(row("收到").textContent).toBe("收到2 件");
    await user.selectOptions(screen.getByLabelText("时段"), "2023 年二季度");
    expect(row("收到").textContent).toBe("收到0 件");
    expect(row("期初未办结").textContent).toBe("期初未办结1 件");
    await user.selectOptions(screen.getByLabelText("时段"), "自定起止日期");
    expect(row("申请方式：网络").textContent).toBe("申请方式：网络2 件");
  });

  it("goes on in next year's: the whole rows of what is open", async () => {
    const workbook = fakeWorkbook(report);
    const own = { ...openRow("2", day("2023-12-20")), applicant: "张三丰" };
    workbook.ledgers.put(ledgerSheet([closedRow("1"), own]));
    const { user, actions } = await open(workbook);
    await unfold(user, /^台账：2 件/);
    await unfold(user, "结转到新台账");
    await user.click(button("插入 2024 年台账"));
    const request = actions.insertLedger.mock.lastCall?.[0];
    expect(request?.sheetName).toBe("依申请公开台账 2024");
    expect(request?.rows).toEqual([expect.objectContaining(own)]);
    expect(await screen.findByText("已插入“依申请公开台账 2024”，带入 1 件。")).toBeTruthy();
  });
});

describe("somebody else's ledger in the workbook", () => {
  const foreign = ledgerSheet(
    [
      closedRow("1", { result: "不予公开", applicant: "张三丰" }),
      closedRow("2", { result: "不予公开" }),
      closedRow("3"),
    ],
    { name: "登记簿", isOurs: false },
  );

  async function found() {
    const workbook = fakeWorkbook({ ...filled(0), year: 2023 });
    workbook.ledgers.put(foreign);
    const opened = await open(workbook);
    await unfold(opened.user, "依申请公开台账");
    await opened.user.click(button("找台账"));
    await screen.findByText("找到台账“登记簿”，3 件。");
    return opened;
  }

  it("is asked about where its words are in doubt, and nothing is chosen beforehand", async () => {
    await found();
    const choice = await screen.findByLabelText<HTMLSelectElement>("办理结果“不予公开”（2 行）是");
    expect(choice.selectedOptions[0]?.textContent).toBe("请选择");
  });

  it("is counted in place as the user has answered", async () => {
    const { user } = await found();
    const answer = "（三）不予公开 4.保护第三方合法权益";
    await user.selectOptions(screen.getByLabelText("办理结果“不予公开”（2 行）是"), answer);
    await user.click(button("按这张台账计数"));
    const question = inside(await screen.findByRole("alertdialog"));
    expect(question.queryByText(/没有弄清/)).toBeNull();
    expect(question.getByText(`表三 · 自然人 · ${answer}：0 → 2`)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "按台账计数" })).toBeNull();
  });

  it("is told to be in doubt where it is counted without an answer", async () => {
    const { user } = await found();
    await user.click(button("按这张台账计数"));
    const question = inside(await screen.findByRole("alertdialog"));
    expect(question.getByText(/^台账还有 1 处没有弄清/)).toBeTruthy();
  });

  it("is taken into a ledger of ours, with what nobody answered as it stood", async () => {
    const { user, actions } = await found();
    await user.click(button("带入新台账"));
    const rows = actions.insertLedger.mock.lastCall?.[0].rows ?? [];
    expect(rows.map(({ result }) => result)).toEqual(["不予公开", "不予公开", GRANTED]);
    expect(rows[0]?.applicant).toBe("张三丰");
    expect(await screen.findByText("已插入“依申请公开台账”，带入 3 件。")).toBeTruthy();
    expect(await screen.findByText(/^台账：3 件/)).toBeTruthy();
    expect(button("按台账计数")).toBeTruthy();
  });

  it("is one of several: the user says which", async () => {
    const workbook = fakeWorkbook(report);
    workbook.ledgers.put(foreign);
    workbook.ledgers.put(ledgerSheet([closedRow("9")], { name: "另一本", isOurs: false }));
    const { user } = await open(workbook);
    await unfold(user, "依申请公开台账");
    await user.click(button("找台账"));
    await screen.findByText("台账：请选用哪一张");
    const [choose] = screen.getAllByRole("button", { name: "用这一张" });
    if (choose === undefined) throw new Error("nothing can be chosen");
    await user.click(choose);
    expect(await screen.findByText(/^工作表“登记簿”：3 件/)).toBeTruthy();
  });

  it("without a column that is needed is not counted", async () => {
    const workbook = fakeWorkbook(report);
    const { heading } = COLUMNS.result;
    const rows = foreign.grid.rows.map((row) => row.map((cell) => (cell === heading ? "" : cell)));
    workbook.ledgers.put({ ...foreign, grid: { ...foreign.grid, rows } });
    const { user } = await open(workbook);
    await unfold(user, "依申请公开台账");
    await user.click(button("找台账"));
    expect(await screen.findByText(/^工作表“登记簿”像台账，但没有“办理结果”这几列/)).toBeTruthy();
  });
});

it("a ledger that cannot be read is said to be unread, not missing", async () => {
  const workbook = fakeWorkbook(report);
  workbook.ledgers.put(ledgerSheet([]));
  workbook.actions.readLedgers.mockResolvedValue({ ok: false, sentence: "Excel 正忙。" });
  await open(workbook);
  expect(await screen.findByText("台账：没有读出来")).toBeTruthy();
  expect(
    valueAt(report, { table: "requests", row: "received", column: "naturalPerson" }),
  ).not.toBeNull();
});
