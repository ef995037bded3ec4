import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import { ledgerAddress } from "../../actions/ledger/address";
import { lookedAgain } from "../../actions/ledger/look";
import type { LedgerState } from "../../actions/ledger/ledger-state";
import type { LedgerSheet } from "../../excel/contract/ledger-contract";
import { Jump } from "../check/jump";
import type { Pane } from "../use-pane";
import { BringButtons } from "./bring-buttons";

interface WhichLedgerProps {
  readonly pane: Pane;
  readonly ledger: LedgerState;
  readonly sheets: readonly LedgerSheet[];
}

/** Several sheets may be the ledger of the report: the user says which. */
export function WhichLedger({ pane, ledger, sheets }: WhichLedgerProps): ReactElement {
  return (
    <>
      <p>{`有 ${sheets.length} 张工作表都像台账，这份年报按哪一张计数？`}</p>
      <ul className="plain">
        {sheets.map((sheet) => (
          <Choice key={sheet.id} pane={pane} ledger={ledger} sheet={sheet} />
        ))}
      </ul>
      <BringButtons pane={pane} />
    </>
  );
}

function Choice(props: {
  readonly pane: Pane;
  readonly ledger: LedgerState;
  readonly sheet: LedgerSheet;
}) {
  const { pane, ledger, sheet } = props;
  const id = useId();
  return (
    <li className="ledger-row">
      <p className="grow" id={id}>{`“${sheet.sheet}”`}</p>
      <Button
        size="small"
        aria-describedby={id}
        onClick={() => {
          const { chosen, use } = lookedAgain(ledger, { chosen: sheet.id });
          pane.dispatch({ type: "ledger", change: { chosen, use } });
        }}
      >
        用这一张
      </Button>
      <Jump pane={pane} id={null} address={ledgerAddress(sheet.sheet, 1)} describedBy={id} />
    </li>
  );
}
