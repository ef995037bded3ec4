import type { RequestFigures } from "../host/seam";

/** The line under the workbook: what the last user action asked of Excel. */
export function createFoot(foot: HTMLElement): (figures: RequestFigures) => void {
  const show = (title: string): HTMLElement => {
    const item = document.createElement("span");
    const value = document.createElement("b");
    item.append(`${title} `, value);
    foot.append(item);
    return value;
  };
  foot.append("最近一次操作");
  const syncs = show("同步次数");
  const bytes = show("字节");
  const highestSet = show("最高要求集");
  const clearsUndo = show("清除撤销的调用（新版 Microsoft 365）");
  return (figures) => {
    syncs.textContent = String(figures.syncs);
    bytes.textContent = figures.bytes.toLocaleString("zh-CN");
    highestSet.textContent = figures.highestApiSet || "—";
    clearsUndo.textContent = figures.clearsUndo.join("、") || "无";
  };
}
