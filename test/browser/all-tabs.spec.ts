import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { openReport, openWorkbench, setPaneWidth } from "./workbench";
import type { Workbench } from "./workbench";

/** Opens the tab and waits until everything that it loads is there. */
async function open({ pane }: Workbench, tab: string): Promise<void> {
  await pane.getByRole("tab", { name: tab }).click();
  await expect(pane.getByRole("tab", { name: tab })).toHaveAttribute("aria-selected", "true");
  await expect(pane.getByText(/^正在/)).toHaveCount(0);
}

/** How a tab is laid out: its height, and the elements that reach out of the pane. */
function layOut({ pane }: Workbench) {
  return pane.getByRole("tabpanel").evaluate((panel) => {
    const room = window.innerWidth;
    const wide = [...panel.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > room + 0.5)
      .map((element) => element.outerHTML.slice(0, 120));
    return { height: panel.getBoundingClientRect().height, wide };
  });
}

async function openSuggestions(page: Page, width: number): Promise<Workbench> {
  const bench = await openWorkbench(page);
  await setPaneWidth(bench, width);
  await openReport(bench, "chaoyang-2023");
  await open(bench, "审核");
  await expect(bench.pane.getByRole("group", { name: "修改建议" })).toBeVisible();
  return bench;
}

for (const width of [320, 600]) {
  test(`every tab looks the same after all others were opened, at ${width} px`, async ({
    page,
  }) => {
    const bench = await openSuggestions(page, width);
    const tabs = ["审核", "填表", "正文", "导出"];
    // Their styles come with the tabs: the second round has those of all of them.
    const first = new Map<string, unknown>();
    for (const tab of tabs) {
      await open(bench, tab);
      first.set(tab, await layOut(bench));
    }
    for (const tab of tabs) {
      await open(bench, tab);
      const again = await layOut(bench);
      expect(again, tab).toEqual(first.get(tab));
      expect(again.wide, tab).toEqual([]);
    }
    expect(bench.errors).toEqual([]);
  });
}
