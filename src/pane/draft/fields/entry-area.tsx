import { Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fieldNameOf } from "../../../draft/field-names";
import { useProblems } from "../form-context";

interface EntryAreaProps {
  readonly field: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A sentence of a list; the list has the label. */
export function EntryArea({ field, value, onChange }: EntryAreaProps): ReactElement {
  const wrong = useProblems(field).length > 0;
  return (
    <Textarea
      value={value}
      aria-label={fieldNameOf(field)}
      aria-invalid={wrong}
      resize="vertical"
      textarea={{ className: "area", rows: 2 }}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
