import type * as z from "zod/mini";
import { declarationOf } from "./declare";
import type { Declaration } from "./declare";

type Schema = z.core.$ZodType;

/** What a schema describes. */
export type FieldKind = z.core.$ZodTypes["_zod"]["def"];

/** What a schema describes, without the wrapping that fills in what is not given. */
export function fieldKind(schema: Schema): FieldKind {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const wrapped = def.type === "default" || def.type === "prefault" || def.type === "nullable";
  return wrapped ? fieldKind(def.innerType) : def;
}

/** The fields of a group by their names; none where the schema is no group. */
export function fieldsOf(schema: Schema): readonly (readonly [name: string, field: Schema])[] {
  const kind = fieldKind(schema);
  return kind.type === "object" ? Object.entries(kind.shape) : [];
}

/** What the entries of a list or a record are; null where the schema is none. */
export function entrySchema(schema: Schema): Schema | null {
  const kind = fieldKind(schema);
  if (kind.type === "array") return kind.element;
  return kind.type === "record" ? kind.valueType : null;
}

/** A field with its place in the form, the entries of lists as "*": "general.disclosure.kinds.*.name". */
export interface DeclaredField {
  readonly path: readonly string[];
  readonly schema: Schema;
  readonly declaration: Declaration;
}

/** All that is declared in a schema, groups and lists before what is in them. */
export function declaredFields(
  schema: Schema,
  path: readonly string[] = [],
): readonly DeclaredField[] {
  const declaration = declarationOf(schema);
  const own = declaration === undefined ? [] : [{ path, schema, declaration }];
  const entry = entrySchema(schema);
  return [
    ...own,
    ...fieldsOf(schema).flatMap(([name, field]) => declaredFields(field, [...path, name])),
    ...(entry === null ? [] : declaredFields(entry, [...path, "*"])),
  ];
}

/** The schema of a place in the form, of an entry by its number or name; undefined for no place. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const field = fieldsOf(schema).find(([name]) => name === step)?.[1] ?? entrySchema(schema);
  return field === null ? undefined : schemaAt(field, rest);
}
