import { screen, waitFor } from "@testing-library/react";
import { done } from "../../src/excel/contract/attempt";
import type { Imported, ReadSource } from "../../src/exchange/imported";
import type { ReadRequest } from "../../src/actions/import/reader";
import type { Explainer } from "../../src/actions/repair/explainer";
import type { Report } from "../../src/report/model";
import { fixture } from "../check/reports";
import { fakeWorkbook } from "./fake-workbook";
import { inside, openPane, shownProfile } from "./open-pane";
import { sourceOf } from "./sources";

const suqian = fixture("suqian-2024");

/** What the workbook knows of its own report. */
export const profile = { organisation: suqian.organisation, year: 2024, level: suqian.level };

/** What is chosen; what it holds is what the reader finds in it. */
export const file = new File(["…"], "2024年报.docx");

interface Opened {
  readonly held?: Report;
  readonly hasTables?: boolean;
  readonly source?: ReadSource;
  readonly explainer?: Explainer;
}

/** The pane for 宿迁市 2024, with what the reader finds in any file or paste. */
export async function open({ held = suqian, hasTables = true, source, explainer }: Opened = {}) {
  const workbook = fakeWorkbook(held, hasTables);
  workbook.actions.loadProfile.mockResolvedValue(done(profile));
  const read = jest.fn<Promise<ReadSource>, [ReadRequest]>(() =>
    Promise.resolve(source ?? { ok: true, imported: sourceOf(suqian) }),
  );
  const opened = await openPane(workbook.actions, read, explainer);
  await waitFor(() => expect(shownProfile()).toContain(profile.organisation));
  return { ...workbook, ...opened, read };
}

type Opening = Awaited<ReturnType<typeof open>>;

export async function importFile({ user }: Pick<Opening, "user">, label = "导入文件") {
  await user.upload(await screen.findByLabelText(`${label}：选择文件`), file);
  await screen.findByRole("heading", { name: "导入预览" });
}

export async function preview(imported: Imported, options: Opened = {}) {
  const opened = await open({ ...options, source: { ok: true, imported } });
  await importFile(opened);
  return opened;
}

export const section = (name: string | RegExp) => inside(screen.getByRole("region", { name }));

/** The ways on from the preview in their order; the proposed one with a star. */
export function ways(): string[] {
  const labels = ["插入并填入", "填入表格", "作为上年年报", "另插一套"];
  return screen
    .getAllByRole("button")
    .filter(({ textContent }) => labels.includes(textContent))
    .map((one) => `${one.textContent}${isProposed(one) ? " *" : ""}`);
}

/** Fluent paints the primary button with the brand's colour class; the others differ from it. */
function isProposed(one: HTMLElement): boolean {
  if (one.getAttribute("aria-disabled") === "true") return false;
  const cancel = screen.getAllByRole("button", { name: "取消" }).at(-1);
  return one.className !== cancel?.className;
}
