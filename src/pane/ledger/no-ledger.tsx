import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId, useState } from "react";
import type { Pane } from "../use-pane";
import { BringButtons } from "./bring-buttons";
import { insert } from "./insert";

/** A workbook without a ledger that is known: one is inserted, found or brought along. */
export function NoLedger({ pane }: { readonly pane: Pane }): ReactElement {
  const { running, reading } = pane.state;
  const [counts, setCounts] = useState(false);
  const id = useId();
  const report = reading?.report;
  const hasTables = report?.requests != null || report?.proceedings != null;
  return (
    <>
      <p className="quiet">
        一件申请登记一行：表三、表四照台账计数，答复期限自动算出，快到期、已超期的提醒您。姓名、内容等不离开这张表。
      </p>
      {hasTables && (
        <label className="tick" htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={counts}
            onChange={({ currentTarget }) => setCounts(currentTarget.checked)}
          />
          <span>同时让表三、表四按台账计数</span>
        </label>
      )}
      <div className="actions">
        <Button
          disabledFocusable={running !== null}
          onClick={() => void insert(pane, { rows: [], counts: counts && hasTables })}
        >
          插入台账
        </Button>
      </div>
      <p>已有台账？</p>
      <BringButtons pane={pane} />
    </>
  );
}
