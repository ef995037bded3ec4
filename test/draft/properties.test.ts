import fc from "fast-check";
import { findingsInText } from "../check/text/findings";
import { composeDraft } from "../../src/draft/compose";
import { textOf } from "../../src/draft/document";
import { draftProblems } from "../../src/draft/draft-problems";
import { formSchema } from "../../src/draft/form";
import { gapsOf } from "../../src/draft/gaps";
import { textOfDraft } from "../../src/draft/report-text";
import { valueAt } from "../../src/report/model";
import { SECTION_TITLES } from "../../src/report/names";
import { anyBlankedDraft, anyDraft, anyReport } from "./arbitrary";
import { boundRuns, paragraphsOf } from "./drafts";

const draws = { numRuns: 300 };

/** What no line of a report may have. */
const FAULTS = [
  /^$|^\s|\s$/u,
  /[，。；：、]{2}/u,
  /undefined|NaN|null|object|[{}]/u,
  /\p{Script=Han}[,;:!?]|[,;!?]\p{Script=Han}/u,
  // An entry that kept the number that the user had typed before it.
  /[一二三四五六七八九十]是[一二三四五六七八九十]是|^\d+\.\d+[.、]/u,
];

describe("the text of any form and any sound report", () => {
  it("has no finding but its gaps, each of them once", () => {
    fc.assert(
      fc.property(anyBlankedDraft, ({ form, report, lastYear }) => {
        const document = composeDraft(form, report, lastYear);
        const found = findingsInText(report, textOfDraft(document));
        expect(found.map(({ code, actual }) => `${code} ${String(actual)}`)).toEqual(
          gapsOf(document).map(({ text }) => `placeholder-left ${text}`),
        );
      }),
      draws,
    );
  });

  it("prints in each bound number the sum of its cells, and never a 0", () => {
    fc.assert(
      fc.property(anyDraft, ({ form, report, lastYear }) => {
        const wrong = boundRuns(composeDraft(form, report, lastYear)).filter(({ text, cells }) => {
          const sum = cells.reduce((all, cell) => all + Number(valueAt(report, cell)), 0);
          return text !== String(sum) || sum === 0;
        });
        expect(wrong).toEqual([]);
      }),
      draws,
    );
  });

  it("has the six sections in order, their paragraphs under ids of their own", () => {
    fc.assert(
      fc.property(anyDraft, ({ form, report, lastYear }) => {
        const document = composeDraft(form, report, lastYear);
        expect(document.sections.map(({ heading }) => heading)).toEqual(SECTION_TITLES);
        for (const { table, paragraphs } of document.sections) {
          expect(paragraphs.length > 0).toBe(table === null);
        }
        const ids = paragraphsOf(document).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      draws,
    );
  });

  it("has no empty paragraph or heading, no doubled mark, no half-width mark, no machine word", () => {
    fc.assert(
      fc.property(anyDraft, ({ form, report, lastYear }) => {
        const paragraphs = paragraphsOf(composeDraft(form, report, lastYear));
        const faulty = paragraphs.filter((paragraph, at) => {
          const line = textOf(paragraph);
          const end = paragraph.runs.at(-1)?.kind === "gap" ? /】$/u : /[。：]$/u;
          const shape = paragraph.heading === 2 ? /^（[一二三四五]）[^。]+$/u : end;
          const followed = paragraph.heading === 0 || paragraphs[at + 1]?.heading === 0;
          return FAULTS.some((fault) => fault.test(line)) || !shape.test(line) || !followed;
        });
        expect(faulty).toEqual([]);
      }),
      draws,
    );
  });

  it("follows problems that are whole sentences", () => {
    fc.assert(
      fc.property(anyDraft, ({ form, report }) => {
        const faulty = draftProblems(form, report).filter(
          ({ sentence }) => !/^\S.*。$/u.test(sentence) || /NaN|[a-z]{3,}/u.test(sentence),
        );
        expect(faulty).toEqual([]);
      }),
      draws,
    );
  });
});

describe("any words at all that are typed into the form", () => {
  const anything = fc.string({ unit: "binary", maxLength: 40 });

  it("give paragraphs of one line, none of them empty", () => {
    fc.assert(
      fc.property(anything, anything, anything, anyReport, (first, second, third, report) => {
        const form = formSchema.parse({
          opening: { otherBases: [first], office: second, address: third, url: first },
          general: {
            overview: first,
            disclosure: { added: 2, kinds: [{ name: second, count: 1 }], measures: [first, third] },
            platforms: { platforms: [{ name: third, accounts: 2, items: 1 }] },
            supervision: { assessment: second, accountability: { remarks: third } },
          },
          problems: { items: [{ problem: first, improvement: second }] },
          others: { matters: [third, second] },
          edits: { "general.requests.received": { text: third } },
        });
        const lines = paragraphsOf(composeDraft(form, report)).map(textOf);
        expect(lines.filter((line) => line.trim() === "" || /[\p{Cc}\p{Cs}]/u.test(line))).toEqual(
          [],
        );
      }),
      draws,
    );
  });
});
