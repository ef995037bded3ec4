import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { isBlankText, readNumber } from "../../../report/number-text";
import { fieldLabel } from "../field-label";
import { useFieldMessage } from "./field-message";

interface CountFieldProps {
  readonly field: string;
  readonly label?: string;
  /** 条, 次, 元. */
  readonly unit: string;
  /** Amounts have decimals, counts have none. */
  readonly amount?: boolean;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly hint?: string;
}

/** The number that was typed; undefined for what is none that the field can have. */
function typedNumber(text: string, amount: boolean): number | null | undefined {
  if (isBlankText(text)) return null;
  const value = readNumber(text)?.value;
  if (value === undefined || value < 0) return undefined;
  return amount || Number.isInteger(value) ? value : undefined;
}

/** A number that the user knows. What is no number stays to be seen and does not count. */
export function CountField(props: CountFieldProps): ReactElement {
  const { field, label, unit, amount = false, value, onChange, hint } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typedNumber(typed, amount) === undefined;
  const message = useFieldMessage(field, hint);
  const said = amount
    ? "请填 0 或正数；现在填的没有采用。"
    : "请填 0 或正整数；现在填的没有采用。约数请写在补充说明里。";
  return (
    <Field
      label={label ?? fieldLabel(field)}
      {...(wrong ? { validationState: "error", validationMessage: said } : message)}
    >
      <Input
        value={typed ?? (value === null ? "" : String(value))}
        inputMode={amount ? "decimal" : "numeric"}
        contentAfter={unit}
        onChange={(_, data) => {
          setTyped(data.value);
          onChange(typedNumber(data.value, amount) ?? null);
        }}
        onBlur={() => {
          if (!wrong) setTyped(null);
        }}
      />
    </Field>
  );
}
