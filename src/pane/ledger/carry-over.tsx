import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReadLedger } from "../../actions/ledger/ledger-state";
import { carryOver } from "../../ledger/carry-over";
import { yearOf } from "../../ledger/day";
import { LEDGER_SHEET } from "../../report/ledger-name";
import { Fold } from "../parts/fold";
import type { Pane } from "../use-pane";
import { NamedRows } from "./due-list";
import { insert } from "./insert";

interface CarryOverProps {
  readonly pane: Pane;
  readonly use: ReadLedger;
}

/** 结转到新台账: next year's ledger begins with what is open at the year's end. */
export function CarryOver({ pane, use }: CarryOverProps): ReactElement {
  const { sheet, ledger, period } = use;
  const year = yearOf(period.to);
  const source = { grid: sheet.grid, headings: ledger.headings, shift: 0 };
  const { rows, carried, undated } = carryOver(ledger.cases, source, period.to);
  return (
    <>
      <p>
        {rows.length === 0
          ? `${year} 年底没有未办结的件。新台账从空白开始，原台账不改动。`
          : `${year} 年底未办结的 ${rows.length} 件会整行抄到新台账，接着登记 ${year + 1} 年的；原台账不改动。`}
      </p>
      {carried.length > 0 && (
        <Fold summary={`结转的件（${carried.length}）`}>
          {() => <NamedRows pane={pane} sheet={sheet.sheet} rows={carried} />}
        </Fold>
      )}
      {undated.length > 0 && (
        <Fold summary={`没有收到日期、不结转的件（${undated.length}）`}>
          {() => <NamedRows pane={pane} sheet={sheet.sheet} rows={undated} />}
        </Fold>
      )}
      <div className="actions">
        <Button
          size="small"
          disabledFocusable={pane.state.running !== null}
          onClick={() =>
            void insert(pane, {
              rows,
              counts: false,
              sheetName: `${LEDGER_SHEET} ${year + 1}`,
            })
          }
        >
          {`插入 ${year + 1} 年台账`}
        </Button>
      </div>
    </>
  );
}
