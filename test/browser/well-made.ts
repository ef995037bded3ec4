import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { setPaneWidth, setTheme } from "./workbench";
import type { Workbench } from "./workbench";

const THEMES = ["dark", "contrast", "light"] as const;
const WIDTHS = [600, 320];

/** What stands further right than the pane reaches, apart from what scrolls in its own box. */
function beyondTheEdge({ pane }: Workbench): Promise<readonly string[]> {
  return pane.locator("body").evaluate((body) => {
    const room = window.innerWidth;
    return [...body.querySelectorAll("*")]
      .filter((element) => element.parentElement?.closest(".import-grid-box") === null)
      .filter((element) => element.getBoundingClientRect().right > room + 0.5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** What is shown now is accessible in every theme, and needs no scrolling sideways at any width. */
export async function expectWellMade(bench: Workbench, view: string): Promise<void> {
  for (const theme of THEMES) {
    await setTheme(bench, theme);
    const { violations } = await new AxeBuilder({ page: bench.page })
      .include(["#pane iframe", "body"])
      .analyze();
    const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    expect(found, `${view}, ${theme}`).toEqual([]);
  }
  for (const width of WIDTHS) {
    await setPaneWidth(bench, width);
    expect(await beyondTheEdge(bench), `${view}, ${String(width)} px`).toEqual([]);
  }
}
