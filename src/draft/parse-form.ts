import type * as z from "zod/mini";
import { fieldName } from "./field-names";
import { FORM_VERSION, formSchema } from "./form";
import type { DraftForm } from "./form";
import { withOneList } from "./one-list";

/** What reading a form gives: the form, or sentences for the user that name each field. */
export type ParsedDraftForm =
  | { readonly ok: true; readonly form: DraftForm }
  | { readonly ok: false; readonly problems: readonly string[] };

type Issue = z.core.$ZodIssue;

const EXPECTED: Readonly<Record<string, string>> = {
  string: "应为文字",
  number: "应为数字",
  int: "应为不小于 0 的整数",
  boolean: "应为是或否",
  array: "应为一组内容",
  object: "应为一组栏目",
  record: "应为一组段落",
};

const WRONG_FORM = "内容不是年报正文的表单。";
const NEWER_FORM = "该表单的版本与本软件不同，无法读取。";

function sentence(issue: Issue): string {
  if (issue.path.length === 0 && issue.code === "invalid_type") return WRONG_FORM;
  if (issue.path[0] === "version") return NEWER_FORM;
  const name = fieldName(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return `${name}：有 ${issue.keys.length} 个不认识的项目（${issue.keys.join("、")}）。`;
    case "invalid_type":
      return `${name}：${EXPECTED[issue.expected] ?? "填写的内容不对"}。`;
    case "too_small":
      return `${name}：不能小于 0。`;
    case "too_big":
      return `${name}：数字太大。`;
    case "invalid_value":
      return `${name}：应为 ${issue.values.map(String).join(" 或 ")}。`;
    default:
      return `${name}：填写的内容不对。`;
  }
}

/**
 * Reads the form's JSON. Nothing is dropped: a field of another kind or a name that the form does
 * not have makes the whole reading fail, with one sentence a field.
 */
export function parseDraftForm(input: unknown): ParsedDraftForm {
  const parsed = formSchema.safeParse(input);
  if (parsed.success) return { ok: true, form: withOneList(parsed.data) };
  return { ok: false, problems: [...new Set(parsed.error.issues.map(sentence))] };
}

/** Reads the form from JSON text; text that is not JSON is one of the problems. */
export function parseDraftFormJson(text: string): ParsedDraftForm {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, problems: ["文件内容不完整或不是年报正文的表单，无法读取。"] };
  }
  return parseDraftForm(input);
}

/** Writes the form as JSON, two spaces deep. */
export function formatDraftFormJson(form: DraftForm): string {
  return `${JSON.stringify({ ...form, version: FORM_VERSION }, null, 2)}\n`;
}
