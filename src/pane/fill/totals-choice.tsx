import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import type { TotalsMode } from "../../excel/contract/contract";
import type { Pane } from "../use-pane";
import { TOTALS_WORDS } from "./totals-words";

const MODES: readonly {
  readonly key: TotalsMode;
  readonly text: string;
}[] = [
  {
    key: "formulas",
    text: "总计由公式算出，只需填写各分项。",
  },
  {
    key: "typed",
    text: "总计也由人填写，审核时与各分项核对。",
  },
];

/** How the totals of the inserted tables come about. */
export function TotalsChoice({ pane }: { readonly pane: Pane }): ReactElement {
  const id = useId();
  return (
    <Field label="总计">
      <RadioGroup
        value={pane.state.form.totals}
        onChange={(_, { value }) => {
          const totals = MODES.find(({ key }) => key === value)?.key;
          if (totals) pane.dispatch({ type: "form", change: { totals } });
        }}
      >
        {MODES.map(({ key, text }) => (
          <div key={key}>
            <Radio value={key} label={TOTALS_WORDS[key]} aria-describedby={`${id}${key}`} />
            <p id={`${id}${key}`} className="quiet fill-mode-text">
              {text}
            </p>
          </div>
        ))}
      </RadioGroup>
    </Field>
  );
}
