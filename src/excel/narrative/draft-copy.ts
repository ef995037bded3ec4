import type * as z from "zod/mini";
import { fieldName } from "../../draft/field-names";
import { emptyDraftForm, formSchema } from "../../draft/form";
import type { DraftForm } from "../../draft/form";
import { fieldKind, joinPath, wordsOfChoice } from "./draft-fields";
import type { FieldKind, FieldPath } from "./draft-fields";
import { textPieces } from "../host/text-pieces";

/** A row of the form's readable copy: 项目, 内容, and the field's path for reading it back. */
export type CopyRow = readonly [name: string, content: string | number, path: string];

/** What stands over the copy's columns; they are found again by it. */
export const COPY_HEADING: CopyRow = ["项目", "内容", "栏目"];

/** Excel takes 32,767 characters in a cell; a longer field goes on in the next row. */
const LONGEST_CELL = 32_000;

/** What an entry of a list or an edited paragraph says, by the last step of its path. */
const PARTS: Readonly<Record<string, string>> = {
  name: "名称",
  count: "数量",
  accounts: "个数",
  items: "条数",
  problem: "问题",
  improvement: "改进措施",
  done: "整改情况",
  text: "修改后",
  composed: "修改前",
};

interface Leaf {
  readonly path: FieldPath;
  readonly kind: FieldKind;
  readonly value: unknown;
}

/** The form's readable copy: the version and every field that was filled in. */
export function copyOfForm(form: DraftForm): readonly CopyRow[] {
  const empty = { ...emptyDraftForm(), version: undefined };
  return leaves(formSchema, form, [], empty).flatMap(({ path, kind, value }) =>
    contents(kind, value).map((content): CopyRow => [nameOf(path), content, joinPath(path)]),
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
  const kind = fieldKind(schema);
  if (kind.type === "object" && isRecord(value)) {
    const before = isRecord(empty) ? empty : {};
    return Object.entries(kind.shape).flatMap(([key, field]) =>
      leaves(field, value[key], [...path, key], before[key]),
    );
  }
  if (kind.type === "array" && Array.isArray(value)) {
    return value.flatMap((entry, at) =>
      leaves(kind.element, entry, [...path, String(at)], undefined),
    );
  }
  if (kind.type === "record" && isRecord(value)) {
    return Object.entries(value).flatMap(([key, entry]) =>
      leaves(kind.valueType, entry, [...path, key], undefined),
    );
  }
  return value === empty ? [] : [{ path, kind, value }];
}

function contents(kind: FieldKind, value: unknown): readonly (string | number)[] {
  if (typeof value === "number") return [value];
  if (typeof value === "boolean") return [wordsOfChoice(value)];
  if (typeof value !== "string") return [""];
  return kind.type === "enum" ? [wordsOfChoice(value)] : textPieces(value, LONGEST_CELL);
}

function nameOf(path: FieldPath): string {
  const name = fieldName(path.map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
  const part = PARTS[path.at(-1) ?? ""];
  const isEntry = path.slice(1).some((step) => /^\d+$/.test(step)) || path[0] === "edits";
  return isEntry && part !== undefined ? `${name} · ${part}` : name;
}
