import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TableKey } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import type { Pane } from "../use-pane";
import type { SourcePreview, IndexedTable } from "../../actions/import/source-preview";
import { TableCard } from "./table-card";

interface TableChoiceFieldsProps {
  readonly pane: Pane;
  readonly preview: SourcePreview;
  readonly table: TableKey;
  readonly own: readonly IndexedTable[];
}

const NONE = "none";

/** Several tables of a kind, of two years or two units: the user says which is meant. */
export function TableChoiceFields(props: TableChoiceFieldsProps): ReactElement {
  const { pane, preview, table, own } = props;
  const { short } = TABLE_NAMES[table];
  const choice = preview.choices[table];
  const chosen = own.find(({ index }) => index === choice);
  const choose = (value: string): void => {
    const found = own.find(({ index }) => String(index) === value);
    const choices = { ...preview.choices, [table]: found?.index ?? null };
    pane.dispatch({ type: "preview", change: { choices } });
  };
  return (
    <>
      <Field label={`来源里有 ${own.length} 张${short}，用哪一张？`}>
        <RadioGroup
          value={choice === undefined ? "" : choice === null ? NONE : String(choice)}
          onChange={(_, { value }) => choose(value)}
        >
          {own.map(({ index, source }) => (
            <Radio key={index} value={String(index)} label={source.where} />
          ))}
          <Radio value={NONE} label={`不导入${short}`} />
        </RadioGroup>
      </Field>
      {chosen && <TableCard preview={preview} table={chosen} />}
    </>
  );
}
