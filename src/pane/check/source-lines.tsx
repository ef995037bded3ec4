import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import { removeSource } from "../../actions/remove-source";
import type { Pane } from "../use-pane";

interface SourceLinesProps {
  readonly pane: Pane;
  readonly outcome: Checked;
}

/** What is audited beside the workbook because it came with an import, and the way out of that. */
export function SourceLines({ pane, outcome }: SourceLinesProps): ReactElement | null {
  const { source, textIs } = outcome;
  const isText = textIs === "source";
  const labels = source?.changedLabels.length ?? 0;
  if (source === null || (!isText && labels === 0)) return null;
  return (
    <>
      {isText && <p className="quiet">{`审核的是导入的正文：${source.from}。`}</p>}
      {labels > 0 && (
        <p className="quiet">
          {`${source.from}的表格里，印好的文字有 ${labels} 处改动，列在各表的问题里。`}
        </p>
      )}
      <div className="actions">
        <Button
          size="small"
          disabledFocusable={pane.state.running !== null}
          onClick={() => pane.perform(removeSource(source))}
        >
          {isText ? "不再审核这份正文" : "不再列出这些改动"}
        </Button>
      </div>
    </>
  );
}
