import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Choice } from "../../../draft/questionnaire/declare";
import { useFieldMessage } from "./field-message";

interface ChoiceFieldProps {
  readonly field: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
}

/** One of several. */
export function ChoiceField(props: ChoiceFieldProps): ReactElement {
  const { field, label, choices, value, onChange, hint } = props;
  return (
    <Field data-field={field} label={label} {...useFieldMessage(field, hint)}>
      <RadioGroup value={value} onChange={(_, data) => onChange(data.value)}>
        {choices.map(([position, words, asks]) => (
          <Radio key={position} value={position} label={asks ?? words} />
        ))}
      </RadioGroup>
    </Field>
  );
}
