import { Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MeasureTopic } from "../../../draft/phrase";
import { measuresFor } from "../../../draft/phrases";
import { fieldNameOf } from "../../../draft/field-names";
import { useProblems, useReport } from "../form-context";
import { EntryList } from "./entry-list";
import { Phrases } from "./phrases";

interface TextListProps {
  readonly field: string;
  readonly noun: string;
  readonly texts: readonly string[];
  readonly onChange: (texts: string[]) => void;
  readonly phrases?: readonly string[];
}

interface EntryAreaProps {
  readonly field: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function EntryArea({ field, value, onChange }: EntryAreaProps): ReactElement {
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

/** A list of sentences, with phrases to choose from. */
export function TextList(props: TextListProps): ReactElement {
  const { field, noun, texts, onChange, phrases = [] } = props;
  const unused = phrases.filter((phrase) => !texts.includes(phrase));
  const written = texts.filter((text) => text.trim() !== "");
  return (
    <EntryList
      field={field}
      noun={noun}
      entries={texts}
      blank=""
      onChange={(entries) => onChange([...entries])}
      above={
        <Phrases
          phrases={unused}
          text={(phrase) => phrase}
          onChoose={(phrase) => onChange([...written, phrase])}
        />
      }
    >
      {(text, change, entry) => <EntryArea field={entry} value={text} onChange={change} />}
    </EntryList>
  );
}

interface MeasureListProps {
  readonly topic: MeasureTopic;
  readonly texts: readonly string[];
  readonly onChange: (texts: string[]) => void;
}

/** 工作措施 of an aspect, with the library for who reports. */
export function MeasureList({ topic, texts, onChange }: MeasureListProps): ReactElement {
  const { level } = useReport();
  return (
    <TextList
      field={`general.${topic}.measures`}
      noun="措施"
      texts={texts}
      phrases={measuresFor(topic, level).map(({ text }) => text)}
      onChange={onChange}
    />
  );
}
