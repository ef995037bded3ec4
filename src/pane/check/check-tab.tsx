import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CheckSummary } from "./check-summary";
import { FillAllBlanks } from "./fill-all-blanks";
import { FindingList } from "./finding-list";
import { NoticeBox } from "../parts/notice-box";
import { OpinionPlace } from "./opinion-place";
import { ConfirmedCells } from "../repair/confirmed-cells";
import { RepairLine } from "../repair/repair-line";
import { RefusedNotice } from "./refused-notice";
import { StatesView } from "./states-view";
import { TextFindings } from "./text-findings";
import type { Pane } from "../use-pane";
import { YearsPlace } from "../years/years-place";
import { check } from "../../actions/check";
import { clearMarks } from "../../actions/clear-marks";

/** 审核: what is wrong, where, and what to do about it. */
export function CheckTab({ pane }: { readonly pane: Pane }): ReactElement {
  const { outcome, running, liveFailure } = pane.state;
  const busy = running !== null;
  const hasTables = outcome !== null && outcome.tables.length > 0;
  return (
    <>
      <div className="actions">
        <Button appearance="primary" disabledFocusable={busy} onClick={() => pane.perform(check())}>
          审核
        </Button>
        <Button disabledFocusable={busy} onClick={() => pane.perform(clearMarks())}>
          清除标记
        </Button>
      </div>
      {liveFailure !== null && <NoticeBox tone="info" text={liveFailure} onRetry={pane.follow} />}
      <div role="status">
        {outcome !== null && <CheckSummary pane={pane} outcome={outcome} />}
        {outcome === null && liveFailure === null && <p className="quiet">正在读取工作簿…</p>}
      </div>
      {outcome?.remarks.map((remark) => (
        <NoticeBox key={remark} tone="info" text={remark} />
      ))}
      {outcome?.refused.map((refused) => (
        <RefusedNotice key={refused.sentence} pane={pane} refused={refused} />
      ))}
      {hasTables && <StatesView outcome={outcome} />}
      {hasTables && <RepairLine pane={pane} outcome={outcome} />}
      {hasTables && <FillAllBlanks pane={pane} findings={outcome.audit.findings} />}
      {hasTables && <FindingList pane={pane} outcome={outcome} />}
      {hasTables && outcome.confirmed.length > 0 && (
        <ConfirmedCells pane={pane} outcome={outcome} />
      )}
      {hasTables && <TextFindings pane={pane} outcome={outcome} />}
      {hasTables && <YearsPlace pane={pane} outcome={outcome} />}
      {hasTables && <OpinionPlace pane={pane} outcome={outcome} />}
    </>
  );
}
