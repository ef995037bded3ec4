import type * as z from "zod/mini";
import { formSchema } from "../../draft/form";
import type { DraftForm } from "../../draft/form";
import { parseDraftForm } from "../../draft/parse-form";
import { declarationOf } from "../../draft/questionnaire/declare";
import { fieldKind } from "../../draft/questionnaire/walk";
import { choiceOfWords, splitPath } from "./draft-fields";
import type { FieldPath } from "./draft-fields";

/** A row of the form's copy as it stands in the sheet. */
export interface CopiedField {
  readonly content: string;
  readonly path: string;
}

interface Field {
  readonly path: FieldPath;
  readonly content: string;
}

/**
 * The form of a copy. A number that is none any more counts as not given; null when the copy is of
 * another version.
 */
export function formOfCopy(copied: readonly CopiedField[]): DraftForm | null {
  const fields = copied.map(({ content, path }) => ({ content, path: splitPath(path) }));
  const parsed = parseDraftForm(built(formSchema, fields));
  return parsed.ok ? parsed.form : null;
}

function built(schema: z.core.$ZodType, fields: readonly Field[]): unknown {
  const kind = fieldKind(schema);
  const steps = bySteps(fields);
  switch (kind.type) {
    case "object": {
      const { shape } = kind;
      const entries = [...steps].flatMap(([key, here]) => {
        const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
        return field === undefined ? [] : [[key, built(field, here)] as const];
      });
      return Object.fromEntries(entries);
    }
    case "array":
      return [...steps]
        .sort(([one], [other]) => Number(one) - Number(other))
        .map(([, here]) => built(kind.element, here));
    case "record":
      return Object.fromEntries(
        [...steps].map(([key, here]) => [key, built(kind.valueType, here)]),
      );
    default:
      return valueOf(schema, fields.map(({ content }) => content).join(""));
  }
}

/** The fields by the first step of their paths, which is taken away. */
function bySteps(fields: readonly Field[]): ReadonlyMap<string, readonly Field[]> {
  const steps = new Map<string, Field[]>();
  for (const { path, content } of fields) {
    const [step, ...rest] = path;
    if (step === undefined) continue;
    const here = steps.get(step) ?? [];
    steps.set(step, here);
    here.push({ path: rest, content });
  }
  return steps;
}

/** What the words of a cell say; undefined, for which the form has its own value, if nothing. */
function valueOf(schema: z.core.$ZodType, text: string): unknown {
  const { type } = fieldKind(schema);
  if (type === "string") return text;
  if (type === "boolean" || type === "enum") return choiceOfWords(declarationOf(schema), text);
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
