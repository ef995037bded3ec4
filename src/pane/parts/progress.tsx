import type { ReactElement } from "react";
import type { Command } from "../../actions/commands";
import { useDelayed } from "./use-delayed";

/** What is shorter than this is over before one looks, in milliseconds. */
const BLINK = 150;

const WORDS: Readonly<Record<Command["kind"], string>> = {
  insert: "正在插入表格…",
  takeBack: "正在撤回插入…",
  check: "正在审核…",
  clear: "正在清除标记…",
  fill: "正在填写…",
  judge: "正在保存…",
  keepReason: "正在保存…",
  dropReasons: "正在保存…",
  read: "正在读取工作簿…",
  goTo: "正在定位…",
  load: "正在读取工作簿…",
  save: "正在保存…",
  readFile: "正在读取文件…",
  readPasted: "正在读取…",
  readSources: "正在读取工作簿…",
  import: "正在填入…",
  savePrevious: "正在保存…",
  removePrevious: "正在移除…",
  choose: "正在保存…",
  loadDraft: "正在读取工作簿…",
  saveDraft: "正在保存…",
  readDraftSheet: "正在读取工作簿…",
  writeDraft: "正在写入工作簿…",
};

/** A moving bar with words while something runs for longer than a blink. */
export function Progress({ running }: { readonly running: Command["kind"] | null }): ReactElement {
  const shown = useDelayed(running !== null, BLINK);
  const words = shown && running !== null ? WORDS[running] : "";
  return (
    <div className="progress" role="status">
      {words !== "" && (
        <>
          <div className="progress-bar" />
          <span className="progress-words">{words}</span>
        </>
      )}
    </div>
  );
}
