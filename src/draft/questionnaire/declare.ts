import * as z from "zod/mini";
import type { Level } from "../../report/levels";

/** Beyond this a share of a count can no longer be computed exactly. */
export const LARGEST_COUNT = 1_000_000_000_000;

/** Where phrases to choose from come from. */
export type PhraseSource =
  | "overview"
  | "disclosure"
  | "requests"
  | "management"
  | "platforms"
  | "supervision"
  | "problems"
  | "lastYear";

/** A position of a switch: its value, its words in the sheet and those on screen. */
export type Choice<Value extends string = string> = readonly [
  value: Value,
  words: string,
  asks?: string,
];

/** What any field may say of itself beside its label. */
interface Told {
  readonly hint?: string;
  /** Two of them stand side by side. */
  readonly half?: boolean;
  /** The title of a fold of its own on screen: "（一）主动公开". */
  readonly title?: string;
  /** What stands over the fields of a part. */
  readonly note?: string;
  /** What is missing in the part is filled in the tables, as its note says. */
  readonly fromTables?: boolean;
  /** Without it the entry of a list is not written: that is an open point. */
  readonly needed?: boolean;
  /** Seldom filled in: stands in a fold with its likes until it is. */
  readonly more?: boolean;
  /** Whether it is asked, from what its neighbours hold. */
  readonly shownIf?: (neighbours: Readonly<Record<string, unknown>>) => boolean;
  /** Whom it is asked of; everybody where it is not said. */
  readonly askedOf?: (level: Level | null) => boolean;
}

type Kind =
  | {
      readonly kind: "line";
      readonly placeholder?: string;
      readonly suggestions?: readonly string[];
    }
  | { readonly kind: "area"; readonly phrases?: PhraseSource }
  | { readonly kind: "number"; readonly unit: string; readonly decimals: boolean }
  | { readonly kind: "tick"; readonly asks: string }
  | { readonly kind: "choice"; readonly choices: readonly Choice[] }
  | { readonly kind: "texts"; readonly noun: string; readonly phrases?: PhraseSource }
  | { readonly kind: "entries"; readonly noun: string; readonly phrases?: PhraseSource }
  | { readonly kind: "group" }
  /** Kept in the form and not asked for. */
  | { readonly kind: "kept" };

/** What the screen, the sheet and the sentences know of a field. */
export type Declaration = { readonly label: string } & Told & Kind;

type With<Name extends Kind["kind"]> = Told & Omit<Extract<Kind, { kind: Name }>, "kind">;

const DECLARATIONS = z.registry<Declaration>();

/** What was declared of a field's schema; undefined for a schema that is no field. */
export function declarationOf(schema: z.core.$ZodType): Declaration | undefined {
  return DECLARATIONS.get(schema);
}

/** A schema as a field, or as a group of fields, with its label. */
export function declared<Schema extends z.core.$ZodType>(
  schema: Schema,
  declaration: Declaration,
): Schema {
  DECLARATIONS.add(schema, declaration);
  return schema;
}

/** A line of words. */
export const line = (label: string, told: With<"line"> = {}) =>
  declared(z._default(z.string(), ""), { label, kind: "line", ...told });

/** One or more sentences. */
export const area = (label: string, told: With<"area"> = {}) =>
  declared(z._default(z.string(), ""), { label, kind: "area", ...told });

/** A number of things: 条, 次; null while it is not given. */
export const count = (label: string, unit: string, told: Told = {}) =>
  declared(z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(LARGEST_COUNT))), null), {
    label,
    kind: "number",
    unit,
    decimals: false,
    half: true,
    ...told,
  });

/** An amount of money, which may have decimals. */
export const amount = (label: string, unit: string, told: Told = {}) =>
  declared(z._default(z.nullable(z.number().check(z.minimum(0), z.maximum(LARGEST_COUNT))), null), {
    label,
    kind: "number",
    unit,
    decimals: true,
    half: true,
    ...told,
  });

/** A switch; `asks` is what stands beside it. */
export const tick = (label: string, asks: string, standard: boolean, told: Told = {}) =>
  declared(z._default(z.boolean(), standard), { label, kind: "tick", asks, ...told });

/** One of several; the first is the standard one. */
export const choice = <Value extends string>(
  label: string,
  choices: readonly [Choice<Value>, ...Choice<Value>[]],
  told: Told = {},
) =>
  declared(z._default(z.enum(choices.map(([value]) => value)), choices[0][0]), {
    label,
    kind: "choice",
    choices,
    ...told,
  });

/** A list of sentences. */
export const texts = (label: string, told: With<"texts">) =>
  declared(
    z._default(z.array(z.string()), () => []),
    { label, kind: "texts", ...told },
  );

/** A list of entries that are fields themselves. */
export const entries = <Entry extends z.core.$ZodType>(
  label: string,
  entry: Entry,
  told: With<"entries">,
) =>
  declared(
    z._default(z.array(entry), () => []),
    { label, kind: "entries", ...told },
  );

/** Fields that belong together; with a title a part of the screen. */
export const group = <Schema extends z.core.$ZodType>(
  label: string,
  schema: Schema,
  told: Told = {},
): Schema => declared(schema, { label, kind: "group", ...told });

/** Kept in the form and not asked for. */
export const kept = <Schema extends z.core.$ZodType>(label: string, schema: Schema): Schema =>
  declared(schema, { label, kind: "kept" });
