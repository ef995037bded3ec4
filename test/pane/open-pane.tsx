import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import type { SourceReader } from "../../src/actions/import/reader";
import type { Explainer } from "../../src/actions/repair/explainer";
import { createSession } from "../../src/actions/session";
import type { WorkbookActions } from "../../src/excel/contract/contract";
import type { TextJudge } from "../../src/actions/text/text-judge";
import { App } from "../../src/pane/app";
import { textHere } from "../text-here";
import { noExplainer, noReader } from "./services";

// A user who types letter by letter takes a while on a small machine, and so does what follows.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

/** The Office that the pane stands in. */
export function standIn(platform: "PC" | "Mac"): void {
  const PlatformType = { PC: "PC", Mac: "Mac" };
  Object.assign(globalThis, { Office: { context: { platform }, PlatformType } });
}

standIn("PC");

/** The pane over a workbook that nothing was read of yet. */
export function showPane(
  actions: WorkbookActions,
  reader: SourceReader = noReader,
  explainer: Explainer = noExplainer,
  judgeText: TextJudge = textHere,
) {
  const user = userEvent.setup();
  const session = createSession({ workbook: actions, reader, explainer, judgeText }, new Date());
  return { user, session, ...render(<App session={session} theme="light" />) };
}

/** The pane over a workbook, with a user at it. */
export async function openPane(
  actions: WorkbookActions,
  reader: SourceReader = noReader,
  explainer: Explainer = noExplainer,
  judgeText: TextJudge = textHere,
) {
  const shown = showPane(actions, reader, explainer, judgeText);
  await screen.findByRole("tab", { name: "填表" });
  // The pane opens on the work that is there: each test begins at 填表.
  await waitFor(() => {
    expect(screen.getByRole("group", { name: "进度" }).textContent).not.toBe("");
  });
  await shown.user.click(screen.getByRole("tab", { name: "填表" }));
  await waitFor(() => expect(screen.queryByText("正在读取工作簿…")).toBeNull());
  await screen.findByRole("heading", { name: "导入" });
  return shown;
}

/** Who reports for which year, as 填表 shows it. */
export function shownProfile(): string {
  const name = screen.queryByLabelText<HTMLInputElement>("单位名称")?.value ?? "";
  return `${name} ${button("修改").parentElement?.textContent ?? ""}`;
}

/** 修改: shows the fields that are derived. */
export async function unfold(user: UserEvent): Promise<void> {
  await user.click(button("修改"));
  await screen.findByLabelText(/年度/);
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** The card of the list that shows a text. */
export function cardWith(text: string | RegExp): HTMLElement {
  const card = screen.getByText(text).closest("li");
  if (card === null) throw new Error(`no card shows ${String(text)}`);
  return card;
}

export const inside = within;
