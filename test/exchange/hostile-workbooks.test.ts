import { strToU8, zipSync } from "fflate";
import { readFile } from "../../src/exchange/read-file";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const TYPES =
  `<Types xmlns="${PACKAGE}/content-types">` +
  `<Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/></Types>`;
const CELLS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** A workbook of one sheet, with what its sheet and its list of parts say. */
function workbook({ before = "", after = "", types = TYPES }): Uint8Array {
  const parts = {
    "[Content_Types].xml": types,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="a" sheetId="1" r:id="b"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="b" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${before}${CELLS}${after}</worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

const xml2003 = (table: string): Uint8Array =>
  strToU8(
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>' +
      '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
      `<Worksheet ss:Name="a"><Table>${table}<Row><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`,
  );

/** Each would keep the reader busy for ever: that it answers at all is what is tested. */
test.each([
  [
    "a link over the whole sheet",
    "a.xlsx",
    workbook({ after: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>' }),
  ],
  [
    "5,000 merged areas over the whole sheet",
    "a.xlsx",
    workbook({
      after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(5000)}</mergeCells>`,
    }),
  ],
  [
    "a milliard of hidden columns",
    "a.xlsx",
    workbook({ before: '<cols><col min="1" max="1000000000" hidden="1"/></cols>' }),
  ],
  [
    "a list of parts without ends",
    "a.xlsx",
    workbook({ types: '<Override PartName="/x" '.repeat(4000) }),
  ],
  ["columns that go on for ever in XML 2003", "a.xls", xml2003('<Column ss:Span="1000000000"/>')],
  ["a page of fields without ends", "a.html", strToU8("<html><body>" + "<input ".repeat(140_000))],
  [
    "a page of fields without ends or kinds",
    "a.html",
    strToU8("<html><body>" + "<input type=".repeat(140_000)),
  ],
])("%s is answered with a sentence", async (_, name, bytes) => {
  const read = await readFile(name, bytes);
  expect(read).toMatchObject({ ok: false });
  expect(read.ok ? "" : read.sentence).toMatch(/^\p{Script=Han}.*。$/u);
});
