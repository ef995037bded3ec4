import type * as z from "zod/mini";
import { fieldName } from "../../draft/field-names";
import { emptyDraftForm, formSchema } from "../../draft/form";
import type { DraftForm } from "../../draft/form";
import { declarationOf } from "../../draft/questionnaire/declare";
import { entrySchema, fieldKind, fieldsOf } from "../../draft/questionnaire/walk";
import { joinPath, wordsOfChoice } from "./draft-fields";
import type { FieldPath } from "./draft-fields";
import { textPieces } from "../host/text-pieces";

/** A row of the form's readable copy: 项目, 内容, and the field's path for reading it back. */
export type CopyRow = readonly [name: string, content: string | number, path: string];

/** What stands over the copy's columns; they are found again by it. */
export const COPY_HEADING: CopyRow = ["项目", "内容", "栏目"];

/** Excel takes 32,767 characters in a cell; a longer field goes on in the next row. */
const LONGEST_CELL = 32_000;

interface Leaf {
  readonly path: FieldPath;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

/** The form's readable copy: the version and every field that was filled in. */
export function copyOfForm(form: DraftForm): readonly CopyRow[] {
  const empty = { ...emptyDraftForm(), version: undefined };
  return leaves(formSchema, form, [], empty).flatMap(({ path, schema, value }) =>
    contents(schema, value).map((content): CopyRow => [nameOf(path), content, joinPath(path)]),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields that are not as in the empty form; an entry of a list is there with all its fields. */
function leaves(
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath,
  empty: unknown,
): readonly Leaf[] {
  const entry = entrySchema(schema);
  if (entry !== null) {
    // A list, or a record whose keys are names.
    return Object.entries(isRecord(value) || Array.isArray(value) ? value : {}).flatMap(
      ([key, each]) => leaves(entry, each, [...path, key], undefined),
    );
  }
  if (isRecord(value)) {
    const before = isRecord(empty) ? empty : {};
    return fieldsOf(schema).flatMap(([key, field]) =>
      leaves(field, value[key], [...path, key], before[key]),
    );
  }
  return value === empty ? [] : [{ path, schema, value }];
}

function contents(schema: z.core.$ZodType, value: unknown): readonly (string | number)[] {
  if (typeof value === "number") return [value];
  if (typeof value === "boolean") return [wordsOfChoice(undefined, value)];
  if (typeof value !== "string") return [""];
  return fieldKind(schema).type === "enum"
    ? [wordsOfChoice(declarationOf(schema), value)]
    : textPieces(value, LONGEST_CELL);
}

function nameOf(path: FieldPath): string {
  return fieldName(path.map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
}
