/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { extractRawText } from "mammoth";
import type { ExplainRequest, Explainer } from "../../src/actions/repair/explainer";
import { explain } from "../../src/check/repair/explain";
import { importedReport } from "../../src/exchange/imported-json";
import { sheetsOf } from "../../src/exchange/workbook/sheets";
import { change, fixture } from "../check/reports";
import { bytesOf, collectDownloads } from "./downloads";
import { preview, section } from "./import-pane";
import { button } from "./open-pane";
import { sourceOf } from "./sources";

const downloads = collectDownloads();

const suqian = fixture("suqian-2023");
const wrong = change(suqian, { "requests.granted.total": 1911 });
const text = {
  title: "宿迁市2023年政府信息公开工作年度报告",
  introduction: [],
  sections: [
    {
      key: "general" as const,
      heading: { text: "一、总体情况", numeral: "一", automatic: false, words: "总体情况" },
      paragraphs: ["全年予以公开1191件。"],
    },
  ],
  hasHeadings: true,
};

/** Explains as the worker does, and remembers what it was asked. */
function explaining(): { readonly explainer: Explainer; readonly asked: ExplainRequest[] } {
  const asked: ExplainRequest[] = [];
  return {
    asked,
    explainer: (request) => {
      asked.push(request);
      return Promise.resolve({ kind: "explained", explanations: explain(request.report, request) });
    },
  };
}

type User = Awaited<ReturnType<typeof preview>>["user"];

/** What an exported opinion says, once it was saved. */
async function exported(kind: "Word" | "Excel", user: User): Promise<Uint8Array> {
  const name = `导出审核意见（${kind}）`;
  await screen.findByRole("button", { name });
  await waitFor(() => expect(screen.queryByText(/找到后就可以导出/)).toBeNull());
  await user.click(button(name));
  await screen.findByText(/^已请浏览器下载/, {}, { timeout: 20_000 });
  const saved = downloads.at(-1);
  if (saved === undefined) throw new Error("nothing was saved");
  return bytesOf(saved.content);
}

describe("导出审核意见 from the preview", () => {
  it("into an empty workbook: every finding of the source, with suggestions, and nothing inserted", async () => {
    const { explainer, asked } = explaining();
    const imported = { ...sourceOf(wrong), text };
    const { actions, user } = await preview(imported, { hasTables: false, explainer });
    expect(section("审核预览").getByText(/^错误 \d+$/)).toBeTruthy();
    const { value } = await extractRawText({ buffer: Buffer.from(await exported("Word", user)) });
    expect(downloads[0]?.name).toBe("宿迁市2023年政府信息公开工作年度报告审核意见.docx");
    expect(value).toContain("横向合计不符（错误，1 处）");
    expect(value).toContain("纵向合计不符（错误，1 处）");
    expect(value).toMatch(/修改建议：最可能：表三 · 总计 · （一）予以公开 应为 1191（现为 1911/);
    expect(value).not.toContain("正文没有审核");
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ form: null, text, confirmed: [], previous: null });
    expect(actions.insertTables).not.toHaveBeenCalled();
    expect(actions.fillTables).not.toHaveBeenCalled();
  });

  it("of 洪泽 2023, whose tables are of two editions and cannot be inserted together", async () => {
    const imported = importedReport(fixture("hongze-2023"));
    const { user } = await preview(imported, { hasTables: false });
    expect(screen.getByText(/^来源的几张表格不是同一版，不能一起插入。审核意见可以/)).toBeTruthy();
    const sheets = await sheetsOf(await exported("Excel", user));
    const list = sheets.find(({ name }) => name === "问题清单")?.texts ?? [];
    expect(list.flat().join("\n")).toContain("表格版本不符");
  });

  it("is of the numbers as they were corrected in the preview", async () => {
    const typed = change(suqian, { "requests.granted.total": "1191件" });
    const { user } = await preview(sourceOf(typed), { hasTables: false });
    const field = screen.getByRole("textbox", { name: /^填入 表三 · 总计 · （一）予以公开/ });
    await user.clear(field);
    await user.type(field, "1911");
    const { value } = await extractRawText({ buffer: Buffer.from(await exported("Word", user)) });
    expect(value).toContain("横向合计不符（错误，1 处）");
    expect(value).not.toContain("1191件");
  });

  it("says when the suggestions could not be had, and leaves without them", async () => {
    const explainer: Explainer = () => Promise.resolve({ kind: "stopped" });
    const { user } = await preview(sourceOf(wrong), { explainer });
    const note = "修改建议没有找完，导出的审核意见里没有修改建议。";
    expect(await screen.findByText(note)).toBeTruthy();
    const { value } = await extractRawText({ buffer: Buffer.from(await exported("Word", user)) });
    expect(value).toContain("横向合计不符");
    expect(value).not.toContain("修改建议：");
  });
});
