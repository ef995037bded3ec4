import { composeDraft } from "../../src/draft/compose";
import { textOf } from "../../src/draft/document";
import { writeDocx } from "../../src/exchange/write-docx";
import { TABLE_NAMES } from "../../src/report/names";
import { fixture } from "../check/reports";
import { EXAMPLES } from "../draft/examples";
import { draftOf, paragraphs } from "./draft";
import { describeWithPages, printedPages } from "./printed-pages";

const chaoyang = fixture("chaoyang-2023");

/** The report with more text before its tables, so that they begin elsewhere on their page. */
function withLines(count: number) {
  const draft = draftOf(chaoyang);
  const more = Array.from({ length: count }, (_, line) => `更新专栏，第${line + 1}项。`);
  return { ...draft, introduction: paragraphs("introduction", more) };
}

/**
 * The words without their punctuation: LibreOffice 7.4 leaves out some marks that hang over the end
 * of a line. That the file has them is told by reading it back.
 */
const plain = (text: string): string => text.replace(/[\s\p{P}]+/gu, "");

describeWithPages("the printed report", () => {
  // A page has 22 lines: with these the table's heading passes over the end of a page.
  it.each([0, 8, 16])(
    "has tables two and four on one page, table three under its heading, after %i lines",
    async (count) => {
      const pages = await printedPages(
        await writeDocx(withLines(count), chaoyang, { draftNotice: null }),
      );
      const pageOf = (words: string) => pages.findIndex((page) => page.includes(words));
      const places = [
        [TABLE_NAMES.disclosure.title, "第二十条第（一）项", "行政事业性收费"],
        // A page long: it goes on over the page with its headings again.
        [TABLE_NAMES.requests.title, "申请人情况", "一、本年新收政府信息公开申请数量"],
        [TABLE_NAMES.proceedings.title, "未经复议直接起诉"],
      ].map((words) => words.map(pageOf));
      for (const [first, ...others] of places) {
        expect(first).toBeGreaterThanOrEqual(0);
        expect(others).toEqual(others.map(() => first));
      }
      const last = pageOf("四、结转下年度继续办理");
      expect(pages[last]).toContain("申请人情况");
      // No page of text and tables is left half empty for table three.
      const before = pages.slice(0, pageOf(TABLE_NAMES.requests.title));
      for (const page of before) expect(page.length).toBeGreaterThan(150);
    },
  );

  it("numbers its pages — 1 — to the last", async () => {
    const pages = await printedPages(
      await writeDocx(draftOf(chaoyang), chaoyang, { draftNotice: null }),
    );
    expect(pages.map((page) => /—\d+—/.exec(page)?.[0])).toEqual(
      pages.map((_, index) => `—${index + 1}—`),
    );
  });

  it.each(EXAMPLES.map((example) => [example.name, example] as const))(
    "says every word of %s",
    async (_name, { form, report }) => {
      const draft = composeDraft(form, report);
      const pages = await printedPages(await writeDocx(draft, report, { draftNotice: null }));
      const words = plain(pages.map((page) => page.replace(/—\d+—$/, "")).join(""));
      const lost = [
        ...draft.introduction,
        ...draft.sections.flatMap((section) => section.paragraphs),
      ]
        .map((paragraph) => plain(textOf(paragraph)))
        .filter((text) => !words.includes(text));
      expect(lost).toEqual([]);
    },
  );

  it("ends no page with a heading", async () => {
    const draft = withLines(9);
    const headings = draft.sections.flatMap(({ heading, paragraphs: lines }) => [
      heading,
      ...lines
        .filter((line) => line.heading === 2)
        .flatMap(({ runs }) => runs.map(({ text }) => text)),
    ]);
    const pages = await printedPages(await writeDocx(draft, chaoyang, { draftNotice: null }));
    const ends = pages.map((page) => page.replace(/—\d+—$/, ""));
    const orphans = ends.filter((page) => headings.some((heading) => page.endsWith(heading)));
    expect(orphans).toEqual([]);
  });
});
