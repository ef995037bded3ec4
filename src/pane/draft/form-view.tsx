import type { ReactElement } from "react";
import { useEffect, useMemo, useRef } from "react";
import { draftProblems } from "../../draft/draft-problems";
import type { DraftProblem } from "../../draft/draft-problems";
import { formSchema } from "../../draft/form";
import type { DraftForm } from "../../draft/form";
import { lastYearOffers } from "../../draft/last-year/offers";
import { startFrom } from "../../draft/last-year/start";
import { declaredFields } from "../../draft/questionnaire/walk";
import type { DeclaredField } from "../../draft/questionnaire/walk";
import type { Report } from "../../report/model";
import type { LedgerUse } from "../../actions/ledger/ledger-state";
import { Fold } from "../parts/fold";
import { LazyPart, laterPart } from "../parts/lazy-part";
import { focusField } from "./focus-field";
import { FormContext } from "./form-context";
import { FieldView } from "./fields/field-view";
import { GroupFields } from "./fields/group-fields";
import { Problems } from "./fields/problems";
import { valueAt, withValue } from "../../draft/questionnaire/values";

const formOffers = laterPart(async () => (await import("../ledger/form-offers")).FormOffers);

/** A field that somebody was led to; each time anew. */
export interface Wanted {
  readonly field: string;
}

interface FormViewProps {
  readonly form: DraftForm;
  readonly report: Report;
  readonly lastYear: Report | null;
  /** The ledger that knows some of its numbers; null where there is none. */
  readonly ledger: LedgerUse | null;
  /** Its part opens, and it has the focus. */
  readonly wanted: Wanted | null;
  readonly onChange: (form: DraftForm) => void;
}

/** A part of the form that opens. */
interface FormPart extends DeclaredField {
  /** What its fields begin with: "general.disclosure". */
  readonly field: string;
}

/** The form's parts in the order of the report. */
const FORM_PARTS: readonly FormPart[] = declaredFields(formSchema)
  .filter(({ declaration }) => declaration.title !== undefined)
  .map((part) => ({ ...part, field: part.path.join(".") }));

const within = (part: FormPart, field: string): boolean =>
  field === part.field || field.startsWith(`${part.field}.`);

/** The form from which the text is written, in parts that open. */
export function FormView(props: FormViewProps): ReactElement {
  const { form, report, lastYear, ledger, wanted, onChange } = props;
  const parts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted !== null && parts.current !== null) focusField(parts.current, wanted.field);
  }, [wanted]);
  const problems = useMemo(() => draftProblems(form, report, lastYear), [form, report, lastYear]);
  const offers = useMemo(
    () => (lastYear === null ? new Map<string, never>() : lastYearOffers(startFrom(lastYear))),
    [lastYear],
  );
  const surroundings = useMemo(
    () => ({ report, lastYear, offers, problems }),
    [report, lastYear, offers, problems],
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
            {() => <PartFields part={part} form={form} ledger={ledger} onChange={onChange} />}
          </Fold>
        ))}
      </div>
    </FormContext.Provider>
  );
}

interface PartFieldsProps {
  readonly part: FormPart;
  readonly form: DraftForm;
  readonly ledger: LedgerUse | null;
  readonly onChange: (form: DraftForm) => void;
}

function PartFields({ part, form, ledger, onChange }: PartFieldsProps): ReactElement {
  const { field, path, schema, declaration } = part;
  const own = {
    field,
    schema,
    value: valueAt(form, path),
    onChange: (value: unknown) => onChange(formSchema.parse(withValue(form, path, value))),
  };
  if (declaration.kind !== "group") {
    return (
      <div className="draft-part">
        <FieldView {...own} declaration={declaration} />
      </div>
    );
  }
  const { note, fromTables = false } = declaration;
  return (
    <div className="draft-part" data-field={field}>
      {/* A list or a field says its own; what concerns the part stands over it. */}
      <Problems field={field} />
      {note !== undefined && (
        <p {...(fromTables ? { "data-field": field, tabIndex: -1 } : {})}>{note}</p>
      )}
      {ledger?.kind === "read" && (
        <LazyPart part={formOffers} props={{ use: ledger, form, part: field, onChange }} />
      )}
      <GroupFields {...own} />
    </div>
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
      {part.declaration.title}
      {open > 0 && <span className="quiet">{` 待补 ${open} 处`}</span>}
    </span>
  );
}
