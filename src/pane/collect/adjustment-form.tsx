import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { addAdjustment } from "../../actions/collect/add-adjustment";
import type { CellKey } from "../../report/cell";
import { readNumber } from "../../report/number-text";
import { placeOf } from "../../report/place";
import { QuestionBox } from "../parts/question-box";
import type { DeskParts } from "./desk-screen";

interface AdjustmentFormProps extends DeskParts {
  readonly cell: CellKey;
  readonly onClose: () => void;
}

/** −12, +3, １２: what is added, negative where it is taken away; null for anything else. */
function amountOf(text: string): number | null {
  const value = readNumber(text.replace(/^\s*[–—]/u, "-"))?.value ?? null;
  return value === 0 ? null : value;
}

/** 添加调整: unit, amount, reason and who signs; never without a reason. */
export function AdjustmentForm(props: AdjustmentFormProps): ReactElement {
  const { pane, outcome, keep, cell, onClose } = props;
  const units = outcome.lines.filter(({ counted }) => counted).map(({ unit }) => unit.name);
  const [unit, setUnit] = useState("");
  const [amount, setAmount] = useState("");
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const value = amountOf(amount);
  const isComplete = unit !== "" && value !== null && reason.trim() !== "";
  const add = (): void => {
    if (value === null) return;
    const adjustment = { unit, cell, amount: value, reason: reason.trim(), by: by.trim() };
    pane.perform(addAdjustment({ adjustment, tell: keep }));
    onClose();
  };
  return (
    <QuestionBox
      title={`调整：${placeOf(cell).full}`}
      answers={[{ label: "写入调整", run: add, disabled: !isComplete }]}
      onCancel={onClose}
    >
      <div className="fields">
        <Field label="单位" required>
          <Select value={unit} onChange={(_, chosen) => setUnit(chosen.value)}>
            <option value="">请选择</option>
            {units.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label="增减数"
          required
          hint="加就写 3，减就写 -3。"
          {...(amount !== "" && value === null
            ? { validationState: "error" as const, validationMessage: "请写一个不是 0 的数。" }
            : {})}
        >
          <Input value={amount} onChange={(_, typed) => setAmount(typed.value)} />
        </Field>
        <Field label="原因" required hint="例如：与某局联合发文，只计一次。">
          <Input value={reason} onChange={(_, typed) => setReason(typed.value)} />
        </Field>
        <Field label="经办人">
          <Input value={by} onChange={(_, typed) => setBy(typed.value)} />
        </Field>
      </div>
    </QuestionBox>
  );
}
