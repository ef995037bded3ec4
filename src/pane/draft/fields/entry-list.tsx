import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { blanksIn } from "../../../draft/blanks";
import { Problems } from "./problems";

interface EntryListProps<T> {
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What one entry is called: 措施, 类别. */
  readonly noun: string;
  readonly entries: readonly T[];
  readonly blank: T;
  readonly onChange: (entries: readonly T[]) => void;
  /** What stands between the label and the entries. */
  readonly above?: ReactNode;
  /** The fields of an entry; `field` names it in the form. */
  readonly children: (entry: T, change: (entry: T) => void, field: string) => ReactNode;
}

/** Selects the first blank {…} of a phrase, so that typing fills it. */
function selectBlank(field: HTMLInputElement | HTMLTextAreaElement): void {
  const [blank] = blanksIn(field.value);
  if (blank === undefined) return;
  const from = field.value.indexOf(`{${blank}}`);
  if (from >= 0) field.setSelectionRange(from, from + blank.length + 2);
}

/** A list of the form: entries can be added, changed and deleted. A new one takes the focus. */
export function EntryList<T>(props: EntryListProps<T>): ReactElement {
  const { field, label, hint, noun, entries, blank, onChange, above, children } = props;
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const length = useRef(entries.length);
  // After a deletion the others are made anew, so that none shows what was typed for another.
  const [deletions, setDeletions] = useState(0);
  useEffect(() => {
    const grown = entries.length > length.current;
    length.current = entries.length;
    if (!grown) return;
    const input = list.current?.lastElementChild?.querySelector<
      HTMLInputElement | HTMLTextAreaElement
    >("input, textarea");
    if (input === null || input === undefined) return;
    input.focus();
    selectBlank(input);
  }, [entries.length]);
  return (
    <div className="draft-entries" role="group" aria-labelledby={id} data-field={field}>
      <p id={id}>{label}</p>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      <Problems field={field} />
      {above}
      {entries.length > 0 && (
        <ul ref={list} className="plain">
          {entries.map((entry, index) => (
            <li key={`${deletions} ${index}`} className="draft-entry">
              {children(
                entry,
                (next) => onChange(entries.map((one, at) => (at === index ? next : one))),
                `${field}.${index}`,
              )}
              <Problems field={`${field}.${index}`} />
              <div className="draft-entry-end">
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`删除${noun} ${index + 1}`}
                  onClick={() => {
                    setDeletions(deletions + 1);
                    onChange(entries.filter((_, at) => at !== index));
                    foot.current?.querySelector("button")?.focus();
                  }}
                >
                  删除
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div ref={foot}>
        <Button size="small" onClick={() => onChange([...entries, blank])}>
          {`添加${noun}`}
        </Button>
      </div>
    </div>
  );
}
