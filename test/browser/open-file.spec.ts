import { expect, test } from "@playwright/test";
import { marks, openReport, openWorkbench, read, sheets } from "./workbench";
import type { Workbench } from "./workbench";

const SHEET = "三、依申请公开";

/** 朝阳镇 2023, checked and saved: the bytes of the file. */
async function savedFile(bench: Workbench): Promise<Buffer> {
  await openReport(bench, "chaoyang-2023");
  await bench.page.getByRole("button", { name: "审核", exact: true }).click();
  await expect(bench.pane.getByText("已在表中标出 2 处。")).toBeVisible();
  const bytes = await bench.page.evaluate(async () => [
    ...((await window.workbench?.save()) ?? []),
  ]);
  return Buffer.from(bytes);
}

/** Drops a file on the grid, as from the desktop. */
async function drop({ page }: Workbench, name: string, content: Buffer): Promise<void> {
  await page.evaluate(
    ({ bytes, fileName }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], fileName));
      const event = new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true });
      document.getElementById("grid")?.dispatchEvent(event);
    },
    { bytes: [...content], fileName: name },
  );
}

test("打开 .xlsx, and a file dropped on the grid: tables, marks and the pane come up", async ({
  page,
}) => {
  const bench = await openWorkbench(page);
  const buffer = await savedFile(bench);
  const found = await marks(bench);
  const ways = [
    () => page.locator("#chosen").setInputFiles({ name: "年报 一.xlsx", mimeType: "", buffer }),
    () => drop(bench, "年报 二.xlsx", buffer),
  ];
  for (const [index, way] of ways.entries()) {
    await page.evaluate(() => window.workbench?.clear());
    await way();
    await expect(page.locator("#file")).toHaveText(`年报 ${["一", "二"][index] ?? ""}.xlsx`);
    expect(await sheets(bench)).toContain(SHEET);
    expect(await read(bench, `'${SHEET}'!D13`)).toEqual([[1]]);
    expect(await marks(bench)).toEqual(found);
    await bench.pane.getByRole("tab", { name: "填表" }).click();
    await expect(bench.pane.getByText(/^宝清县朝阳镇 · /)).toBeVisible();
  }
  expect(bench.errors).toEqual([]);
});

test("what is no workbook is refused with a sentence, and the open one stays", async ({ page }) => {
  const bench = await openWorkbench(page);
  await page.evaluate(() => window.workbench?.write("A1", "还在"));
  await drop(bench, "假的.xlsx", Buffer.from("no zip"));
  await expect(page.locator("#notice")).toContainText("没有打开");
  expect(await read(bench, "A1")).toEqual([["还在"]]);
});
