import fc from "fast-check";
import { emptyDraftForm } from "../../src/draft/form";
import type { DraftForm } from "../../src/draft/form";
import { copyOfForm } from "../../src/excel/narrative/draft-copy";
import { formOfCopy } from "../../src/excel/narrative/draft-restore";
import { textPieces } from "../../src/excel/host/text-pieces";
import { anyDraft } from "../draft/arbitrary";
import { formOf } from "../draft/drafts";
import { FULL_FORM } from "./draft-form";

/** The form as the copy gives it back; every cell as text, as it is read from a sheet. */
const restored = (form: DraftForm): DraftForm | null =>
  formOfCopy(copyOfForm(form).map(([, content, path]) => ({ content: String(content), path })));

describe("the form's readable copy", () => {
  test("gives a form back in which every field is filled in", () => {
    expect(restored(FULL_FORM)).toEqual(FULL_FORM);
  });

  test("gives any form back", () => {
    fc.assert(
      fc.property(anyDraft, ({ form }) => {
        expect(restored(form)).toEqual(form);
      }),
    );
  });

  test("is no more than the version for an empty form, which comes back", () => {
    expect(copyOfForm(emptyDraftForm())).toEqual([["版本", 1, "version"]]);
    expect(restored(emptyDraftForm())).toEqual(emptyDraftForm());
  });

  test("calls fields as the form does, and switches by what they do", () => {
    const rows = copyOfForm(FULL_FORM).map(([name, content]) => [name, content]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ["行文格式 · 序号", "1. 2."],
        ["开头 · 依据《条例》", "否"],
        ["主动公开 · 信息类别第 1 项 · 名称", "机构职能类"],
        ["主动公开 · 信息类别第 1 项 · 数量", 1],
        ["平台建设 · 平台第 1 项 · 全年发布信息", 12],
        ["手工修改的段落 · 修改后", "改过的段落。"],
      ]),
    );
  });

  test("a text longer than a cell takes several rows and comes back whole", () => {
    const form = formOf({ general: { overview: `${"很长。".repeat(12_000)}完` } });
    const lengths = copyOfForm(form).map(([, content]) => String(content).length);
    expect(lengths).toHaveLength(3);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(32_000);
    expect(restored(form)).toEqual(form);
  });

  test("a number that somebody made unreadable counts as not given, unknown rows are passed over", () => {
    expect(
      formOfCopy([
        { path: "version", content: "1" },
        { path: "general/disclosure/added", content: "很多" },
        { path: "general/disclosure/total", content: "510" },
        { path: "general/disclosure/nothing", content: "x" },
        { path: "opening/citeNotice", content: "也许" },
        { path: "__proto__/constructor", content: "x" },
        { path: "others/matters/7", content: "事项" },
      ]),
    ).toEqual(formOf({ general: { disclosure: { total: 510 } }, others: { matters: ["事项"] } }));
  });

  test("of another version it is none of ours", () => {
    expect(formOfCopy([{ path: "version", content: "2" }])).toBeNull();
  });
});

describe("long texts are cut", () => {
  test("after the end of a sentence where there is one", () => {
    expect(textPieces("一二三。四五六七八", 6)).toEqual(["一二三。", "四五六七八"]);
    expect(textPieces("一二三四五六七", 3)).toEqual(["一二三", "四五六", "七"]);
  });

  test("joined they are the text, none is too long, no character is broken", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.integer({ min: 2, max: 20 }),
        (text, longest) => {
          const pieces = textPieces(text, longest);
          expect(pieces.join("")).toBe(text);
          for (const piece of pieces) {
            expect(piece.length).toBeLessThanOrEqual(longest);
            expect(() => encodeURIComponent(piece)).not.toThrow();
          }
        },
      ),
    );
  });
});
