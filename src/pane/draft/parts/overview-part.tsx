import type { ReactElement } from "react";
import { overviewsFor } from "../../../draft/phrases";
import { AreaField } from "../fields/text-fields";
import { Phrases } from "../fields/phrases";
import { useReport } from "../form-context";
import type { PartProps } from "./part-props";

/** 综述: the paragraph before （一）. */
export function OverviewPart({ value, onChange }: PartProps<string>): ReactElement {
  const phrases = overviewsFor(useReport()).filter((phrase) => !value.includes(phrase));
  return (
    <>
      <AreaField
        field="general.overview"
        value={value}
        hint="写在（一）之前的一段，可以不填。"
        onChange={onChange}
      />
      <Phrases
        phrases={phrases}
        text={(phrase) => phrase}
        onChoose={(phrase) => onChange(`${value.trimEnd()}${phrase}`)}
      />
    </>
  );
}
