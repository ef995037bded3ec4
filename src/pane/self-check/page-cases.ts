import type { Fact, PageCase } from "../../excel/contract/self-check-contract";

const there = (what: string, holds: boolean): Fact => ({
  what,
  expected: "有",
  came: holds ? "有" : "没有",
  holds,
});

/** Whether the page can make an address of a file in memory. */
function makesFileAddress(): boolean {
  const address = URL.createObjectURL(new Blob(["年报"], { type: "text/plain" }));
  URL.revokeObjectURL(address);
  return address.startsWith("blob:");
}

/** What the pane's page itself has to be able to do. No file is saved and nothing copied. */
export const pageCases: readonly PageCase[] = [
  {
    id: "export-file",
    title: "导出文件的办法",
    where: ["导出", "导出审核意见"],
    expected: "窗格能把内容做成文件、有下载的办法（这里不存文件，存不存得下要导出时看）",
    look: () =>
      Promise.resolve([
        there("做成文件", makesFileAddress()),
        there("下载的办法", "download" in HTMLAnchorElement.prototype),
      ]),
  },
  {
    id: "export-copy",
    title: "复制的办法",
    where: ["导出"],
    expected: "窗格有复制的办法（复制不复制得成，点“复制结果”时看）",
    look: () => Promise.resolve([there("复制的办法", "execCommand" in document)]),
  },
  {
    id: "page-worker",
    title: "后台计算的办法",
    where: ["导入", "修改建议"],
    expected: "窗格能在后台读文件、查找修改建议",
    look: () => Promise.resolve([there("后台计算", typeof Worker === "function")]),
  },
];
