import type { ReactElement } from "react";
import type * as z from "zod/mini";
import type { Declaration, PhraseSource } from "../../../draft/questionnaire/declare";
import { entrySchema } from "../../../draft/questionnaire/walk";
import { blankEntry } from "../empty";
import { useLastYear, useReport } from "../form-context";
import { listOf, numberOf, textOf } from "../../../draft/questionnaire/values";
import { ChoiceField } from "./choice-field";
import { CountField } from "./count-field";
import { EntryArea } from "./entry-area";
import { EntryList } from "./entry-list";
import { GroupFields } from "./group-fields";
import { LastYearLine, LastYearList } from "./last-year-offers";
import { offersOf } from "./phrase-sources";
import { Phrases } from "./phrases";
import { Problems } from "./problems";
import { AreaField, LineField, TickField } from "./text-fields";

interface FieldViewProps {
  readonly field: string;
  readonly schema: z.core.$ZodType;
  readonly declaration: Declaration;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** A field of the form as its kind is shown. */
export function FieldView(props: FieldViewProps): ReactElement | null {
  const { field, schema, declaration, value, onChange } = props;
  const common = { field, label: declaration.label, hint: declaration.hint };
  switch (declaration.kind) {
    case "line":
      return (
        <>
          <LineField {...common} {...declaration} value={textOf(value)} onChange={onChange} />
          <LastYearLine
            field={field}
            label={declaration.label}
            value={textOf(value)}
            onChange={onChange}
          />
        </>
      );
    case "area":
      return (
        <>
          <AreaField {...common} value={textOf(value)} onChange={onChange} />
          <Offers
            source={declaration.phrases}
            isUsed={(phrase) => textOf(value).includes(textOf(phrase))}
            onChoose={(phrase) => onChange(`${textOf(value).trimEnd()}${textOf(phrase)}`)}
          />
        </>
      );
    case "number":
      return (
        <CountField
          {...common}
          unit={declaration.unit}
          amount={declaration.decimals}
          value={numberOf(value)}
          onChange={onChange}
        />
      );
    case "tick":
      return (
        <TickField
          field={field}
          label={declaration.asks}
          value={value === true}
          onChange={onChange}
        />
      );
    case "choice":
      return (
        <ChoiceField
          {...common}
          choices={declaration.choices}
          value={textOf(value)}
          onChange={onChange}
        />
      );
    case "texts":
    case "entries":
      return <ListView {...props} noun={declaration.noun} source={declaration.phrases} />;
    case "group":
      return (
        <>
          <GroupFields field={field} schema={schema} value={value} onChange={onChange} />
          <Problems field={field} />
        </>
      );
    case "kept":
      return null;
  }
}

interface ListViewProps extends FieldViewProps {
  readonly noun: string;
  readonly source: PhraseSource | undefined;
}

/** The first words of an entry tell entries apart. */
function leadOf(entry: unknown): unknown {
  return typeof entry === "object" && entry !== null ? Object.values(entry)[0] : entry;
}

/** A list of sentences or of entries with fields of their own. */
function ListView(props: ListViewProps): ReactElement | null {
  const { field, schema, declaration, value, onChange, noun, source } = props;
  const of = entrySchema(schema);
  if (of === null) return null;
  const list = listOf(value);
  const blank = blankEntry(of);
  const isBlank = (entry: unknown): boolean => JSON.stringify(entry) === JSON.stringify(blank);
  const add = (entry: unknown): void => onChange([...list.filter((each) => !isBlank(each)), entry]);
  /** An entry with these words in its first field. */
  const entryOf = (text: string): unknown => {
    if (typeof blank !== "object" || blank === null) return text;
    const [first = ""] = Object.keys(blank);
    return { ...blank, [first]: text };
  };
  return (
    <EntryList
      field={field}
      label={declaration.label}
      noun={noun}
      hint={declaration.hint}
      entries={list}
      blank={blank}
      onChange={onChange}
      above={
        <>
          <LastYearList
            field={field}
            isUsed={(text) => list.some((entry) => leadOf(entry) === text)}
            onChoose={(text) => add(entryOf(text))}
          />
          <Offers
            source={source}
            isUsed={(phrase) => list.some((entry) => leadOf(entry) === leadOf(phrase))}
            onChoose={add}
          />
        </>
      }
    >
      {(entry, change, at) =>
        declaration.kind === "texts" ? (
          <EntryArea field={at} value={textOf(entry)} onChange={change} />
        ) : (
          <GroupFields field={at} schema={of} value={entry} onChange={change} />
        )
      }
    </EntryList>
  );
}

interface OffersProps {
  readonly source: PhraseSource | undefined;
  readonly isUsed: (value: unknown) => boolean;
  readonly onChoose: (value: unknown) => void;
}

/** The phrases of a source that are not in the field yet. */
function Offers({ source, isUsed, onChoose }: OffersProps): ReactElement | null {
  const report = useReport();
  const lastYear = useLastYear();
  if (source === undefined) return null;
  const { name, offers } = offersOf(source, report, lastYear);
  return (
    <Phrases
      name={name}
      phrases={offers.filter(({ value }) => !isUsed(value))}
      text={({ text }) => text}
      onChoose={({ value }) => onChoose(value)}
    />
  );
}
