/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { filled } from "../check/reports";
import { openPart } from "./draft-pane";
import { fakeWorkbook } from "./fake-workbook";
import { ledgerSheet } from "./fake-ledgers";
import { closedRow } from "./ledger-rows";
import { inside, openPane } from "./open-pane";
import type { LedgerRow } from "../../src/ledger/row";

/** 正文 over a workbook with a ledger, with （二）依申请公开 open. */
async function openRequests(rows: readonly LedgerRow[]) {
  const workbook = fakeWorkbook({ ...filled(0), year: 2023 });
  workbook.ledgers.put(ledgerSheet(rows));
  const opened = await openPane(workbook.actions);
  await screen.findByText(/^台账：\d+ 件/);
  await opened.user.click(screen.getByRole("tab", { name: "正文" }));
  await screen.findByRole("heading", { name: "填写正文内容" });
  await openPart(opened, "（二）依申请公开");
  return opened;
}

describe("（二）依申请公开 beside a ledger", () => {
  it("takes the ways in which applications came from it", async () => {
    const { user, session } = await openRequests([
      closedRow("1"),
      closedRow("2"),
      closedRow("3", { channel: "当面" }),
    ]);
    const offer = await screen.findByText("台账：当面 1 件、网络 2 件");
    const item = offer.closest("li");
    if (item === null) throw new Error("it is no entry of a list");
    await user.click(inside(item).getByRole("button", { name: "取台账的数" }));
    expect(session.state().writing.form?.general.requests.ways).toEqual([
      { name: "当面", count: 1 },
      { name: "网络", count: 2 },
    ]);
    expect(screen.queryByText("台账：当面 1 件、网络 2 件")).toBeNull();
    expect(screen.getByText("台账：全部按期")).toBeTruthy();
  });

  it("says why it takes none where some did not say how they came", async () => {
    await openRequests([closedRow("1"), closedRow("2", { channel: null })]);
    expect(
      await screen.findByText(/^台账里有 1 件没有填申请方式.*改好台账后可以取数。$/),
    ).toBeTruthy();
  });
});
