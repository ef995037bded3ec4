import { Field, Input, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { returnOf } from "../../actions/collect/desk-of";
import type { PendingReturn } from "../../actions/collect/desk-state";
import { withPending } from "../../actions/collect/kept";
import type { UnitParts } from "./unit-view";

/** 审核人意见 and 重报期限 of one unit. */
export function ReturnFields({ outcome, desk, line }: UnitParts): ReactElement {
  const { name } = line.unit;
  const kept = returnOf(outcome.desk.returns, name);
  const [remarks, setRemarks] = useState(kept.remarks);
  const [due, setDue] = useState(kept.due);
  // When the field is left: the whole desk is worked out anew for it.
  const keep = (change: PendingReturn): void =>
    desk.change((state) => withPending(state, name, change));
  return (
    <section aria-labelledby="unit-return">
      <h2 id="unit-return">退回时写上</h2>
      <div className="fields">
        <Field label="审核人意见" hint="写在审核意见的最后，可以不写。">
          <Textarea
            className="area"
            value={remarks}
            onChange={(_, { value }) => setRemarks(value)}
            onBlur={() => {
              if (remarks !== kept.remarks) keep({ remarks });
            }}
          />
        </Field>
        <Field label="重报期限">
          <Input
            type="date"
            value={due}
            onChange={(_, { value }) => setDue(value)}
            onBlur={() => {
              if (due !== kept.due) keep({ due });
            }}
          />
        </Field>
        {kept.returned !== "" && <p className="quiet">{`${kept.returned} 退回。`}</p>}
      </div>
    </section>
  );
}
