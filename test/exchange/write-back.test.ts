import mammoth from "mammoth";
import { composeDraft } from "../../src/draft/compose";
import { textOf } from "../../src/draft/document";
import type { DraftDocument } from "../../src/draft/document";
import { assemble } from "../../src/exchange/assemble";
import type { Imported, ReadSource } from "../../src/exchange/imported";
import { readFile } from "../../src/exchange/read-file";
import { readPasted } from "../../src/exchange/read-pasted";
import { writeDocx } from "../../src/exchange/write-docx";
import { writeHtml } from "../../src/exchange/write-html";
import { writeText } from "../../src/exchange/write-text";
import { TABLE_KEYS } from "../../src/report/form";
import type { Report } from "../../src/report/model";
import { change, fixture } from "../check/reports";
import { EXAMPLES } from "../draft/examples";
import { describeWithLibreOffice, resaved } from "../libreoffice";
import { draftOf } from "./draft";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The ways in which a finished report leaves and comes back. */
const WAYS = {
  "a Word document": async (draft: DraftDocument, report: Report, draftNotice: string | null) =>
    readFile("年报.docx", await writeDocx(draft, report, { draftNotice })),
  "a web page": (draft: DraftDocument, report: Report, draftNotice: string | null) =>
    readFile("年报.html", utf8(writeHtml(draft, report, { draftNotice, whole: true }))),
  "the clipboard": (draft: DraftDocument, report: Report, draftNotice: string | null) =>
    readPasted({
      html: writeHtml(draft, report, { draftNotice, whole: false }),
      text: writeText(draft, report, draftNotice),
    }),
  "plain text": (draft: DraftDocument, report: Report, draftNotice: string | null) =>
    readFile("年报.txt", utf8(writeText(draft, report, draftNotice))),
} as const;

const REPORTS = [
  "chaoyang-2023",
  "suqian-2023",
  "suqian-2024",
  "shanghai-office-2019",
  "shanghai-science-2024",
  "hongze-2023",
  "baikui-2023",
] as const;

function importedOf(source: ReadSource): Imported {
  if (!source.ok) throw new Error(source.sentence);
  return source.imported;
}

/** Title, introduction and sections with their words. */
function wordsOf(draft: DraftDocument) {
  return {
    title: draft.title,
    introduction: draft.introduction.map(textOf),
    sections: draft.sections.map(({ key, heading, paragraphs }) => [
      key,
      heading,
      paragraphs.map(textOf),
    ]),
  };
}

function wordsReadFrom({ text }: Imported) {
  return {
    title: text?.title,
    introduction: text?.introduction,
    sections: text?.sections.map(({ key, heading, paragraphs }) => [
      key,
      heading?.text,
      paragraphs,
    ]),
  };
}

function expectSame(read: Imported, draft: DraftDocument, report: Report): void {
  expect(wordsReadFrom(read)).toEqual(wordsOf(draft));
  expect(read).toMatchObject({ organisation: report.organisation, year: report.year, refused: [] });
  const assembled = assemble(read, {});
  for (const key of TABLE_KEYS) expect(assembled.report[key]).toEqual(report[key]);
  expect(assembled.changedLabels).toEqual([]);
}

describe.each(Object.entries(WAYS))("a report that left as %s comes back the same", (_, way) => {
  it.each(REPORTS)("%s", async (name) => {
    const report = fixture(name);
    expectSame(importedOf(await way(draftOf(report), report, null)), draftOf(report), report);
  });

  it.each(EXAMPLES.map((example) => [example.name, example] as const))(
    "with the composed text of %s",
    async (_name, { form, report }) => {
      const draft = composeDraft(form, report);
      expectSame(importedOf(await way(draft, report, null)), draft, report);
    },
  );

  it("as a draft: the line over the title is no part of the report", async () => {
    const report = fixture("suqian-2023");
    const read = await way(draftOf(report), report, "草稿：尚有 3 处错误");
    expectSame(importedOf(read), draftOf(report), report);
  });

  it("with blanks blank and texts as they stood", async () => {
    const report = change(fixture("suqian-2023"), {
      "requests.received.business": null,
      "requests.granted.naturalPerson": "22（其中修订16件）",
      "disclosure.fees.amount": null,
    });
    expectSame(importedOf(await way(draftOf(report), report, null)), draftOf(report), report);
  });
});

describe("other programs read the Word document", () => {
  const report = fixture("suqian-2023");
  const written = () => writeDocx(draftOf(report), report, { draftNotice: null });

  it("mammoth finds the headings and tables and complains of nothing but styles of our own", async () => {
    const { value, messages } = await mammoth.convertToHtml({
      buffer: Buffer.from(await written()),
    });
    expect(value.match(/<h1>/g)).toHaveLength(6);
    expect(value.match(/<h2>/g)).toHaveLength(5);
    expect(value.match(/<table>/g)).toHaveLength(3);
    expect(value.match(/<thead>/g)).toHaveLength(2);
    const complaints = messages.map(({ message }) => message);
    expect(complaints.filter((message) => !/style/.test(message))).toEqual([]);
  });

  describeWithLibreOffice("LibreOffice Writer", () => {
    it("saves it as a document of its own that is the same report", async () => {
      const read = await readFile("年报.docx", await resaved(await written(), "docx"));
      expectSame(importedOf(read), draftOf(report), report);
    });
  });
});
