import { formSchema } from "./form";
import { declarationOf } from "./questionnaire/declare";
import { entrySchema, fieldsOf } from "./questionnaire/walk";

/** Labels on the way to a field; what an entry is of stays, a group's gives way to its field's. */
interface Way {
  readonly labels: readonly string[];
  /** Whether the last label stays when another follows. */
  readonly stays: boolean;
}

function withLabel({ labels, stays }: Way, label: string, isPart: boolean): Way {
  return { labels: [...(stays ? labels : labels.slice(0, -1)), label], stays: isPart };
}

function withEntry({ labels }: Way, step: PropertyKey): Way {
  const place = typeof step === "number" ? `第 ${step + 1} 项` : "";
  return {
    labels: labels.map((label, at) => (at === labels.length - 1 ? `${label}${place}` : label)),
    stays: true,
  };
}

/** The words for a place in the form: "主动公开 · 信息类别第 2 项 · 数量". */
export function fieldName(path: readonly PropertyKey[]): string {
  let schema: Parameters<typeof fieldsOf>[0] = formSchema;
  let way: Way = { labels: [], stays: true };
  for (const step of path) {
    const entry = entrySchema(schema);
    const field = entry ?? fieldsOf(schema).find(([name]) => name === step)?.[1];
    if (field === undefined) break;
    schema = field;
    const declaration = declarationOf(field);
    if (entry !== null) way = withEntry(way, step);
    else if (declaration !== undefined) {
      way = withLabel(way, declaration.label, declaration.title !== undefined);
    }
  }
  return way.labels.length === 0 ? "表单" : way.labels.join(" · ");
}

/** A field as in `draftProblems`, "general.disclosure.kinds.0", as its steps. */
export function fieldSteps(field: string): readonly (string | number)[] {
  return field.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The words for a field written so. */
export function fieldNameOf(field: string): string {
  return fieldName(fieldSteps(field));
}
