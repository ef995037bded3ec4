/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { extractRawText } from "mammoth";
import { explain } from "../../src/check/repair/explain";
import { sheetsOf } from "../../src/exchange/workbook/sheets";
import type { Explainer } from "../../src/actions/repair/explainer";
import type { Report } from "../../src/report/model";
import { change, fixture } from "../check/reports";
import { bytesOf, collectDownloads } from "./downloads";
import { fakeWorkbook } from "./fake-workbook";
import { button, openPane } from "./open-pane";
import { noExplainer } from "./services";

const downloads = collectDownloads();

const suqian = fixture("suqian-2024");
const faulty = change(suqian, {
  "requests.received.naturalPerson": Number(suqian.requests?.["received"]?.["naturalPerson"]) + 100,
});
const NAME = `${suqian.organisation}2024年政府信息公开工作年度报告审核意见`;

const explainer: Explainer = ({ report, previous, computedTotals, confirmed }) => {
  const facts = { previous, computedTotals, confirmed, text: null };
  return Promise.resolve({ kind: "explained", explanations: explain(report, facts) });
};

/** Exporting waits for the repairs; they are sought once nothing has changed for a moment. */
function repairsSought(): Promise<void> {
  return waitFor(() => expect(screen.queryByText(/找到后就可以导出/)).toBeNull());
}

/** The pane at 审核 with 导出审核意见 open. */
async function openOpinion(report: Report, seek: Explainer = explainer) {
  const workbook = fakeWorkbook(report);
  const opened = await openPane(workbook.actions, undefined, seek);
  await opened.user.click(screen.getByRole("tab", { name: "审核" }));
  await opened.user.click(await screen.findByText("导出审核意见"));
  await screen.findByRole("button", { name: "导出审核意见（Word）" });
  return { ...workbook, ...opened };
}

async function exported(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await screen.findByText(/^已请浏览器下载/, {}, { timeout: 20_000 });
  const [file] = downloads;
  if (file === undefined) throw new Error("nothing was downloaded");
  return { name: file.name, bytes: await bytesOf(file.content) };
}

describe("导出审核意见", () => {
  it("gives a Word file with the conclusion, the findings and the likely repair", async () => {
    const { user } = await openOpinion(faulty);
    await repairsSought();
    await user.click(button("导出审核意见（Word）"));
    const { name, bytes } = await exported();
    expect(name).toBe(`${NAME}.docx`);
    const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain("横向合计不符（错误，1 处）");
    expect(value).toMatch(
      /修改建议：最可能：表三 · 自然人 · .* 应为 \d+（现为 \d+，.*改后 2 处错误消失。/,
    );
    expect(value).toContain("正文没有审核");
  });

  it("gives an Excel workbook with the same findings and the cells they stand in", async () => {
    const { user } = await openOpinion(faulty);
    await repairsSought();
    await user.click(button("导出审核意见（Excel）"));
    const { name, bytes } = await exported();
    expect(name).toBe(`${NAME}.xlsx`);
    const sheets = await sheetsOf(bytes);
    const list = sheets.find((sheet) => sheet.name === "问题清单")?.texts ?? [];
    expect(list).toHaveLength(4);
    expect(list[2]?.[3]).toMatch(/^表三 · .*\n三、依申请公开!/);
  });

  it("waits until the repairs were sought", async () => {
    let found: (() => void) | undefined;
    const slow: Explainer = () =>
      new Promise((resolve) => {
        found = () => resolve({ kind: "explained", explanations: [] });
      });
    const { user } = await openOpinion(faulty, slow);
    expect(screen.getByText("正在查找修改建议，找到后就可以导出。")).toBeTruthy();
    await user.click(button("导出审核意见（Word）"));
    expect(downloads).toEqual([]);
    await waitFor(() => expect(found).toBeDefined());
    act(() => found?.());
    await repairsSought();
    await user.click(button("导出审核意见（Word）"));
    expect((await exported()).name).toBe(`${NAME}.docx`);
  });

  it("says that it failed, keeps the list, and can be tried again", async () => {
    const { user } = await openOpinion(faulty, noExplainer);
    await repairsSought();
    const reported = jest.fn();
    Object.assign(globalThis, { reportError: reported });
    Object.assign(URL, {
      createObjectURL: () => {
        throw new Error("no room");
      },
    });
    await user.click(button("导出审核意见（Word）"));
    expect(await screen.findByText(/^审核意见没有导出成功/, {}, { timeout: 20_000 })).toBeTruthy();
    expect(reported).toHaveBeenCalledTimes(1);
    expect(screen.getByText("横向合计不符")).toBeTruthy();
    expect(button("导出审核意见（Word）").getAttribute("aria-disabled")).not.toBe("true");
  });
});
