import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef } from "react";
import type { FormatKey } from "../../report/form";
import { FORMATS, formatForYear } from "../../report/formats";
import { LEVEL_KEYS, LEVELS } from "../../report/levels";
import { formatOf, problemsOf, yearOf } from "../../actions/form";
import type { ProfileForm } from "../../actions/form";
import type { Pane } from "../use-pane";

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

/** 单位名称, 年度, 单位层级, 表格格式. */
export function ProfileFields({ pane }: { readonly pane: Pane }): ReactElement {
  const { form, incomplete } = pane.state;
  const { dispatch } = pane;
  const fields = useRef<HTMLDivElement>(null);
  const problems = problemsOf(form);
  const change = (part: Partial<ProfileForm>): void => dispatch({ type: "form", change: part });

  useEffect(() => {
    if (incomplete > 0) fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [incomplete]);

  const wanted = formatForYear(yearOf(form) ?? Infinity).key;
  const shown = (problem: string | null) =>
    incomplete > 0 && problem !== null
      ? { validationState: "error" as const, validationMessage: problem }
      : {};
  return (
    <div ref={fields} className="fields" onBlur={pane.keep}>
      <Field label="单位名称" required {...shown(problems.organisation)}>
        <Input
          value={form.organisation}
          placeholder="例如：某某县某某镇人民政府"
          onChange={(_, { value }) => change({ organisation: value })}
        />
      </Field>
      <div className="pair">
        <Field label="年度" required {...shown(problems.year)}>
          <Input
            value={form.year}
            inputMode="numeric"
            maxLength={4}
            onChange={(_, { value }) => change({ year: value })}
          />
        </Field>
        <Field label="单位层级">
          <Select
            value={form.level ?? ""}
            onChange={(_, { value }) =>
              change({ level: LEVEL_KEYS.find((level) => level === value) ?? null })
            }
          >
            <option value="">未选择</option>
            {LEVEL_KEYS.map((level) => (
              <option key={level} value={level}>
                {LEVELS[level]}
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
              {`${key} 年表格`}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** A choice that the year asks for anyway goes on following the year. */
function ownChoice(chosen: FormatKey | undefined, wanted: FormatKey): FormatKey | null {
  return chosen === undefined || chosen === wanted ? null : chosen;
}
