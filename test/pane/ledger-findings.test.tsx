/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { check } from "../../src/actions/check";
import { filled } from "../check/reports";
import { fakeWorkbook, readingOf, selectedCell } from "./fake-workbook";
import type { FakeWorkbook } from "./fake-workbook";
import { ledgerSheet } from "./fake-ledgers";
import { closedRow, openRow } from "./ledger-rows";
import { cardWith, inside, openPane } from "./open-pane";
import { pressRibbon } from "./ribbon";
import { beganSession } from "./services";
import { day } from "../ledger/ledgers";

const zeros = { ...filled(0), year: 2023 };
const GRANTED = { table: "requests", row: "granted", column: "naturalPerson" } as const;

/** Table three is 0 everywhere; the ledger has an application that was answered, and one too few. */
function withLedger(): FakeWorkbook {
  const workbook = fakeWorkbook(zeros);
  workbook.ledgers.put(ledgerSheet([closedRow("1"), closedRow("2", { closed: null })]));
  return workbook;
}

const codes = (session: Awaited<ReturnType<typeof beganSession>>): readonly string[] =>
  (session.state().outcome?.audit.findings ?? [])
    .map(({ code }) => code)
    .filter((code) => code.startsWith("ledger"));

describe("what the ledger says against the report", () => {
  it("stands in 审核 under its own heading, with 定位 to its cell", async () => {
    const { actions } = withLedger();
    const { user } = await openPane(actions);
    await user.click(screen.getByRole("tab", { name: /^审核/ }));
    const heading = await screen.findByRole("heading", { name: "台账" });
    const own = inside(heading.closest("section") ?? document.body);
    const [jump] = own.getAllByRole("button", { name: "定位" });
    if (jump === undefined) throw new Error("it leads nowhere");
    await user.click(jump);
    expect(actions.goTo).toHaveBeenLastCalledWith(expect.stringMatching(/^'依申请公开台账'!\w+5$/));
    expect(own.getByRole("button", { name: "填写说明" })).toBeTruthy();
  });

  it("is found by the ribbon's 审核 as by the pane's, and at once", async () => {
    const live = await beganSession(withLedger().actions);
    await waitFor(() => expect(codes(live)).not.toEqual([]));
    const pressed = await beganSession(withLedger().actions);
    await pressed.perform(check());
    const ribbon = await beganSession(withLedger().actions);
    await pressRibbon(ribbon, "checkReport");
    expect(new Set(codes(live))).toEqual(new Set(["ledger-problem", "ledger-differs"]));
    expect(codes(pressed)).toEqual(codes(live));
    expect(codes(ribbon)).toEqual(codes(live));
    expect(ribbon.state().outcome?.audit.verdict).toEqual(live.state().outcome?.audit.verdict);
  });

  it("goes away when the ledger is mended", async () => {
    const workbook = fakeWorkbook(zeros);
    workbook.ledgers.put(ledgerSheet([closedRow("1")]));
    const session = await beganSession(workbook.actions);
    await waitFor(() => expect(codes(session)).not.toEqual([]));
    workbook.ledgers.type(ledgerSheet([openRow("1", day("2025-03-01"))]));
    await waitFor(() => expect(codes(session)).toEqual([]));
  });

  it("is nothing where the ledger could not be read, and that is told", async () => {
    const workbook = withLedger();
    workbook.actions.readLedgers.mockResolvedValue({ ok: false, sentence: "Excel 正忙。" });
    const { user } = await openPane(workbook.actions);
    await user.click(screen.getByRole("tab", { name: /^审核/ }));
    expect(await screen.findByText("台账没有读出来，没有与它核对。Excel 正忙。")).toBeTruthy();
  });
});

describe("words that we know and formulas do not", () => {
  it("are to be mended in 填表 as in 审核 once cells count by formula, and not before", async () => {
    const workbook = fakeWorkbook(zeros);
    workbook.ledgers.put(ledgerSheet([closedRow("1", { applicantKind: "公民" })]));
    const session = await beganSession(workbook.actions);
    const told = (): number => {
      const use = session.state().ledger?.use;
      return use?.kind === "read" ? use.ledger.problems.length : -1;
    };
    await waitFor(() => expect(told()).toBe(0));
    const reading = { ...readingOf(zeros), hasLedger: true, counted: [GRANTED] };
    act(() => workbook.listener().changed(reading));
    await waitFor(() => expect(told()).toBe(1));
    await waitFor(() => {
      expect(codes(session).filter((code) => code === "ledger-problem")).toHaveLength(1);
    });
  });
});

describe("a ledger that the report was not held against", () => {
  it("of two nobody has chosen one: 审核 says so", async () => {
    const workbook = fakeWorkbook(zeros);
    for (const name of ["台账甲", "台账乙"]) workbook.ledgers.put(ledgerSheet([], { name }));
    const { user } = await openPane(workbook.actions);
    await user.click(screen.getByRole("tab", { name: /^审核/ }));
    expect(await screen.findByText(/^“台账甲”、“台账乙”都像台账，还没有选用哪一张/)).toBeTruthy();
  });

  it("a column is missing that counting needs: 审核 says so", async () => {
    const workbook = fakeWorkbook(zeros);
    const sheet = ledgerSheet([closedRow("1")]);
    const rows = sheet.grid.rows.map((row) =>
      row.map((cell) => (cell === "办理结果" ? "栏" : cell)),
    );
    workbook.ledgers.put({ ...sheet, grid: { ...sheet.grid, rows } });
    const { user } = await openPane(workbook.actions);
    await user.click(screen.getByRole("tab", { name: /^审核/ }));
    expect(
      await screen.findByText(/^台账“依申请公开台账”没有“办理结果”这几列，没有与它核对。/),
    ).toBeTruthy();
  });
});

describe("the card at the foot of the pane", () => {
  it("leads from a cell of table three to its applications", async () => {
    const workbook = withLedger();
    const { user } = await openPane(workbook.actions);
    await screen.findByText(/^台账：2 件/);
    act(() => workbook.listener().selected(selectedCell(zeros, GRANTED)));
    await user.click(await screen.findByText(/^表三 · 自然人 · （一）予以公开：0$/));
    await user.click(await screen.findByText("台账中的 1 件"));
    const one = cardWith(/^1\s2023年3月1日收到\s第 4 行/);
    await user.click(inside(one).getByRole("button", { name: "定位" }));
    expect(workbook.actions.goTo).toHaveBeenLastCalledWith("'依申请公开台账'!A4");
  });

  it("says of a row of the ledger where it counts, by when it is due, and what is missing", async () => {
    const workbook = withLedger();
    const { user } = await openPane(workbook.actions);
    await screen.findByText(/^台账：2 件/);
    act(() => workbook.ledgers.select({ id: "{依申请公开台账}", row: 4 }));
    await user.click(await screen.findByText("台账 1：2023年3月20日办结"));
    expect(await screen.findByText(/^计入：.*表三 · 自然人 · （一）予以公开/)).toBeTruthy();
    expect(screen.getByText("这一行没有缺的、矛盾的。")).toBeTruthy();
    act(() => workbook.ledgers.select({ id: "{依申请公开台账}", row: 5 }));
    expect(await screen.findByText(/^台账 2：2023年3月29日到期，超期 \d+ 个工作日$/)).toBeTruthy();
    expect(screen.getByText(/^要改：/)).toBeTruthy();
    act(() => workbook.ledgers.select(null));
    await waitFor(() => expect(screen.queryByText(/^台账 2：/)).toBeNull());
  });
});
