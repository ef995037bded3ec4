import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LEVEL_KEYS, LEVELS } from "../../report/levels";
import type { Level } from "../../report/levels";
import { problemsOf } from "../../actions/form";
import type { Pane } from "../use-pane";
import { levelOfSource } from "../../actions/import/source-preview";
import type { SourcePreview } from "../../actions/import/source-preview";

/** What stands under a field: what is wrong, else where the words come from. */
function below(problem: string | null, said: boolean, typed: string) {
  if (problem !== null) return { validationState: "warning", validationMessage: problem } as const;
  return said || typed === "" ? {} : { hint: "来源没有写明，请核对。" };
}

interface FactsFieldsProps {
  readonly pane: Pane;
  readonly preview: SourcePreview;
}

/** 单位、年度、层级 as recognised; the user can correct them. */
export function FactsFields({ pane, preview }: FactsFieldsProps): ReactElement {
  const { imported, organisation, year, level } = preview;
  const problems = problemsOf(preview);
  const change = (part: Partial<SourcePreview>): void =>
    pane.dispatch({ type: "preview", change: part });
  const levelOf = (name: string): Level | null => levelOfSource(imported, name, pane.state.form);
  /** A level that nobody chose goes on following the name. */
  const rename = (name: string): void =>
    change({
      organisation: name,
      ...(level === levelOf(organisation) && { level: levelOf(name) }),
    });
  return (
    <div className="fields">
      <Field
        label="来源的单位"
        {...below(problems.organisation, imported.organisation !== null, organisation)}
      >
        <Input value={organisation} onChange={(_, { value }) => rename(value)} />
      </Field>
      <div className="pair">
        <Field label="来源的年度" {...below(problems.year, imported.year !== null, year)}>
          <Input
            value={year}
            inputMode="numeric"
            maxLength={4}
            onChange={(_, { value }) => change({ year: value })}
          />
        </Field>
        <Field label="来源的单位层级">
          <Select
            value={level ?? ""}
            onChange={(_, { value }) =>
              change({ level: LEVEL_KEYS.find((one) => one === value) ?? null })
            }
          >
            <option value="">未选择</option>
            {LEVEL_KEYS.map((one) => (
              <option key={one} value={one}>
                {LEVELS[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <label className="tick">
        <input
          type="checkbox"
          checked={preview.adopt}
          onChange={({ currentTarget }) => change({ adopt: currentTarget.checked })}
        />
        填入时，把单位、年度、层级也用于本工作簿
      </label>
    </div>
  );
}
