/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { countFromLedger } from "../../src/actions/ledger/propose-count";
import { opinionOf } from "../../src/check/review/opinion";
import { opinionForClipboard } from "../../src/exchange/write-opinion-clipboard";
import { writeOpinionDocx } from "../../src/exchange/write-opinion-docx";
import { writeOpinionXlsx } from "../../src/exchange/write-opinion-xlsx";
import { PERSONAL } from "../../src/ledger/columns";
import type { TextJudge } from "../../src/actions/text/text-judge";
import { change, filled } from "../check/reports";
import { day } from "../ledger/ledgers";
import { textHere } from "../text-here";
import "./downloads";
import { fakeWorkbook, selectedCell } from "./fake-workbook";
import { ledgerSheet } from "./fake-ledgers";
import { closedRow } from "./ledger-rows";
import { button, openPane } from "./open-pane";
import { noExplainer, noReader } from "./services";

const NAME = "张三丰";
const CONTENT = "拆迁补偿协议";
const DOCUMENT = "某府告〔2023〕第77号";
const PLANTED = [NAME, CONTENT, DOCUMENT, "13800138000"];

/** What is in a row that names somebody in every column that may, and in some that may not. */
const personal = { applicant: NAME, content: CONTENT, document: DOCUMENT, remarks: "13800138000" };

const rows = [
  closedRow("1", personal),
  closedRow("2", { ...personal, applicantKind: `${NAME}个人`, closed: null }),
  closedRow("3", { ...personal, result: `答复${NAME}关于${CONTENT}` }),
  closedRow("4", { ...personal, received: `${NAME}3月来信` }),
  closedRow("5", { ...personal, reconsideration: NAME, litigation: NAME, channel: NAME }),
  closedRow("6", { ...personal, extended: NAME, consultationDays: NAME, fee: NAME }),
  { ...closedRow("7", personal), received: day("2023-12-01"), closed: null, result: null },
];

const zeros = change({ ...filled(0), year: 2023 }, { "requests.granted.naturalPerson": 5 });

/** Which of the planted words stand in something that leaves the sheet. */
const leaked = (thing: unknown): readonly string[] => {
  const text = typeof thing === "string" ? thing : JSON.stringify(thing);
  return PLANTED.filter((words) => text.includes(words));
};

const filesIn = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");

async function withNames() {
  const workbook = fakeWorkbook(zeros);
  workbook.ledgers.put(ledgerSheet(rows));
  const asked: unknown[] = [];
  const judge: TextJudge = (input) => {
    asked.push(input);
    return textHere(input);
  };
  const opened = await openPane(workbook.actions, noReader, noExplainer, judge);
  await screen.findByText(/^台账：7 件/);
  return { ...workbook, ...opened, asked };
}

/** Opens everything that can be opened. */
async function unfoldAll(user: { click: (element: Element) => Promise<void> }): Promise<void> {
  for (let before = -1; ;) {
    const folded = [...document.querySelectorAll("details:not([open]) > summary")];
    if (folded.length === 0 || folded.length === before) return;
    before = folded.length;
    for (const summary of folded) await user.click(summary);
  }
}

describe("names, contents and documents of a ledger", () => {
  it("are the columns that this test plants", () => {
    expect(Object.keys(personal).sort()).toEqual([...PERSONAL].sort());
  });

  it("stand on no screen, whatever is opened", async () => {
    const { user, listener, ledgers } = await withNames();
    await unfoldAll(user);
    expect(document.body.textContent).toContain("近期到期");
    expect(leaked(document.body.innerHTML)).toEqual([]);
    await user.click(screen.getByRole("tab", { name: /^审核/ }));
    await screen.findByRole("heading", { name: "台账" });
    await unfoldAll(user);
    expect(leaked(document.body.innerHTML)).toEqual([]);
    const granted = { table: "requests", row: "granted", column: "naturalPerson" } as const;
    act(() => listener().selected(selectedCell(zeros, granted)));
    await user.click(await screen.findByText(/^表三 · 自然人 · （一）予以公开：/));
    await user.click(await screen.findByText(/^台账中的 \d+ 件$/));
    expect(leaked(document.body.innerHTML)).toEqual([]);
    act(() => listener().selected(null));
    for (const [at] of rows.entries()) {
      act(() => ledgers.select({ id: "{依申请公开台账}", row: at + 4 }));
      await screen.findByText(new RegExp(`^台账 ${at + 1}：`));
      expect(leaked(document.body.innerHTML)).toEqual([]);
    }
  });

  it("are in no finding, no opinion, and nothing that a text is judged with", async () => {
    const { session, asked, user } = await withNames();
    await user.click(screen.getByRole("tab", { name: /^审核/ }));
    await user.click(button("审核"));
    await waitFor(() => expect(session.state().outcome?.marked).not.toBeNull());
    const audit = session.state().outcome?.audit;
    if (audit === undefined) throw new Error("nothing was judged");
    expect(audit.findings.some(({ part }) => part === "ledger")).toBe(true);
    expect(leaked(audit)).toEqual([]);
    const opinion = opinionOf(audit, [], new Date());
    expect(leaked(opinion)).toEqual([]);
    expect(leaked(opinionForClipboard(opinion))).toEqual([]);
    expect(leaked(filesIn(await writeOpinionDocx(opinion)))).toEqual([]);
    expect(leaked(filesIn(await writeOpinionXlsx(opinion)))).toEqual([]);
    expect(leaked(asked)).toEqual([]);
  });

  it("are in no message and in nothing that is written, but for a new ledger of the workbook", async () => {
    const { session, actions, user } = await withNames();
    const sheet = "依申请公开台账";
    await user.click(screen.getByText(/^台账：7 件/));
    await user.click(button("填入一次"));
    await screen.findByRole("alertdialog");
    expect(leaked(document.body.innerHTML)).toEqual([]);
    await user.click(button(/^填入（/));
    await screen.findByText(/^已改正/);
    await act(() => session.perform(countFromLedger({ sheet })));
    await user.click(screen.getByText("结转到新台账"));
    await user.click(button("插入 2024 年台账"));
    await screen.findByText(/^已插入“依申请公开台账 2024”，带入/);
    const { insertLedger, ...others } = actions;
    expect(leaked(insertLedger.mock.calls)).not.toEqual([]);
    const written = Object.values(others).map((action) => action.mock.calls);
    expect(leaked(written)).toEqual([]);
    const { notices, question, selected, outcome } = session.state();
    const { audit, report } = outcome ?? {};
    expect(leaked([notices, question, selected, audit, report])).toEqual([]);
    expect(leaked(document.body.innerHTML)).toEqual([]);
  });
});
