import { assembled, opened, written } from "./reports";
import { importWord, paragraph, reportBody, run } from "./word-file";
import type { WordParts } from "./word-file";
import { writeOneSheet, writeWorkbook } from "./write-workbook";

const report = written("suqian-2024");

const picture = (centimetres: number): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="${centimetres * 360_000}" cy="360000"/><a:graphic><pic:pic><pic:blipFill><a:blip r:embed="p"/></pic:blipFill></pic:pic></a:graphic></wp:inline></w:drawing></w:r>`;
const oldPicture = (points: number): string =>
  `<w:r><w:pict><v:shape style="position:absolute;width:${points}pt;height:20pt"><v:imagedata r:id="p"/></v:shape></w:pict></w:r>`;
const object = (program: string, relation = "o"): string =>
  `<w:r><w:object><v:shape style="width:400pt"><v:imagedata r:id="p"/></v:shape><o:OLEObject ProgID="${program}" r:id="${relation}"/></w:object></w:r>`;
const graphic = (content: string): string =>
  `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const either = (choice: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice>${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

const BODY = reportBody(report);
const beside = async (more: string): Promise<readonly string[]> => {
  const read = await importWord({ body: BODY + paragraph(more) });
  const { report: found, problems, notes, unread } = assembled(read);
  expect([found.disclosure, found.requests, found.proceedings, problems, unread]).toEqual([
    report.disclosure,
    report.requests,
    report.proceedings,
    [],
    [],
  ]);
  return notes;
};

const AT = "（“六、其他需要报告的事项”之后）";

describe("what a whole report holds besides is told beside it, and is no problem", () => {
  it.each([
    ["a logo", picture(3), `文中有 1 张图片${AT}，图片里的内容没有读。`],
    ["a wide picture", picture(14), `文中有 1 张图片${AT}，图片里的内容没有读。`],
    ["an old picture", oldPicture(60), `文中有 1 张图片${AT}，图片里的内容没有读。`],
    [
      "two sheets",
      object("Excel.Sheet.12") + object("ET.Sheet.6"),
      `文中有 2 处嵌入的 Excel 对象${AT}，里面的内容没有读。`,
    ],
    ["a document", object("Word.Document.12"), "1 处嵌入的 Word 文档"],
    ["a formula", object("Equation.DSMT4"), "1 处公式对象"],
    ["an object", object("Package"), "1 处嵌入的对象"],
    ["an object without a name", "<w:r><w:object/></w:r>", "1 处嵌入的对象"],
    ["a chart", graphic('<c:chart r:id="c"/>'), "1 张图表"],
    ["SmartArt", graphic('<dgm:relIds r:dm="d"/>'), "1 处 SmartArt 图形"],
    ["text in shapes", graphic("<a:t>12</a:t><a:t>件</a:t>"), "1 处图形里的文字"],
    ["a part of a master document", '<w:subDoc r:id="s"/>', "1 处子文档"],
    ["a file put in", '</w:p><w:altChunk r:id="x"/><w:p>', "1 处插入的另一份文件"],
    ["what nobody knows", '<w:r><w99:thing w99:val="12"/></w:r>', "1 处认不出的内容"],
    ["text in no run", "<w99:thing>12</w99:thing>", "1 处认不出的内容"],
    ["a picture in two forms", either(picture(9), oldPicture(300)), "有 1 张图片"],
  ])("%s", async (_, more, note) => {
    const [told, ...others] = await beside(more);
    expect(told).toContain(note);
    expect(others).toEqual([]);
  });

  it.each([
    ["a line", graphic("<wps:wsp/>")],
    ["a hidden picture", picture(9).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")],
    ["a deleted picture", `<w:del w:id="1">${picture(9)}</w:del>`],
    ["an unknown element around text that is read", `<w99:thing>${run("无")}</w99:thing>`],
    ["marks of programs", '<w:proofErr w:type="x"/><w:bookmarkStart/><w:customXmlInsRangeEnd/>'],
  ])("nothing is told of %s", async (_, more) => {
    expect(await beside(more)).toEqual([]);
  });
});

const reasons = async (parts: WordParts): Promise<readonly string[]> =>
  opened(await importWord(parts)).refused.map(({ sentence }) => sentence);

describe("what was left out is the reason where a table is missing", () => {
  const asText = "请改用可以复制文字的年报文件，或者把表格作为 Word 表格放进来后再试。";

  it("a table that is a picture", async () => {
    const body = reportBody(report, { requests: paragraph(picture(15) + oldPicture(400)) });
    expect(await reasons({ body })).toEqual([
      `表三：没有找到这张表的文字。文中有 2 张图片（“三、收到和处理政府信息公开申请情况”之后），图片里的表格读不出来。${asText}`,
    ]);
  });

  it("a table in an object whose file is not there", async () => {
    const body = reportBody(report, { proceedings: paragraph(object("Excel.Sheet.8")) });
    const [reason] = await reasons({ body });
    expect(reason).toMatch(/^表四：没有找到这张表的文字。文中有 1 处嵌入的 Excel 对象（“四、/u);
    expect(assembled(await importWord({ body })).unread).toEqual(["proceedings"]);
  });

  it("but no logo, no chart and no picture of 总体情况", async () => {
    const body = reportBody({ ...report, requests: null }, { requests: "" }).replace(
      "（一）主动公开",
      `</w:t></w:r>${picture(15)}<w:r><w:t>`,
    );
    const parts = { body: body + paragraph(picture(3) + graphic("<c:chart/>")) };
    const { report: found, notes, unread } = assembled(await importWord(parts));
    expect([found.requests, unread]).toEqual([null, []]);
    expect(notes.join()).toMatch(/有 2 张图片.*有 1 张图表/u);
  });

  it("a table that was refused as well", async () => {
    const body = reportBody(report).replace("自然人", "甲") + paragraph(picture(15));
    const [reason] = await reasons({ body });
    expect(reason).toMatch(/^表三：.*没有读取这张表。.*有 1 张图片/u);
  });

  it("nothing but scanned pages", async () => {
    expect(await importWord({ body: paragraph(picture(18)) + paragraph(picture(18)) })).toEqual({
      ok: false,
      sentence: `文件里没有找到年报的表格和正文的文字。文中有 2 张图片（开头），图片里的表格读不出来。${asText}`,
    });
  });
});

describe("a workbook in the document is read where the document lacks its table", () => {
  const name = "embeddings/Sheet1.xlsx";
  const lacking = reportBody(report, { requests: paragraph(object("Excel.Sheet.12")) });

  it.each([
    ["xlsx", () => writeOneSheet(report)],
    ["xls", () => writeWorkbook(report, "biff8")],
  ])("as %s, and told", async (_, write) => {
    const objects = { o: { name, content: await write() } };
    const read = await importWord({ body: lacking, objects });
    const { report: found, problems, unread } = assembled(read);
    expect([found.requests, unread]).toEqual([report.requests, []]);
    expect(problems).toEqual([
      "表三取自文中嵌入的 Excel 对象（“三、收到和处理政府信息公开申请情况”之后），请与文中显示的核对。",
    ]);
    expect(opened(read).tables.at(-1)?.cells[0]).not.toHaveProperty("address");
  });

  it("of another year it is not", async () => {
    const other = await writeOneSheet({ ...report, year: report.year - 1 });
    const read = await importWord({ body: lacking, objects: { o: { name, content: other } } });
    expect(assembled(read).unread).toEqual(["requests"]);
  });

  it("broken it is left out and told", async () => {
    const content = (await writeOneSheet(report)).slice(0, 2000);
    const read = await importWord({ body: lacking, objects: { o: { name, content } } });
    expect(opened(read).refused[0]?.sentence).toContain("1 处嵌入的 Excel 对象");
  });

  it("beside a table that was read it is only told", async () => {
    const other = await writeOneSheet(written("hongze-2023"));
    const body = BODY + paragraph(object("Excel.Sheet.12"));
    const read = await importWord({ body, objects: { o: { name, content: other } } });
    const { report: found, notes } = assembled(read);
    expect(found.requests).toEqual(report.requests);
    expect(notes.join()).toContain("1 处嵌入的 Excel 对象");
  });
});
