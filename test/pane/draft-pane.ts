import { screen, within } from "@testing-library/react";
import type { DraftFormInput } from "../../src/draft/form";
import { formSchema } from "../../src/draft/form";
import { done } from "../../src/excel/contract/attempt";
import type { Report } from "../../src/report/model";
import { fakeWorkbook } from "./fake-workbook";
import { button, openPane } from "./open-pane";

export const draftForm = (input: DraftFormInput) => formSchema.parse(input);

/** The pane at 正文 over a workbook that keeps this form. */
export async function openDraft(report: Report, input: DraftFormInput | null = null) {
  const workbook = fakeWorkbook(report);
  if (input !== null) workbook.actions.loadDraft.mockResolvedValue(done(draftForm(input)));
  const opened = await openPane(workbook.actions);
  await opened.user.click(screen.getByRole("tab", { name: "正文" }));
  await screen.findByRole("heading", { name: "填写正文内容" });
  return { ...workbook, ...opened };
}

/** The same, with the text shown. */
export async function openText(report: Report, input: DraftFormInput | null = null) {
  const opened = await openDraft(report, input);
  await opened.user.click(button("生成正文"));
  await screen.findByRole("article", { name: "生成的正文" });
  return opened;
}

/** Opens a part of the form. */
export async function openPart(
  { user }: Pick<Awaited<ReturnType<typeof openDraft>>, "user">,
  title: string,
): Promise<void> {
  await user.click(await screen.findByText(title));
}

export const article = () => within(screen.getByRole("article", { name: "生成的正文" }));

/** The paragraph that holds some words, with its buttons and findings. */
export function paragraphWith(words: string): HTMLElement {
  const paragraph = [
    ...screen
      .getByRole("article", { name: "生成的正文" })
      .querySelectorAll<HTMLElement>(".draft-paragraph"),
  ].find(({ textContent }) => textContent.includes(words));
  if (paragraph === undefined) throw new Error(`no paragraph says ${words}`);
  return paragraph;
}
