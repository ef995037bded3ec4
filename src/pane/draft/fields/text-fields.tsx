import { Field, Input, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import { useFieldMessage } from "./field-message";

interface TextFieldProps {
  /** The field of the form. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
}

interface LineFieldProps extends TextFieldProps {
  readonly placeholder?: string | undefined;
  /** Words to choose from; others can be typed. */
  readonly suggestions?: readonly string[] | undefined;
}

/** A line of words. */
export function LineField(props: LineFieldProps): ReactElement {
  const { field, label, value, onChange, hint, placeholder, suggestions } = props;
  const id = useId();
  return (
    <>
      <Field data-field={field} label={label} {...useFieldMessage(field, hint)}>
        <Input
          value={value}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(suggestions === undefined ? {} : { list: id })}
          onChange={(_, data) => onChange(data.value)}
        />
      </Field>
      {suggestions !== undefined && (
        <datalist id={id}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** One or more sentences. */
export function AreaField(props: TextFieldProps): ReactElement {
  const { field, label, value, onChange, hint } = props;
  return (
    <Field data-field={field} label={label} {...useFieldMessage(field, hint)}>
      <Textarea
        value={value}
        resize="vertical"
        textarea={{ className: "area", rows: 2 }}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}

interface TickFieldProps {
  readonly field: string;
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function TickField({ field, label, value, onChange }: TickFieldProps): ReactElement {
  return (
    <label className="tick" data-field={field}>
      <input
        type="checkbox"
        checked={value}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
