import type { ReactElement } from "react";
import { ledgerLine } from "../../actions/ledger/ledger-words";
import type { LedgerState } from "../../actions/ledger/ledger-state";
import { Fold } from "../parts/fold";
import type { Pane } from "../use-pane";
import { ForeignLedger } from "./foreign-ledger";
import { LedgerQuestion } from "./ledger-question";
import { NoLedger } from "./no-ledger";
import { OwnLedger } from "./own-ledger";
import { WhichLedger } from "./which-ledger";
import "./ledger.css";

function summaryOf(ledger: LedgerState | null): string {
  switch (ledger?.use.kind) {
    case "read":
      return `台账：${ledgerLine(ledger.use)}`;
    case "several":
      return "台账：请选用哪一张";
    case "lacking":
      return "台账：缺少要用的列";
    case "unread":
      return "台账：没有读出来";
    case "none":
    case undefined:
      return "依申请公开台账";
  }
}

/** 台账, under the tables: folded, unless there is something to be looked at or answered. */
export function LedgerSection({ pane }: { readonly pane: Pane }): ReactElement {
  const { ledger } = pane.state;
  const brought = ledger?.brought ?? null;
  return (
    <section className="ledger" aria-label="台账">
      <LedgerQuestion pane={pane} />
      <Fold summary={summaryOf(ledger)} opensFor={brought ?? foreignOf(ledger)}>
        {() => (
          <div className="ledger-body">
            <Content pane={pane} ledger={ledger} />
          </div>
        )}
      </Fold>
    </section>
  );
}

/** The workbook's own sheet that 找台账 found. */
function foreignOf(ledger: LedgerState | null): object | null {
  const use = ledger?.use;
  if (use?.kind === "several") return use.sheets;
  return use?.kind === "read" && !use.sheet.isOurs ? use.sheet.grid.rows : null;
}

function Content(props: { readonly pane: Pane; readonly ledger: LedgerState | null }) {
  const { pane, ledger } = props;
  if (ledger === null) return <NoLedger pane={pane} />;
  const { use, brought } = ledger;
  if (brought !== null) {
    return <ForeignLedger key={brought.from} pane={pane} brought={brought} sheet={null} />;
  }
  switch (use.kind) {
    case "read": {
      const { sheet, ledger: read } = use;
      if (sheet.isOurs) return <OwnLedger pane={pane} ledger={ledger} use={use} />;
      const source = { grid: sheet.grid, headings: read.headings, shift: 0 };
      const from = `工作表“${sheet.sheet}”`;
      return <ForeignLedger key={from} pane={pane} brought={{ from, source }} sheet={sheet} />;
    }
    case "several":
      return <WhichLedger pane={pane} ledger={ledger} sheets={use.sheets} />;
    case "lacking":
      return (
        <>
          <p>{`工作表“${use.sheet}”没有${use.columns.map((name) => `“${name}”`).join("、")}这几列，不能计数。请补上表头。`}</p>
          <NoLedger pane={pane} />
        </>
      );
    case "unread":
      return (
        <>
          <p>{use.sentence}</p>
          <NoLedger pane={pane} />
        </>
      );
    case "none":
      return <NoLedger pane={pane} />;
  }
}
