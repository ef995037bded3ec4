import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Notice } from "../../actions/state";
import type { Audit } from "../../check/audit";
import type { Explanation } from "../../check/repair/repair";
import { askedSentence, download, isWithoutDownloads } from "../export/download";
import { NoticeBox } from "../parts/notice-box";
import { copyOpinion, opinionFile } from "./opinion-file";
import type { OpinionKind } from "./opinion-file";
import "./opinion.css";

const FAILED =
  "审核意见没有导出成功，工作簿和审核结果不受影响。请再试一次；仍然不行，请改用另一种方式。";
const COPIED = "已复制审核意见，可以粘贴到 Word、邮件或工作表里。";
const NOT_COPIED = "没有复制成功。请再试一次；仍然不行，请关闭并重新打开窗格。";
const MAC_NOTE =
  "Mac 上的 Excel 多半不让窗格下载文件，点下面两个导出的按钮可能什么也得不到。请用“复制审核意见”，粘贴到 Word 里保存。";

/** How an opinion leaves. */
type Way = OpinionKind | "copy";

const LABELS: Readonly<Record<Way, string>> = {
  docx: "导出审核意见（Word）",
  xlsx: "导出审核意见（Excel）",
  copy: "复制审核意见",
};

interface ExportOpinionProps {
  readonly audit: Audit;
  /** What probably happened, without what the user has kept away. */
  readonly explanations: readonly Explanation[];
  /** Whether explanations are still to come. */
  readonly seeking: boolean;
  /** False while the text is being judged. */
  readonly isTextJudged: boolean;
}

type Told = Pick<Notice, "tone" | "text">;

/** 导出审核意见: the findings as a file or copied, to send back or to keep on record. */
export function ExportOpinion(props: ExportOpinionProps): ReactElement {
  const { audit, explanations, seeking, isTextJudged } = props;
  const [running, setRunning] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const leave = async (way: Way): Promise<Told> => {
    // Copying waits for nothing: a browser lets it be done only while it handles the click.
    if (way === "copy") {
      return copyOpinion(audit, explanations)
        ? { tone: "success", text: COPIED }
        : { tone: "error", text: NOT_COPIED };
    }
    const { name, content } = await opinionFile(audit, explanations, way);
    download(name, content);
    return { tone: "info", text: askedSentence(name, LABELS.copy) };
  };
  const run = async (way: Way): Promise<void> => {
    setRunning(true);
    setTold(null);
    try {
      setTold(await leave(way));
    } catch (fault) {
      setTold({ tone: "error", text: FAILED });
      reportError(fault);
    } finally {
      setRunning(false);
    }
  };
  const waiting = running || seeking || !isTextJudged;
  const button = (way: Way) => (
    <Button
      key={way}
      disabledFocusable={waiting}
      onClick={() => {
        if (!waiting) void run(way);
      }}
    >
      {LABELS[way]}
    </Button>
  );
  const copiesFirst = isWithoutDownloads();
  return (
    <div className="check-opinion">
      <p className="quiet">
        把审核结论、逐条问题、说明和修改建议存成文件，可以退回填报单位，也可以存档。
      </p>
      {copiesFirst && (
        <>
          <div className="actions">{button("copy")}</div>
          <p>{MAC_NOTE}</p>
        </>
      )}
      <div className="actions">
        {button("docx")}
        {button("xlsx")}
        {!copiesFirst && button("copy")}
      </div>
      <div role="status">
        {running && <p className="quiet">正在导出…</p>}
        {!isTextJudged && !running && <p className="quiet">正在审核正文，审核完就可以导出。</p>}
        {seeking && isTextJudged && !running && (
          <p className="quiet">正在查找修改建议，找到后就可以导出。</p>
        )}
        {told !== null && (
          <NoticeBox tone={told.tone} text={told.text} onClose={() => setTold(null)} />
        )}
      </div>
    </div>
  );
}
