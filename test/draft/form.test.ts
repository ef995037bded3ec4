import { emptyDraftForm } from "../../src/draft/form";
import {
  formatDraftFormJson,
  parseDraftForm,
  parseDraftFormJson,
} from "../../src/draft/parse-form";
import { EXAMPLES } from "./examples";

function refused(input: unknown): readonly string[] {
  const parsed = parseDraftForm(input);
  if (parsed.ok) throw new Error("the form was accepted");
  return parsed.problems;
}

describe("the form", () => {
  it("may be empty: every field has what 'not given' is", () => {
    const parsed = parseDraftForm({});
    expect(parsed).toEqual({ ok: true, form: emptyDraftForm() });
  });

  it("is the same again after it was written and read", () => {
    for (const { form } of EXAMPLES) {
      expect(parseDraftFormJson(formatDraftFormJson(form))).toEqual({ ok: true, form });
    }
  });

  it("does not share its lists between two empty forms", () => {
    expect(emptyDraftForm().edits).not.toBe(emptyDraftForm().edits);
    expect(emptyDraftForm().general.disclosure.kinds).not.toBe(
      emptyDraftForm().general.disclosure.kinds,
    );
  });
});

describe("a form that cannot be read names each field in the user's words:", () => {
  it("text where a count belongs", () => {
    expect(refused({ general: { disclosure: { total: "510" } } })).toEqual([
      "主动公开 · 累计条数：应为数字。",
    ]);
  });

  it("a fraction or a negative number of items", () => {
    expect(refused({ general: { disclosure: { total: 1.5, added: -1 } } })).toEqual([
      "主动公开 · 累计条数：应为不小于 0 的整数。",
      "主动公开 · 本年新增条数：不能小于 0。",
    ]);
  });

  it("an entry of a list, by its place", () => {
    expect(
      refused({ general: { disclosure: { kinds: [{ name: "甲", count: 1 }, { count: "一" }] } } }),
    ).toEqual(["主动公开 · 信息类别第 2 项 · 数量：应为数字。"]);
    expect(refused({ problems: { items: "没有" } })).toEqual([
      "存在的主要问题及改进情况 · 问题和改进措施：应为一组内容。",
    ]);
  });

  it("a field that the form does not have, so that nothing typed gets lost", () => {
    expect(refused({ general: { disclosure: { totl: 1 } } })).toEqual([
      "主动公开：有 1 个不认识的项目（totl）。",
    ]);
  });

  it("another version", () => {
    expect(refused({ version: 2 })).toEqual(["该表单的版本与本软件不同，无法读取。"]);
  });

  it("something that is no form at all", () => {
    expect(refused([])).toEqual(["内容不是年报正文的表单。"]);
    expect(refused(null)).toEqual(["内容不是年报正文的表单。"]);
    expect(parseDraftFormJson("{")).toEqual({
      ok: false,
      problems: ["文件内容不完整或不是年报正文的表单，无法读取。"],
    });
  });
});
