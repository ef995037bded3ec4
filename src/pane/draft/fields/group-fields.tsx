import type { ReactElement } from "react";
import type * as z from "zod/mini";
import type { Declaration } from "../../../draft/questionnaire/declare";
import { declarationOf } from "../../../draft/questionnaire/declare";
import { fieldsOf } from "../../../draft/questionnaire/walk";
import { Fold } from "../../parts/fold";
import { emptyOf } from "../empty";
import { useReport } from "../form-context";
import { groupOf, isFilled } from "../../../draft/questionnaire/values";
import { FieldView } from "./field-view";

type Schema = z.core.$ZodType;

interface GroupFieldsProps {
  /** What the fields' names begin with: "general.disclosure". */
  readonly field: string;
  readonly schema: Schema;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

interface Shown {
  readonly name: string;
  readonly schema: Schema;
  readonly declaration: Declaration;
}

/** The fields that are asked of who reports, and those that hold something all the same. */
function useShown({ schema, value }: GroupFieldsProps): readonly Shown[] {
  const { level } = useReport();
  const values = groupOf(value);
  return fieldsOf(schema).flatMap(([name, field]): readonly Shown[] => {
    const declaration = declarationOf(field);
    if (declaration === undefined || declaration.kind === "kept") return [];
    const { shownIf, askedOf } = declaration;
    const asked = (shownIf?.(values) ?? true) && (askedOf?.(level) ?? true);
    const filled = isFilled(values[name], emptyOf(field));
    return asked || filled ? [{ name, schema: field, declaration }] : [];
  });
}

/** The fields of a group; those seldom filled in stand in a fold after the others. */
export function GroupFields(props: GroupFieldsProps): ReactElement {
  const { field, value, onChange } = props;
  const values = groupOf(value);
  const shown = useShown(props);
  const view = ({ name, schema, declaration }: Shown): ReactElement => (
    <div key={name} className={declaration.half === true ? "draft-half" : "draft-whole"}>
      <FieldView
        field={`${field}.${name}`}
        schema={schema}
        declaration={declaration}
        value={values[name]}
        onChange={(next) => onChange({ ...values, [name]: next })}
      />
    </div>
  );
  const more = shown.filter(({ declaration }) => declaration.more === true);
  return (
    <div className="draft-fields">
      {shown.filter((each) => !more.includes(each)).map(view)}
      {more.length > 0 && (
        <div className="draft-whole">
          <Fold
            summary={`更多：${more.map(({ declaration }) => declaration.label).join("、")}`}
            startsOpen={more.some(({ name, schema }) => isFilled(values[name], emptyOf(schema)))}
          >
            {() => <div className="draft-fields">{more.map(view)}</div>}
          </Fold>
        </div>
      )}
    </div>
  );
}
