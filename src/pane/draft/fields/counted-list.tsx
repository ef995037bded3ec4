import type { ReactElement } from "react";
import { useId } from "react";
import type { Counted } from "../../../draft/form";
import { CountField } from "./count-field";
import { EntryList } from "./entry-list";
import { LineField } from "./text-fields";

interface CountedListProps {
  readonly field: string;
  readonly noun: string;
  readonly unit: string;
  readonly entries: readonly Counted[];
  readonly suggestions: readonly string[];
  readonly onChange: (entries: Counted[]) => void;
}

/** Kinds and how many of each. */
export function CountedList(props: CountedListProps): ReactElement {
  const { field, noun, unit, entries, suggestions, onChange } = props;
  const id = useId();
  return (
    <EntryList
      field={field}
      noun={noun}
      entries={entries}
      blank={{ name: "", count: null }}
      onChange={(next) => onChange([...next])}
      above={
        <datalist id={id}>
          {suggestions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      }
    >
      {(entry, change, at) => (
        <div className="draft-named-count">
          <LineField
            field={`${at}.name`}
            label="名称"
            value={entry.name}
            suggestions={id}
            onChange={(name) => change({ ...entry, name })}
          />
          <CountField
            field={`${at}.count`}
            label="数量"
            unit={unit}
            value={entry.count}
            onChange={(count) => change({ ...entry, count })}
          />
        </div>
      )}
    </EntryList>
  );
}
