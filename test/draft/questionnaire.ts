import { formSchema } from "../../src/draft/form";
import type { DraftForm } from "../../src/draft/form";
import type { Declaration } from "../../src/draft/questionnaire/declare";
import { declarationOf } from "../../src/draft/questionnaire/declare";
import { declaredFields, entrySchema, fieldsOf } from "../../src/draft/questionnaire/walk";
import type { DeclaredField } from "../../src/draft/questionnaire/walk";

type Schema = DeclaredField["schema"];

const HOLDERS: readonly Declaration["kind"][] = ["group", "entries", "kept"];

/** The fields that are asked for. */
export function leafFields(): readonly DeclaredField[] {
  return declaredFields(formSchema).filter(
    ({ path, declaration }) => !HOLDERS.includes(declaration.kind) && path[0] !== "edits",
  );
}

/** The place of a field, in the first entry of its list. */
export const fieldAt = (path: readonly string[]): readonly (string | number)[] =>
  path.map((step) => (step === "*" ? 0 : step));

function filledValue(schema: Schema, declaration: Declaration | undefined): unknown {
  switch (declaration?.kind) {
    case "number":
      return 7;
    case "tick":
      return schema._zod.def.type === "default" ? !isStandard(schema) : true;
    case "choice":
      return declaration.choices.at(-1)?.[0];
    case "texts":
      return ["一句话"];
    case "kept":
      return undefined;
    case "line":
    case "area":
      return "文字";
    default: {
      const entry = entrySchema(schema);
      return entry === null ? filledGroup(schema) : [filledGroup(entry)];
    }
  }
}

const isStandard = (schema: Schema): boolean => {
  const { def } = schema._zod;
  return "defaultValue" in def && def.defaultValue === true;
};

const filledGroup = (schema: Schema): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    fieldsOf(schema).map(([name, field]) => [name, filledValue(field, declarationOf(field))]),
  );

/** A form in which every field that is asked for holds something else than in the empty form. */
export const filledForm = (): DraftForm => formSchema.parse(filledGroup(formSchema));
