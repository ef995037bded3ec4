import type { ReactElement } from "react";
import { NoticeBox } from "../parts/notice-box";
import { useDelayed } from "../parts/use-delayed";
import type { Pane } from "../use-pane";
import { isSeeking } from "../../actions/repair/repair-state";
import type { Checked } from "../../actions/checked";
import { readWorkbook } from "../../actions/read-workbook";

/** What is quicker is not announced, in milliseconds. */
const SOON = 800;

const STOPPED = "查找最可能填错的单元格超过 3 秒，已经停止，不影响审核结果。请逐项核对原始台账。";
const BROKEN = "没有查出最可能填错的单元格，不影响审核结果。";

interface RepairLineProps {
  readonly pane: Pane;
  readonly outcome: Checked;
}

/** How the search for the wrong cells goes, where that is worth a word. */
export function RepairLine({ pane, outcome }: RepairLineProps): ReactElement | null {
  const { repair } = pane.state;
  const seeking = useDelayed(isSeeking(repair, outcome), SOON);
  if (seeking) return <p className="quiet">正在查找最可能填错的单元格…</p>;
  if (repair.failure?.outcome !== outcome) return null;
  return repair.failure.kind === "stopped" ? (
    <NoticeBox tone="info" text={STOPPED} />
  ) : (
    <NoticeBox
      tone="info"
      text={BROKEN}
      onRetry={() => pane.perform(readWorkbook())}
      retryLabel="重新查找"
    />
  );
}
