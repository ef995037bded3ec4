import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import { unjudgedLedger } from "../../actions/ledger/unjudged-ledger";
import { NoticeBox } from "../parts/notice-box";
import { ConfirmedCells } from "../repair/confirmed-cells";
import { RepairLine } from "../repair/repair-line";
import type { Pane } from "../use-pane";
import { YearsPlace } from "../years/years-place";
import { CheckTop } from "./check-top";
import { FillAllBlanks } from "./fill-all-blanks";
import { FindingList } from "./finding-list";
import { FoundList } from "./found-list";
import { KeptFindings } from "./kept-findings";
import { OpinionPlace } from "./opinion-place";
import { RefusedNotice } from "./refused-notice";
import { TextFindings } from "./text-findings";
import "./check.css";

/** 审核: what is wrong, where, and what to do about it. */
export function CheckTab({ pane }: { readonly pane: Pane }): ReactElement {
  const { outcome, liveFailure } = pane.state;
  const unjudged = unjudgedLedger(outcome?.ledger ?? null);
  const hasTables = outcome !== null && outcome.tables.length > 0;
  return (
    <>
      <CheckTop pane={pane} outcome={hasTables ? outcome : null} />
      {liveFailure !== null && (
        <NoticeBox tone="info" text={liveFailure} onRetry={pane.follow} retryLabel="恢复自动更新" />
      )}
      <div role="status">
        {outcome === null && liveFailure === null && <p className="quiet">正在读取工作簿…</p>}
      </div>
      {unjudged !== null && <NoticeBox tone="info" text={unjudged} />}
      {outcome?.remarks.map((remark) => (
        <NoticeBox key={remark} tone="info" text={remark} />
      ))}
      {outcome?.refused.map((refused) => (
        <RefusedNotice key={refused.sentence} pane={pane} refused={refused} />
      ))}
      {outcome?.tables.length === 0 && outcome.refused.length === 0 && <NoTables pane={pane} />}
      {hasTables && <Findings pane={pane} outcome={outcome} />}
    </>
  );
}

function NoTables({ pane }: { readonly pane: Pane }): ReactElement {
  return (
    <div className="check-empty">
      <p>工作簿里还没有年报表格。</p>
      <Button onClick={() => pane.dispatch({ type: "tab", tab: "fill" })}>去填表</Button>
    </div>
  );
}

interface FindingsProps {
  readonly pane: Pane;
  readonly outcome: Checked;
}

/** What is due, then what is settled, then what can be done with all of it. */
function Findings({ pane, outcome }: FindingsProps): ReactElement {
  const { findings, verdict } = outcome.audit;
  const isWrong = verdict.errors + verdict.open > 0;
  const fillAll = <FillAllBlanks pane={pane} findings={findings} />;
  return (
    <>
      <RepairLine pane={pane} outcome={outcome} />
      {!isWrong && fillAll}
      <FoundList>
        <FindingList pane={pane} outcome={outcome} />
        {isWrong && fillAll}
        <TextFindings pane={pane} outcome={outcome} />
        <KeptFindings pane={pane} outcome={outcome} />
      </FoundList>
      {outcome.confirmed.length > 0 && <ConfirmedCells pane={pane} outcome={outcome} />}
      <YearsPlace pane={pane} outcome={outcome} />
      <OpinionPlace pane={pane} outcome={outcome} />
    </>
  );
}
