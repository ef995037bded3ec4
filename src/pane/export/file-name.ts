import { fileStem } from "../../report/file-name";

/** The title as a file name. */
export function fileName(title: string, extension: "docx" | "html" | "xlsx"): string {
  const name = fileStem(title);
  return `${name === "" ? "政府信息公开工作年度报告" : name}.${extension}`;
}
