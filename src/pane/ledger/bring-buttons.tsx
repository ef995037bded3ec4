import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { bringLedger } from "../../actions/ledger/bring-ledger";
import { countedFor } from "../../actions/ledger/counted-for";
import { findLedger } from "../../actions/ledger/read-ledger";
import { FileButton } from "../parts/file-button";
import type { Pane } from "../use-pane";
import { readLedgerInWorker } from "./worker-ledger-reader";

/** 找台账 in this workbook, 从文件带入. */
export function BringButtons({ pane }: { readonly pane: Pane }): ReactElement {
  const busy = pane.state.running !== null;
  return (
    <div className="actions">
      <Button size="small" disabledFocusable={busy} onClick={() => pane.perform(findLedger())}>
        找台账
      </Button>
      <FileButton
        label="从文件带入"
        accept=".xlsx"
        disabled={busy}
        onFile={(file) => {
          const { format } = countedFor(pane.now());
          const read = () => readLedgerInWorker({ file, format });
          pane.perform(bringLedger({ name: file.name, read }));
        }}
      />
    </div>
  );
}
