import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { LARGEST_COUNT } from "../../../draft/questionnaire/declare";
import { isBlankText, readNumber } from "../../../report/number-text";
import { useFieldMessage } from "./field-message";

interface CountFieldProps {
  readonly field: string;
  readonly label: string;
  /** 条, 次, 元. */
  readonly unit: string;
  /** Amounts have decimals, counts have none. */
  readonly amount?: boolean;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly hint?: string | undefined;
}

/** The number that was typed, or why it is none that the field can have. */
interface Typed {
  readonly value: number | null;
  readonly wrong: string | null;
}

function readTyped(text: string, amount: boolean): Typed {
  if (isBlankText(text)) return { value: null, wrong: null };
  const value = readNumber(text)?.value;
  if (value === undefined || value < 0 || !(amount || Number.isInteger(value))) {
    const wrong = amount
      ? "请填 0 或正数；现在填的没有采用。"
      : "请填 0 或正整数；现在填的没有采用。约数请写在补充说明里。";
    return { value: null, wrong };
  }
  if (value > LARGEST_COUNT) return { value: null, wrong: "数字太大，没有采用。" };
  return { value, wrong: null };
}

/** A number that the user knows. What is no number stays to be seen and does not count. */
export function CountField(props: CountFieldProps): ReactElement {
  const { field, label, unit, amount = false, value, onChange, hint } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed === null ? null : readTyped(typed, amount).wrong;
  const message = useFieldMessage(field, hint);
  return (
    <Field
      data-field={field}
      label={label}
      {...(wrong === null ? message : { validationState: "error", validationMessage: wrong })}
    >
      <Input
        value={typed ?? (value === null ? "" : String(value))}
        inputMode={amount ? "decimal" : "numeric"}
        contentAfter={unit}
        onChange={(_, data) => {
          setTyped(data.value);
          onChange(readTyped(data.value, amount).value);
        }}
        onBlur={() => {
          if (wrong === null) setTyped(null);
        }}
      />
    </Field>
  );
}
