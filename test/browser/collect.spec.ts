import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { mkdtempSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COUNTY, countyFolder, unitNames } from "../../scripts/county-folder";
import { openWorkbench, select, setSmallestPane, setTheme, sheets } from "./workbench";
import type { Workbench } from "./workbench";

const YEAR = 2025;
/** The list has two more than come in. */
const LISTED = 32;
const COUNT = 30;
/** Units whose report has a total that is one too many. */
const WRONG = [3, 7, 11];

/** A folder of the machine with the reports of a county. */
async function folderOf(count: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "county-"));
  for (const { name, bytes } of await countyFolder({ year: YEAR, count, wrong: WRONG })) {
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

/** Sets the officer's sheets up with the list. */
async function setUp({ pane }: Workbench): Promise<void> {
  await pane.getByRole("tab", { name: "汇总" }).click();
  await pane.getByLabel("汇总单位").fill(COUNTY);
  await pane.getByLabel("年度").fill(String(YEAR));
  await pane.getByLabel(/^粘贴名单/).fill(unitNames(LISTED).join("\n"));
  await pane.getByRole("button", { name: "建立汇总表" }).click();
  await pane.getByText("把各单位的年报拖到这里，或者").waitFor();
}

/** Parts of the pane that stand out at its right. */
const tooWide = ({ pane }: Workbench): Promise<readonly string[]> =>
  pane
    .locator("body")
    .evaluate((body) =>
      [...body.querySelectorAll("*")]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 120)),
    );

async function expectAccessible({ page }: Workbench, view: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(["#pane iframe", "body"]).analyze();
  expect(
    violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
    view,
  ).toEqual([]);
}

test("a folder of 30 reports becomes a sum and three opinions in five actions", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  const folder = await folderOf(COUNT);
  await setUp(bench);
  let actions = 0;
  const act = async (name: string): Promise<void> => {
    actions += 1;
    await pane.getByRole("button", { name, exact: true }).click();
  };

  const chooser = page.waitForEvent("filechooser");
  await act("选择文件夹");
  await (await chooser).setFiles(folder);
  await expect(pane.getByText(`读了 ${COUNT} 个文件。`)).toBeVisible({ timeout: 60_000 });
  await expect(pane.getByText("应报32")).toBeVisible();
  await expect(pane.getByText("计入30")).toBeVisible();
  await expect(pane.getByRole("button", { name: "有错误 3" })).toBeVisible();

  await act("写入汇总表");
  await expect(pane.getByText(/^已写入.*计入 30 个单位。/)).toBeVisible();
  await act("审核意见");
  const leaving = page.waitForEvent("download");
  await act("导出 Word（3 份）");
  const download = await leaving;
  await act("标为已退回");
  await expect(pane.getByText(/^已写入/)).toBeVisible();
  expect(actions).toBeLessThanOrEqual(5);

  const files = Object.keys(unzipSync(await readFile(await download.path())));
  expect(files.filter((name) => name.endsWith("审核意见.docx"))).toHaveLength(3);
  expect(await sheets(bench)).toEqual(
    expect.arrayContaining(["单位名单", "收齐情况", "汇总二", "汇总三", "汇总四", "明细"]),
  );
  await pane.getByRole("button", { name: "收齐情况", exact: true }).click();
  await expect(pane.getByRole("button", { name: "已退回 3" })).toBeVisible();
  expect(bench.errors).toEqual([]);
});

test("every view is accessible in each theme and fits 320 × 455", async ({ page }) => {
  const bench = await openWorkbench(page);
  const { pane } = bench;
  const folder = await folderOf(6);
  await pane.getByRole("tab", { name: "汇总" }).click();
  await pane.getByRole("button", { name: "建立汇总表" }).waitFor();
  await setSmallestPane(bench);
  const look = async (view: string): Promise<void> => {
    for (const theme of ["dark", "contrast", "light"] as const) {
      await setTheme(bench, theme);
      await expectAccessible(bench, `${view}, ${theme}`);
    }
    expect(await tooWide(bench), view).toEqual([]);
  };
  await look("first view");
  await setUp(bench);
  await pane.getByLabel("选择文件夹：选择").setInputFiles(folder);
  await pane.getByText(/^读了 6 个文件/).waitFor({ timeout: 60_000 });
  await look("units");
  await pane
    .getByRole("button", { name: /^永安镇人民政府|^朝阳镇人民政府/ })
    .first()
    .click();
  await look("a unit");
  await pane.getByRole("button", { name: "返回", exact: true }).click();
  await pane.getByRole("button", { name: "写入汇总表" }).click();
  await pane.getByText(/^已写入/).waitFor();
  await select(bench, "'汇总三'!D6");
  await pane
    .getByText(/^表三 · .*：\d+$/)
    .first()
    .waitFor();
  for (const fold of await pane.locator(".collect-sum summary").all()) await fold.click();
  await look("the sum, everything open");
  await pane.getByRole("button", { name: "审核意见", exact: true }).click();
  await look("opinions");
});
