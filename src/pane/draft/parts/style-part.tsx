import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DraftForm } from "../../../draft/form";
import { fieldLabel } from "../field-label";
import type { PartProps } from "./part-props";

/** 写法: how lists are numbered, and where the headings （一） stand. */
export function StylePart({ value, onChange }: PartProps<DraftForm["style"]>): ReactElement {
  return (
    <>
      <Field label={fieldLabel("style.numbering")}>
        <RadioGroup
          value={value.numbering}
          onChange={(_, data) =>
            onChange({ ...value, numbering: data.value === "arabic" ? "arabic" : "chinese" })
          }
        >
          <Radio value="chinese" label="一是…；二是…，写成一段" />
          <Radio value="arabic" label="1.… 2.…，每条一段" />
        </RadioGroup>
      </Field>
      <Field label={fieldLabel("style.headings")}>
        <RadioGroup
          value={value.headings}
          onChange={(_, data) =>
            onChange({ ...value, headings: data.value === "run-in" ? "run-in" : "own" })
          }
        >
          <Radio value="own" label="（一）等小标题单独成行" />
          <Radio value="run-in" label="小标题写在段首" />
        </RadioGroup>
      </Field>
    </>
  );
}
