import { composeDraft } from "../../src/draft/compose";
import { readFile } from "../../src/exchange/read-file";
import { writeDocx } from "../../src/exchange/write-docx";
import { writeHtml } from "../../src/exchange/write-html";
import { writeText } from "../../src/exchange/write-text";
import { draftLines, draftRows } from "../../src/excel/narrative/draft-rows";
import { findingsInText } from "../check/text/findings";
import { filled } from "../check/reports";
import { EXAMPLES } from "../draft/examples";
import { formOf } from "../draft/drafts";

const SIGNED = { signedBy: "某县某镇人民政府", signedOn: "2024-1-20" };
const DATE = "2024年1月20日";
const report = filled(0);
const [example] = EXAMPLES;

describe("落款 and date", () => {
  const document = composeDraft(formOf({ opening: SIGNED }), report);

  it("stand at the right under everything, in the web page and the plain text", () => {
    const page = writeHtml(document, report, { draftNotice: null, whole: false });
    const last = page.trimEnd().split("\n").slice(-3);
    expect(last[0]).toMatch(/text-align:right.*>某县某镇人民政府<\/p>$/u);
    expect(last[1]).toMatch(/text-align:right.*>2024年1月20日<\/p>$/u);
    const lines = writeText(document, report, null).trimEnd().split("\n\n").slice(-2);
    expect(lines.map((line) => line.trim())).toEqual([SIGNED.signedBy, DATE]);
    expect(lines.every((line) => line.startsWith("　"))).toBe(true);
  });

  it("are rows of their own in the sheet, not indented", () => {
    const lines = draftLines(draftRows(document, {})).slice(-2);
    expect(lines).toEqual([
      { id: "closing.body", kind: "closing", cell: SIGNED.signedBy },
      { id: "closing.date", kind: "closing", cell: DATE },
    ]);
  });

  it("give no finding when the Word file comes back", async () => {
    if (example === undefined) throw new Error("there is no example");
    const form = { ...example.form, opening: { ...example.form.opening, ...SIGNED } };
    const bytes = await writeDocx(composeDraft(form, example.report), example.report, {
      draftNotice: null,
    });
    const read = await readFile("年报.docx", bytes);
    if (!read.ok) throw new Error(read.sentence);
    const { text } = read.imported;
    expect(JSON.stringify(text)).toContain(DATE);
    if (text === null) throw new Error("no text was read");
    expect(findingsInText(example.report, text)).toEqual([]);
  });
});
