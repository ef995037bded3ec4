import type { ReactElement } from "react";
import { NoticeBox } from "../parts/notice-box";
import type { DeskParts } from "./desk-screen";

/** What is known of units whose files were not chosen since the workbook was opened. */
export function ReopenedNote({ state }: DeskParts): ReactElement | null {
  const { fromSheet, kept, reading } = state;
  const problems = kept?.problems ?? [];
  return (
    <>
      {fromSheet.size > 0 && reading === null && (
        <NoticeBox
          tone="info"
          text={`${fromSheet.size} 个单位的数取自工作簿里的“明细”。正文和具体问题没有存在工作簿里，要看、要导出审核意见，请重新选择文件。`}
        />
      )}
      {problems.length > 0 && (
        <NoticeBox
          tone="info"
          text={`汇总表里有 ${problems.length} 处没有读出来：`}
          lines={problems}
        />
      )}
    </>
  );
}
