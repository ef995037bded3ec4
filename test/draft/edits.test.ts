import { composeDraft } from "../../src/draft/compose";
import { textOf } from "../../src/draft/document";
import type { DraftFormInput } from "../../src/draft/form";
import { filled, fixture } from "../check/reports";
import { formOf, paragraphsOf, sectionLines, words } from "./drafts";

const report = fixture("suqian-2023");
const RECEIVED = "general.requests.received";
const edited = (id: string, text: string, more: DraftFormInput = {}): DraftFormInput => ({
  ...more,
  edits: { [id]: { text, composed: "" } },
});

describe("a paragraph edited by hand", () => {
  it("stays as it was edited; its numbers are not bound any more", () => {
    const form = formOf(edited(RECEIVED, "收到申请3511件。"));
    const found = paragraphsOf(composeDraft(form, report)).find(({ id }) => id === RECEIVED);
    expect(found).toEqual({
      id: RECEIVED,
      heading: 0,
      runs: [{ kind: "text", text: "收到申请3511件。" }],
      edited: true,
    });
  });

  it("stays when the tables change, also when there would be nothing to write", () => {
    const id = "general.requests.proceedings";
    expect(words(edited(id, "另有备案情况。"), filled(0), id)).toBe("另有备案情况。");
    const empty = { ...report, requests: null, proceedings: null };
    expect(words(edited(id, "另有备案情况。"), empty, id)).toBe("另有备案情况。");
  });

  it("is one paragraph, whatever lines were typed", () => {
    expect(words(edited(RECEIVED, " 第一行\n 第二行 "), report, RECEIVED)).toBe("第一行第二行");
  });

  it("that was emptied is gone, with its heading when nothing else is under it", () => {
    const lines = paragraphsOf(
      composeDraft(formOf(edited("general.platforms.facts", "")), report),
    ).map(textOf);
    expect(lines.filter((line) => line.includes("平台建设"))).toEqual([]);
  });

  it("has the heading that runs into it once, in both styles", () => {
    const text = "（二）依申请公开。收到申请3511件。";
    expect(words(edited(RECEIVED, text, { style: { headings: "run-in" } }), report, RECEIVED)).toBe(
      text,
    );
    expect(words(edited(RECEIVED, text), report, RECEIVED)).toBe("收到申请3511件。");
  });

  it("may be a heading", () => {
    const id = "general.supervision.heading";
    expect(words(edited(id, "（五）监督保障情况"), report, id)).toBe("（五）监督保障情况");
  });
});

describe("an edited entry of a list with a paragraph each", () => {
  const item = (problem: string) => ({ problem, improvement: "" });
  const input = (...texts: string[]): DraftFormInput => ({
    style: { numbering: "arabic" },
    problems: { items: texts.map(item) },
  });
  const lines = (form: DraftFormInput) =>
    composeDraft(formOf(form), report).sections.find(({ key }) => key === "problems")?.paragraphs ??
    [];
  const idOf = (text: string) =>
    lines(input("甲事不够及时", "乙事不够规范")).find((line) => textOf(line).includes(text))?.id ??
    "";
  const edits = {
    [idOf("乙事")]: { text: "2.乙事还不够规范，要改。", composed: "2.乙事不够规范。" },
  };

  it("keeps its edit and gets its new number when an entry before it is taken out", () => {
    const after = lines({ ...input("乙事不够规范", "丙事不够深入"), edits }).map(textOf);
    expect(after).toContain("1.乙事还不够规范，要改。");
    expect(after).toContain("2.丙事不够深入。");
  });

  it("does not give its edit to another entry", () => {
    const after = lines({ ...input("甲事不够及时", "丙事不够深入"), edits }).map(textOf);
    expect(after.join("")).not.toContain("要改");
  });
});

describe("a list in one paragraph that was edited", () => {
  const id = "problems.problems";
  const form = (numbering: "chinese" | "arabic") =>
    edited(id, "还存在以下不足：一是甲事不够及时；二是乙事还要改。", {
      style: { numbering },
      problems: { items: [{ problem: "甲事不够及时" }, { problem: "乙事不够规范" }] },
    });
  const written = (numbering: "chinese" | "arabic") =>
    sectionLines(composeDraft(formOf(form(numbering)), report), "problems").join("\n");

  it("is not printed a second time before the paragraphs of 1. 2.", () => {
    expect(written("chinese")).toContain("一是甲事不够及时；二是乙事还要改。");
    expect(written("arabic").match(/甲事/gu)).toHaveLength(1);
    expect(written("arabic")).not.toContain("一是甲事");
  });
});

describe("a single measure beside facts that were edited", () => {
  const facts = "general.supervision.training";
  const measures = "general.supervision.measures";
  const form = (edit: { text: string; composed: string }): DraftFormInput => ({
    general: { supervision: { trainings: 2, measures: ["印发通报3期"] } },
    edits: { [facts]: edit },
  });

  it("has a paragraph of its own, so that it does not disappear", () => {
    const input = form({ text: "全年培训2次。", composed: "全年组织政府信息公开培训2次。" });
    expect(words(input, report, facts)).toBe("全年培训2次。");
    expect(words(input, report, measures)).toBe("印发通报3期。");
  });

  it("is not said again where it stood in what was edited", () => {
    const composed = "全年组织政府信息公开培训2次。印发通报3期。";
    const input = form({ text: "全年培训2次，印发3期通报。", composed });
    expect(words(input, report, facts)).toBe("全年培训2次，印发3期通报。");
    expect(words(input, report, measures)).toBe("");
  });
});
