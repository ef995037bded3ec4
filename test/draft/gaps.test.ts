import fc from "fast-check";
import { composeDraft } from "../../src/draft/compose";
import { textOf } from "../../src/draft/document";
import { draftProblems } from "../../src/draft/draft-problems";
import { fieldNameOf } from "../../src/draft/field-names";
import type { DraftFormInput } from "../../src/draft/form";
import { GAPS, gapsOf } from "../../src/draft/gaps";
import { stretchesOf } from "../../src/report/gap-text";
import { filled, fixture } from "../check/reports";
import { anyBlankedDraft } from "./arbitrary";
import { formOf, paragraphsOf, words, wordsOf } from "./drafts";

const report = filled(0);
const gaps = (input: DraftFormInput) => gapsOf(composeDraft(formOf(input), report));

describe("the gaps of a text", () => {
  it("name the field that fills them, their paragraph and its section", () => {
    expect(gaps({}).map(({ field, paragraph, section }) => [section, paragraph, field])).toEqual([
      ["general", "general.disclosure.published", "general.disclosure"],
      ["general", "general.platforms.facts", "general.platforms"],
      ["general", "general.supervision.training", "general.supervision"],
      ["general", "general.supervision.results", "general.supervision.assessment"],
      ["general", "general.supervision.results", "general.supervision.evaluation"],
      ["general", "general.supervision.results", "general.supervision.accountability"],
      ["problems", "problems.problems", "problems.items"],
      ["problems", "problems.improvements", "problems.items"],
      ["others", "others.fee", "others.fee"],
    ]);
  });

  it("are none where the form tells everything", () => {
    const all: DraftFormInput = {
      general: {
        disclosure: { added: 3 },
        platforms: { platforms: [{ name: "县人民政府网站" }] },
        supervision: {
          assessment: "列入年度考核",
          evaluation: "本年度未组织社会评议",
          accountability: { cases: 0 },
        },
      },
      problems: { items: [{ problem: "发布不够及时", improvement: "按月核对" }] },
      others: { fee: { amount: 0 } },
    };
    expect(gaps(all)).toEqual([]);
  });

  it("lead to the improvement of the first problem where none has one", () => {
    const items = [{ problem: "无" }, { problem: "发布不够及时" }, { problem: "解读单一" }];
    expect(gaps({ problems: { items } })).toContainEqual({
      text: GAPS.improvements.text,
      field: "problems.items.1.improvement",
      paragraph: "problems.improvements",
      section: "problems",
    });
  });

  it("belong to fields that have a name", () => {
    expect(Object.values(GAPS).map(({ field }) => fieldNameOf(field))).not.toContain("表单");
  });

  it("are each explained by a problem in the same part of the form", () => {
    const partOf = (field: string): string =>
      field
        .split(".")
        .slice(0, field.startsWith("general.") ? 2 : 1)
        .join(".");
    fc.assert(
      fc.property(anyBlankedDraft, ({ form, report: any }) => {
        const explained = draftProblems(form, any).map(({ field }) => partOf(field));
        const alone = gapsOf(composeDraft(form, any)).filter(
          ({ field }) => field !== null && !explained.includes(partOf(field)),
        );
        expect(alone).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a gap in a paragraph edited by hand", () => {
  const id = "general.supervision.results";
  const edited = (text: string): DraftFormInput => ({ edits: { [id]: { text, composed: "" } } });

  it("that was left there is still one; only the paragraph itself can be changed", () => {
    const text = "工作考核方面，列入年度考核。【待填：社会评议情况】【待填】";
    const left = gaps(edited(text)).filter(({ paragraph }) => paragraph === id);
    expect(left.map((gap) => [gap.text, gap.field])).toEqual([
      ["【待填：社会评议情况】", null],
      ["【待填】", null],
    ]);
    expect(words(edited(text), report, id)).toBe(text);
  });

  it("is gone with its words, and no other stands for the aspect", () => {
    const fields = gaps(edited("本年度未组织考核、评议，未追究责任。")).map(({ field }) => field);
    expect(fields.filter((field) => field?.startsWith("general.supervision"))).toEqual([]);
  });

  it("leaves no gap beside a paragraph of the same aspect that was written by hand", () => {
    const input = { edits: { "general.disclosure.work": { text: "公开了三件文件。" } } };
    expect(gaps(input).map(({ text }) => text)).not.toContain(GAPS.disclosure.text);
  });
});

describe("a gap that somebody typed into the form", () => {
  it("is one of the text, too", () => {
    const measures = ["组织培训【待填：次数】次"];
    expect(gaps({ general: { supervision: { measures } } })).toContainEqual({
      text: "【待填：次数】",
      field: null,
      paragraph: "general.supervision.measures",
      section: "general",
    });
  });
});

describe("a text cut at its gaps", () => {
  it("is the same text again", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("【待填：甲】", "【", "】", "【待填", "乙。", "【待填】")),
        (pieces) => {
          const text = pieces.join("");
          const stretches = stretchesOf(text);
          expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
          expect(stretches.filter((stretch) => stretch.text === "")).toEqual([]);
        },
      ),
    );
  });

  it("keeps the words of the paragraphs", () => {
    const document = composeDraft(formOf({}), report);
    for (const paragraph of paragraphsOf(document)) {
      expect(stretchesOf(textOf(paragraph)).filter(({ isGap }) => isGap)).toHaveLength(
        paragraph.runs.filter(({ kind }) => kind === "gap").length,
      );
    }
  });
});

test("朝阳镇 2023: 3 办理结果 under totals of 0 are no 未收到, but a gap", () => {
  const text = wordsOf(composeDraft(formOf({}), fixture("chaoyang-2023")));
  expect(text).not.toContain("未收到政府信息公开申请，");
  expect(text).toContain("【待填：政府信息公开申请办理结果】");
});
