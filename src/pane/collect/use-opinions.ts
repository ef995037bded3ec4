import { useState } from "react";
import { withPending } from "../../actions/collect/kept";
import type { OpinionUnit } from "../../actions/collect/opinion-units";
import type { Notice } from "../../actions/state";
import { download } from "../export/download";
import type { DeskParts } from "./desk-screen";
import { copyOpinion, opinionFile } from "./opinion-file";
import type { OpinionWay } from "./opinion-file";
import { dayText } from "./day-text";
import { useWriting } from "./use-writing";

const FAILED = "审核意见没有导出成功，工作簿不受影响。请再试一次；仍然不行，请改用另一种方式。";

const COPIED = {
  tone: "success",
  text: "已复制审核意见，可以粘贴到 Word、邮件或工作表里。",
} as const;
const NOT_COPIED = {
  tone: "error",
  text: "没有复制成功。请再试一次；仍然不行，请关闭并重新打开窗格。",
} as const;

interface Opinions {
  readonly running: boolean;
  readonly told: Pick<Notice, "tone" | "text"> | null;
  /** Units whose opinions left, until it is said whether they were sent back. */
  readonly asked: readonly OpinionUnit[] | null;
  readonly leave: (way: OpinionWay, units: readonly OpinionUnit[]) => void;
  readonly copy: (unit: OpinionUnit) => void;
  /** 标为已退回. */
  readonly mark: () => void;
  readonly dismiss: () => void;
}

/** Exports opinions and tells what came of it; asks whether they were sent back. */
export function useOpinions(parts: DeskParts): Opinions {
  const { outcome, state, desk } = parts;
  const [running, setRunning] = useState(false);
  const [told, setTold] = useState<Opinions["told"]>(null);
  const [asked, setAsked] = useState<readonly OpinionUnit[] | null>(null);
  const write = useWriting(parts);
  const leave = async (way: OpinionWay, units: readonly OpinionUnit[]): Promise<void> => {
    setRunning(true);
    setTold(null);
    try {
      const { name, content } = await opinionFile(way, units, outcome, state.opinions);
      download(name, content);
      const text = `已请浏览器下载“${name}”，请到下载文件夹里看一看。`;
      setTold({ tone: "info", text });
      setAsked(units);
    } catch (fault) {
      setTold({ tone: "error", text: FAILED });
      reportError(fault);
    } finally {
      setRunning(false);
    }
  };
  return {
    running,
    told,
    asked,
    leave: (way, units) => {
      if (!running && units.length > 0) void leave(way, units);
    },
    // A browser lets it be done only while it handles the click.
    copy: (unit) => {
      const copied = copyOpinion(unit, outcome, state.opinions);
      setTold(copied ? COPIED : NOT_COPIED);
      if (copied) setAsked([unit]);
    },
    mark: () => {
      const returned = dayText(new Date());
      for (const { line, read, returned: before } of asked ?? []) {
        const due = before.due === "" ? state.opinions.due : before.due;
        const { fingerprint } = read;
        desk.change((now) => withPending(now, line.unit.name, { returned, due, fingerprint }));
      }
      setAsked(null);
      write();
    },
    dismiss: () => {
      setAsked(null);
      setTold(null);
    },
  };
}
