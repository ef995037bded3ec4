import type { ReactElement } from "react";
import { useEffect, useMemo, useRef } from "react";
import { draftProblems } from "../../draft/draft-problems";
import type { DraftProblem } from "../../draft/draft-problems";
import type { DraftForm } from "../../draft/form";
import type { Report } from "../../report/model";
import { Fold } from "../parts/fold";
import { focusField } from "./focus-field";
import { FormContext } from "./form-context";
import { FORM_PARTS } from "./form-parts";
import { Problems } from "./fields/problems";
import type { FormPart } from "./form-parts";

/** A field that somebody was led to; each time anew. */
export interface Wanted {
  readonly field: string;
}

interface FormViewProps {
  readonly form: DraftForm;
  readonly report: Report;
  readonly lastYear: Report | null;
  /** Its part opens, and it has the focus. */
  readonly wanted: Wanted | null;
  readonly onChange: (form: DraftForm) => void;
}

const within = (part: FormPart, field: string): boolean =>
  field === part.field || field.startsWith(`${part.field}.`);

/** The form from which the text is written, in parts that open. */
export function FormView(props: FormViewProps): ReactElement {
  const { form, report, lastYear, wanted, onChange } = props;
  const parts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted !== null && parts.current !== null) focusField(parts.current, wanted.field);
  }, [wanted]);
  const problems = useMemo(() => draftProblems(form, report), [form, report]);
  const surroundings = useMemo(
    () => ({ report, lastYear, problems }),
    [report, lastYear, problems],
  );
  const elsewhere = problems.filter(({ field }) =>
    FORM_PARTS.every((part) => !within(part, field)),
  );
  return (
    <FormContext.Provider value={surroundings}>
      {elsewhere.map(({ sentence }) => (
        <p key={sentence} className="draft-problem">
          {sentence}
        </p>
      ))}
      <div ref={parts} className="draft-parts">
        {FORM_PARTS.map((part) => (
          <Fold
            key={part.field}
            summary={<Summary part={part} problems={problems} />}
            opensFor={wanted !== null && within(part, wanted.field) ? wanted : null}
          >
            {() => (
              <div className="fields draft-part" data-field={part.field}>
                {/* A list or a field says its own; what concerns the part stands over it. */}
                {part.field !== "general.overview" && <Problems field={part.field} />}
                {part.show(form, onChange)}
              </div>
            )}
          </Fold>
        ))}
      </div>
    </FormContext.Provider>
  );
}

interface SummaryProps {
  readonly part: FormPart;
  readonly problems: readonly DraftProblem[];
}

function Summary({ part, problems }: SummaryProps): ReactElement {
  const open = problems.filter(({ field }) => within(part, field)).length;
  return (
    <span className="draft-part-title">
      {part.title}
      {open > 0 && <span className="quiet">{` 待补 ${open} 处`}</span>}
    </span>
  );
}
