/** @jest-environment jsdom */
import { createEvent, fireEvent, screen } from "@testing-library/react";
import type { DraftFormInput } from "../../src/draft/form";
import { readFile } from "../../src/exchange/read-file";
import { fileName } from "../../src/pane/export/file-name";
import type { Report } from "../../src/report/model";
import { change, fixture } from "../check/reports";
import { bytesOf, collectDownloads } from "./downloads";
import { openDraft } from "./draft-pane";
import { button, inside } from "./open-pane";

const suqian = fixture("suqian-2024");
const faulty = change(suqian, { "requests.received.naturalPerson": 1 });

const downloads = collectDownloads();

async function openExport(report: Report, form: DraftFormInput | null = null) {
  const opened = await openDraft(report, form);
  await opened.user.click(screen.getByRole("tab", { name: "导出" }));
  await screen.findByRole("heading", { name: "导出整份报告" });
  return opened;
}

/** What is said before anything is exported. */
function verdictWords(): string {
  const before = screen.getByRole("region", { name: "导出之前" });
  return inside(before).getByText(/^(还有|正文还有)/, { selector: "[class^=verdict]" }).textContent;
}

async function exported(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await screen.findByText(/^已请浏览器下载/, {}, { timeout: 20_000 });
  const [file] = downloads;
  if (file === undefined) throw new Error("nothing was downloaded");
  return { name: file.name, bytes: await bytesOf(file.content) };
}

describe("导出", () => {
  it("says what is still open, and that the file will carry the line of a draft", async () => {
    const { user } = await openExport(faulty);
    const [, counts] = /^还有(错误 \d+ 处，待填 \d+ 处)。$/.exec(verdictWords()) ?? [];
    expect(screen.getByText(`导出的文件会带“草稿：${counts}”一行。`)).toBeTruthy();
    await user.click(button("去审核"));
    expect(screen.getByRole("tab", { name: "审核" }).getAttribute("aria-selected")).toBe("true");
  });

  it("exports a Word file that our own reader reads as the same report", async () => {
    const { user } = await openExport(suqian);
    expect(verdictWords()).toMatch(/^正文还有 \d+ 处待填。$/);
    await user.click(button("导出 Word"));
    const { name, bytes } = await exported();
    expect(name).toBe(`${suqian.organisation}2024年政府信息公开工作年度报告.docx`);
    const source = await readFile(name, bytes);
    if (!source.ok) throw new Error(source.sentence);
    const { organisation, year, tables } = source.imported;
    expect([organisation, year, tables.length]).toEqual([suqian.organisation, 2024, 3]);
  });

  it("exports a web page; open errors stand over its title", async () => {
    const { user } = await openExport(faulty);
    await user.click(button("导出网页"));
    const { name, bytes } = await exported();
    expect(name).toMatch(/\.html$/);
    const page = new TextDecoder().decode(bytes);
    expect(page).toMatch(/草稿：错误 \d+ 处/);
    expect(page).toContain("<table");
  });

  it("copies rich and plain text", async () => {
    const { user } = await openExport(suqian);
    const clipboard = new Map<string, string>();
    Object.assign(document, {
      execCommand: () => {
        const event = createEvent.copy(document.body, {
          clipboardData: { setData: (kind: string, text: string) => clipboard.set(kind, text) },
        });
        fireEvent(document.body, event);
        return true;
      },
    });
    await user.click(button("复制"));
    expect(await screen.findByText(/^已复制整份报告/)).toBeTruthy();
    expect(clipboard.get("text/html")).toContain("<h1");
    expect(clipboard.get("text/plain")).toContain("一、总体情况");
  });

  it("says that copying failed", async () => {
    const { user } = await openExport(suqian);
    Object.assign(document, { execCommand: () => false });
    await user.click(button("复制"));
    expect(await screen.findByText(/^没有复制成功/)).toBeTruthy();
  });
});

describe("the name of the file", () => {
  it("has nothing in it that Windows does not allow", () => {
    expect(fileName("某县/某镇：2024年报告?", "docx")).toBe("某县某镇：2024年报告.docx");
    expect(fileName("  ", "html")).toBe("政府信息公开工作年度报告.html");
  });

  it("has nothing in it that cannot be seen, so that its ending is its ending", () => {
    expect(fileName("某镇\u202Excod.exe\u200B\uD800\u2028", "docx")).toBe("某镇xcod.exe.docx");
  });

  it("is short enough for every system, and still says unit, year and what it is", () => {
    const title = `${"很长的单位名称".repeat(20_000)}2024年政府信息公开工作年度报告`;
    const name = fileName(title, "docx");
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^很长的单位名称.*….*2024年政府信息公开工作年度报告\.docx$/);
    expect(Buffer.byteLength(fileName("𠮷".repeat(200), "docx"))).toBeLessThanOrEqual(255);
  });
});
