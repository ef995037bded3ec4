import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SetUpForm } from "../../actions/collect/desk-state";
import { problemsOf } from "../../actions/form";
import type { Scope } from "../../collect/unit";
import { SCOPE_WORDS } from "../../collect/sheets/frame-line";
import { SCOPE_NOTES } from "./frame";
import { shownFrame } from "./set-up";
import type { DeskPane } from "./use-desk";

const SCOPE_KEYS: readonly Scope[] = ["all", "own"];

/** 汇总单位, 年度, 口径. */
export function FrameFields({ pane, state, desk }: DeskPane): ReactElement {
  const { setUp } = state;
  const shown = shownFrame(setUp, pane.state.form);
  const problems = problemsOf(shown);
  const change = (part: Partial<SetUpForm>): void =>
    desk.change((before) => ({ ...before, setUp: { ...before.setUp, ...part } }));
  const told = (problem: string | null) =>
    setUp.tried && problem !== null
      ? { validationState: "error" as const, validationMessage: problem }
      : {};
  return (
    <div className="fields">
      <Field label="汇总单位" required {...told(problems.organisation)}>
        <Input
          value={shown.organisation}
          placeholder="例如：某某县人民政府"
          onChange={(_, { value }) => change({ organisation: value })}
        />
      </Field>
      <div className="pair">
        <Field label="年度" required {...told(problems.year)}>
          <Input
            value={shown.year}
            inputMode="numeric"
            maxLength={4}
            onChange={(_, { value }) => change({ year: value })}
          />
        </Field>
        <Field label="口径" hint={SCOPE_NOTES[setUp.scope]}>
          <Select
            value={setUp.scope}
            onChange={(_, { value }) =>
              change({ scope: SCOPE_KEYS.find((key) => key === value) ?? "all" })
            }
          >
            {SCOPE_KEYS.map((scope) => (
              <option key={scope} value={scope}>
                {SCOPE_WORDS[scope]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}
