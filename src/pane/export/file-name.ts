/** The title as a file name: what Windows does not allow is left out. */
export function fileName(title: string, extension: "docx" | "html" | "xlsx"): string {
  const name = title.replace(/[\\/:*?"<>|\p{Cc}]/gu, "").trim();
  return `${name === "" ? "政府信息公开工作年度报告" : name}.${extension}`;
}
