import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import { ledgerAddress } from "../../actions/ledger/address";
import type { LedgerState, ReadLedger } from "../../actions/ledger/ledger-state";
import { proposeCount } from "../../actions/ledger/propose-count";
import { proposeFill } from "../../actions/ledger/propose-fill";
import { Jump } from "../check/jump";
import { Fold } from "../parts/fold";
import { NoticeBox } from "../parts/notice-box";
import type { Pane } from "../use-pane";
import { BringButtons } from "./bring-buttons";
import { CarryOver } from "./carry-over";
import { DueList } from "./due-list";
import { PeriodFigures } from "./period-figures";
import { ProblemList } from "./problem-list";

interface OwnLedgerProps {
  readonly pane: Pane;
  readonly ledger: LedgerState;
  readonly use: ReadLedger;
}

/** Our ledger of the report: what counts it, what is due, figures, the next year's. */
export function OwnLedger({ pane, ledger, use }: OwnLedgerProps): ReactElement {
  const { running, reading } = pane.state;
  const counted = reading?.counted.length ?? 0;
  const { sheet, ledger: read, period, format, open } = use;
  const { problems, cases } = read;
  const { dueFailure, liveFailure } = ledger;
  const id = useId();
  const near = open.due.filter(({ urgency }) => urgency !== "later").length;
  return (
    <>
      <div className="ledger-row">
        <p className="grow" id={id}>{`“${sheet.sheet}”`}</p>
        <Jump pane={pane} id={null} address={ledgerAddress(sheet.sheet, 1)} describedBy={id} />
      </div>
      {liveFailure !== null && <NoticeBox tone="info" text={liveFailure} />}
      {dueFailure !== null && (
        <NoticeBox tone="info" text={`答复期限没有写进台账。${dueFailure}`} />
      )}
      <div className="actions">
        <Button
          disabledFocusable={running !== null}
          onClick={() => pane.perform(proposeCount({ sheet: sheet.sheet }))}
        >
          按台账计数
        </Button>
        <Button
          disabledFocusable={running !== null}
          onClick={() =>
            pane.perform(
              proposeFill({ cases: () => cases, period, format, doubts: problems.length }),
            )
          }
        >
          填入一次
        </Button>
      </div>
      {counted > 0 && <p>{`表三、表四有 ${counted} 格正按台账计数。`}</p>}
      <p className="quiet">
        “按台账计数”让表三、表四用公式数台账，台账改了数也跟着改；“填入一次”只填现在的数。
      </p>
      {problems.length > 0 && (
        <Fold summary={`要改的（${problems.length}）`}>
          {() => <ProblemList pane={pane} sheet={sheet.sheet} ledger={read} />}
        </Fold>
      )}
      <Fold summary={`近期到期（${near}）`}>
        {() => <DueList pane={pane} sheet={sheet.sheet} open={open} />}
      </Fold>
      <Fold summary="统计">{() => <PeriodFigures use={use} />}</Fold>
      <Fold summary="结转到新台账">{() => <CarryOver pane={pane} use={use} />}</Fold>
      <Fold summary="带入另一张台账">{() => <BringButtons pane={pane} />}</Fold>
    </>
  );
}
