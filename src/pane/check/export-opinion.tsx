import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Audit } from "../../check/audit";
import type { Explanation } from "../../check/repair/repair";
import { savedSentence } from "../export/file-name";
import { saveFile } from "../export/save-file";
import { NoticeBox } from "../parts/notice-box";
import type { Notice } from "../../actions/state";
import type { OpinionKind } from "./opinion-file";
import "./opinion.css";

const FAILED =
  "审核意见没有导出成功，工作簿和审核结果不受影响。请再试一次；仍然不行，请改用另一种文件。";

const LABELS: Readonly<Record<OpinionKind, string>> = {
  docx: "导出审核意见（Word）",
  xlsx: "导出审核意见（Excel）",
};

const KINDS: readonly OpinionKind[] = ["docx", "xlsx"];

interface ExportOpinionProps {
  readonly audit: Audit;
  /** What probably happened, without what the user has kept away. */
  readonly explanations: readonly Explanation[];
  /** Whether explanations are still to come. */
  readonly seeking: boolean;
}

/** 导出审核意见: the findings as a file, to send back or to keep on record. */
export function ExportOpinion(props: ExportOpinionProps): ReactElement {
  const { audit, explanations, seeking } = props;
  const [running, setRunning] = useState(false);
  const [told, setTold] = useState<Pick<Notice, "tone" | "text"> | null>(null);
  const run = async (kind: OpinionKind): Promise<void> => {
    setRunning(true);
    setTold(null);
    try {
      const { opinionFile } = await import("./opinion-file");
      const { name, content } = await opinionFile(audit, explanations, kind);
      saveFile(name, content);
      setTold({ tone: "success", text: savedSentence(name) });
    } catch (fault) {
      setTold({ tone: "error", text: FAILED });
      reportError(fault);
    } finally {
      setRunning(false);
    }
  };
  const waiting = running || seeking;
  return (
    <div className="check-opinion">
      <p className="quiet">
        把审核结论、逐条问题、说明和修改建议存成文件，可以退回填报单位，也可以存档。
      </p>
      <div className="actions">
        {KINDS.map((kind) => (
          <Button
            key={kind}
            disabledFocusable={waiting}
            onClick={() => {
              if (!waiting) void run(kind);
            }}
          >
            {LABELS[kind]}
          </Button>
        ))}
      </div>
      <div role="status">
        {running && <p className="quiet">正在导出…</p>}
        {seeking && !running && <p className="quiet">正在查找修改建议，找到后就可以导出。</p>}
        {told !== null && (
          <NoticeBox tone={told.tone} text={told.text} onClose={() => setTold(null)} />
        )}
      </div>
    </div>
  );
}
