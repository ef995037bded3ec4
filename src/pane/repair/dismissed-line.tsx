import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import type { Pane } from "../use-pane";
import type { ExplainedGroup } from "../../actions/repair/arrange";
import { settleSuggestion } from "../../actions/settle";

interface DismissedLineProps {
  readonly pane: Pane;
  readonly group: ExplainedGroup;
}

/** Stands for suggestions that were put away by 都不对, and brings them back. */
export function DismissedLine({ pane, group }: DismissedLineProps): ReactElement {
  const id = useId();
  const [first] = group.findings;
  const place = first?.place ?? "";
  const more = group.findings.length > 1 ? `等 ${group.findings.length} 处` : "";
  return (
    <div className="repair-dismissed">
      <p className="quiet" id={id}>{`${place}${more}的修改建议已按“都不对”收起。`}</p>
      <Button
        size="small"
        aria-describedby={id}
        disabledFocusable={pane.state.running !== null}
        onClick={() => pane.perform(settleSuggestion({ kind: "restore", key: group.key }))}
      >
        恢复
      </Button>
    </div>
  );
}
