import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormatKey } from "../../report/form";
import { FORMATS, formatForYear } from "../../report/formats";
import { LEVEL_KEYS, LEVELS } from "../../report/levels";
import { levelOfName } from "../../recognise/level-of-name";
import { formatOf, problemsOf, yearOf } from "../../actions/form";
import type { ProfileForm } from "../../actions/form";
import type { Pane } from "../use-pane";
import { formatWords } from "./format-words";
import { NameField } from "./name-field";
import { TotalsChoice } from "./totals-choice";
import { useAsked } from "./use-asked";

/** The note under 表格格式. */
function formatNote(form: ProfileForm): string {
  const year = yearOf(form);
  const chosen = FORMATS.find(({ key }) => key === formatOf(form));
  if (year === null || chosen === undefined) return "由年度决定";
  const wanted = formatForYear(year);
  if (chosen !== wanted) {
    return `${year} 年度应使用${wanted.notice}的表格；用别的格式，审核会提示“表格版本不符”。`;
  }
  return `${chosen.notice}，由年度决定`;
}

/** What the level is while nobody chose one. */
function levelOfNameWords({ organisation }: ProfileForm): string {
  const level = levelOfName(organisation);
  return level === null ? "未选择" : `${LEVELS[level]}（看名称）`;
}

interface ProfileFieldsProps {
  readonly pane: Pane;
  readonly withName: boolean;
}

/** 单位名称, 年度, 单位层级, 表格格式, 总计. */
export function ProfileFields({ pane, withName }: ProfileFieldsProps): ReactElement {
  const { form, asked } = pane.state;
  const { dispatch } = pane;
  const { year: problem } = problemsOf(form);
  const change = (part: Partial<ProfileForm>): void => dispatch({ type: "form", change: part });
  const year = useAsked<HTMLInputElement>(asked, "year");
  const level = useAsked<HTMLSelectElement>(asked, "level");
  const wanted = formatForYear(yearOf(form) ?? Infinity).key;
  return (
    <div className="fields" onBlur={pane.keep}>
      {withName && <NameField pane={pane} />}
      <div className="pair">
        <Field
          label="年度"
          required
          {...(asked !== null && problem !== null
            ? { validationState: "error", validationMessage: problem }
            : {})}
        >
          <Input
            input={{ ref: year }}
            value={form.year}
            inputMode="numeric"
            maxLength={4}
            onChange={(_, { value }) => change({ year: value })}
          />
        </Field>
        <Field label="单位层级">
          <Select
            select={{ ref: level }}
            value={form.level ?? ""}
            onChange={(_, { value }) =>
              change({ level: LEVEL_KEYS.find((one) => one === value) ?? null })
            }
          >
            <option value="">{levelOfNameWords(form)}</option>
            {LEVEL_KEYS.map((one) => (
              <option key={one} value={one}>
                {LEVELS[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field
        label="表格格式"
        {...(formatOf(form) === wanted
          ? { hint: formatNote(form) }
          : { validationState: "warning", validationMessage: formatNote(form) })}
      >
        <Select
          value={formatOf(form)}
          onChange={(_, { value }) => {
            const chosen = FORMATS.map(({ key }) => key).find((key) => key === value);
            change({ format: ownChoice(chosen, wanted) });
          }}
        >
          {FORMATS.map(({ key }) => (
            <option key={key} value={key}>
              {formatWords(key)}
            </option>
          ))}
        </Select>
      </Field>
      <TotalsChoice pane={pane} />
    </div>
  );
}

/** A choice that the year asks for anyway goes on following the year. */
function ownChoice(chosen: FormatKey | undefined, wanted: FormatKey): FormatKey | null {
  return chosen === undefined || chosen === wanted ? null : chosen;
}
