import { Field, Input, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fieldLabel } from "../field-label";
import { useFieldMessage } from "./field-message";

interface TextFieldProps {
  /** The field of the form; it names the label, too. */
  readonly field: string;
  readonly label?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Words to choose from; others can be typed. */
  readonly suggestions?: string;
}

/** A line of words. */
export function LineField(props: TextFieldProps): ReactElement {
  const { field, label, value, onChange, hint, placeholder, suggestions } = props;
  return (
    <Field data-field={field} label={label ?? fieldLabel(field)} {...useFieldMessage(field, hint)}>
      <Input
        value={value}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(suggestions === undefined ? {} : { list: suggestions })}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}

/** One or more sentences. */
export function AreaField(props: TextFieldProps): ReactElement {
  const { field, label, value, onChange, hint, placeholder } = props;
  return (
    <Field data-field={field} label={label ?? fieldLabel(field)} {...useFieldMessage(field, hint)}>
      <Textarea
        value={value}
        resize="vertical"
        textarea={{ className: "area", rows: 2 }}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}

interface TickFieldProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function TickField({ label, value, onChange }: TickFieldProps): ReactElement {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={value}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
