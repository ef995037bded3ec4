import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import type { TotalsMode } from "../../excel/contract/contract";
import type { Pane } from "../use-pane";

const MODES: readonly {
  readonly key: TotalsMode;
  readonly label: string;
  readonly text: string;
}[] = [
  {
    key: "formulas",
    label: "合计自动计算",
    text: "总计由公式算出，只需填写各分项。",
  },
  {
    key: "typed",
    label: "合计手工填写",
    text: "总计也由人填写，审核时与各分项核对。",
  },
];

/** How the totals of the inserted tables come about. */
export function TotalsChoice({ pane }: { readonly pane: Pane }): ReactElement {
  const id = useId();
  return (
    <Field label="合计">
      <RadioGroup
        value={pane.state.form.totals}
        onChange={(_, { value }) => {
          const totals = MODES.find(({ key }) => key === value)?.key;
          if (totals) pane.dispatch({ type: "form", change: { totals } });
        }}
      >
        {MODES.map(({ key, label, text }) => (
          <div key={key}>
            <Radio value={key} label={label} aria-describedby={`${id}${key}`} />
            <p id={`${id}${key}`} className="quiet fill-mode-text">
              {text}
            </p>
          </div>
        ))}
      </RadioGroup>
    </Field>
  );
}
