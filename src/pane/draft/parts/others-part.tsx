import type { ReactElement } from "react";
import type { DraftForm } from "../../../draft/form";
import { CountField } from "../fields/count-field";
import { Problems } from "../fields/problems";
import { TextList } from "../fields/text-list";
import type { PartProps } from "./part-props";

/** 六、其他: the fee, and other matters. */
export function OthersPart({ value, onChange }: PartProps<DraftForm["others"]>): ReactElement {
  const { fee, matters } = value;
  return (
    <>
      <div className="draft-halves">
        <CountField
          field="others.fee.amount"
          unit="元"
          amount
          value={fee.amount}
          onChange={(amount) => onChange({ ...value, fee: { ...fee, amount } })}
        />
        <CountField
          field="others.fee.cases"
          unit="件"
          value={fee.cases}
          onChange={(cases) => onChange({ ...value, fee: { ...fee, cases } })}
        />
      </div>
      <Problems field="others.fee" />
      <TextList
        field="others.matters"
        noun="事项"
        texts={matters}
        onChange={(next) => onChange({ ...value, matters: next })}
      />
      <p className="quiet">没有其他事项的，添加一项写“无”，正文写“无其他需要报告的事项”。</p>
    </>
  );
}
