import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "@playwright/test";
import type { Fault } from "../../workbench/host/seam";
import type { ThemeName } from "../../workbench/page/themes";
// For the type of window.workbench.
import type {} from "../../workbench/page/seam";

/** The workbench as a user has it before the eyes: the grid, and the pane in its frame. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Every address that was asked for. */
  readonly asked: readonly string[];
  /** Errors of the page or the pane. */
  readonly errors: readonly string[];
}

/** Opens the workbench with an empty workbook and waits until the pane has read it. */
export async function openWorkbench(page: Page): Promise<Workbench> {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto("/");
  await page.waitForFunction(() => window.workbench !== undefined);
  const pane = page.frameLocator("#pane iframe");
  await pane.getByText("工作簿里还没有年报的表格").waitFor();
  return { page, pane, asked, errors };
}

/** Opens a report of the fixtures: its tables inserted by the add-in, its numbers typed in. */
export async function openReport({ page, pane }: Workbench, name: string): Promise<void> {
  const file = join(__dirname, "..", "fixtures", `${name}.json`);
  const report: unknown = JSON.parse(readFileSync(file, "utf8"));
  await page.evaluate((given) => window.workbench?.open(given), report);
  await untilRead(pane);
  // The pane opens on the work that is there.
  await pane.getByRole("tab", { name: "填表" }).click();
}

/** Waits until the pane has read a workbook with tables. */
export async function untilRead(pane: FrameLocator): Promise<void> {
  await pane.getByRole("group", { name: "进度" }).getByText(/格/).first().waitFor();
}

/** 修改: the fields that are derived are shown. */
export async function unfold({ pane }: Workbench): Promise<void> {
  const button = pane.getByRole("button", { name: "修改", exact: true });
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  await pane.getByLabel("年度").waitFor();
}

export async function type({ page }: Workbench, address: string, values: unknown): Promise<void> {
  await page.evaluate((given) => window.workbench?.write(given.address, given.values), {
    address,
    values,
  });
}

export async function read({ page }: Workbench, address: string): Promise<unknown> {
  return page.evaluate((given) => window.workbench?.read(given), address);
}

export async function marks({ page }: Workbench): Promise<readonly string[]> {
  const found = await page.evaluate(() => window.workbench?.marks());
  return found ?? [];
}

export async function sheets({ page }: Workbench): Promise<readonly string[]> {
  const found = await page.evaluate(() => window.workbench?.sheets());
  return found ?? [];
}

export async function select({ page }: Workbench, address: string): Promise<void> {
  await page.evaluate((given) => window.workbench?.select(given), address);
}

export async function selection({ page }: Workbench): Promise<string> {
  const found = await page.evaluate(() => window.workbench?.selection());
  return found ?? "";
}

export async function fail({ page }: Workbench, fault: Fault | null): Promise<void> {
  await page.evaluate((given) => window.workbench?.fail(given), fault);
}

export async function setTheme({ page }: Workbench, name: ThemeName): Promise<void> {
  await page.evaluate((given) => window.workbench?.theme(given), name);
}

/** Presses an entry of the menu beside the tabs. */
export async function chooseInMenu({ pane }: Workbench, name: string): Promise<void> {
  await pane.getByRole("button", { name: "更多" }).click();
  await pane.getByRole("button", { name, exact: true }).click();
}

/** Opens what the verdict of 审核 is made of. */
export async function openStanding({ pane }: Workbench): Promise<void> {
  const line = pane.getByRole("button", { name: /^审核结论/ });
  if ((await line.getAttribute("aria-expanded")) === "false") await line.click();
}

/** The pane at the smallest size that Microsoft names for one: 320 × 455. */
export async function setSmallestPane(bench: Workbench): Promise<void> {
  await setPaneWidth(bench, 320);
  await bench.page.evaluate(() => {
    const frame = document.querySelector<HTMLElement>("#pane iframe");
    if (frame === null) return;
    frame.style.flex = "none";
    frame.style.height = "455px";
  });
}

/** Drags the pane to a width between 320 and 600 px. */
export async function setPaneWidth({ page }: Workbench, width: number): Promise<void> {
  await page.evaluate((given) => {
    const pane = document.getElementById("pane");
    if (pane !== null) pane.style.width = `${given}px`;
  }, width);
}
