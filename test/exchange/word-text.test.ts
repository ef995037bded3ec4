import { paragraph, readWord, run } from "./word-file";
import type { WordParts } from "./word-file";

const textOf = async (content: string, beside: Partial<WordParts> = {}): Promise<unknown> =>
  (await readWord({ body: paragraph(content), ...beside }))[0];

const style = (type: string, id: string, properties: string, more = ""): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${more}<w:rPr>${properties}</w:rPr></w:style>`;

describe("the text of a Word file is what is printed", () => {
  const struck = "<w:strike/>";
  const hidden = "<w:vanish/>";

  it.each([
    ["struck through", run("12", struck), "共15件"],
    ["struck through twice", run("12", "<w:dstrike/>"), "共15件"],
    ["hidden", run("12", hidden), "共15件"],
    ["not struck after all", run("12", '<w:strike w:val="0"/>'), "共1215件"],
    ["hidden on the web only", run("12", "<w:webHidden/>"), "共1215件"],
    ["raised by 上标", run("1", '<w:vertAlign w:val="superscript"/>'), "共1^15件"],
    ["raised by 提升", run("1", '<w:position w:val="6"/>'), "共1^15件"],
    ["raised by nothing", run("1", '<w:position w:val="0"/>'), "共115件"],
    ["deleted with tracking", `<w:del w:id="1">${run("12")}</w:del>`, "共15件"],
    ["moved away", `<w:moveFrom w:id="1">${run("12")}</w:moveFrom>`, "共15件"],
    ["put in with tracking", `<w:ins w:id="1">${run("12")}</w:ins>`, "共1215件"],
    [
      "what its look was before",
      run("12", `<w:rPrChange><w:rPr>${struck}</w:rPr></w:rPrChange>`),
      "共1215件",
    ],
    [
      "in a content control",
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run("12")}</w:sdtContent></w:sdt>`,
      "共1215件",
    ],
    ["in a link", `<w:hyperlink r:id="x">${run("12")}</w:hyperlink>`, "共1215件"],
    ["written from right to left", `<w:dir w:val="ltr">${run("12")}</w:dir>`, "共1215件"],
    ["a formula", "<m:oMath><m:r><m:t>12</m:t></m:r></m:oMath>", "共1215件"],
    [
      "with 拼音",
      `<w:r><w:ruby><w:rt>${run("yi")}</w:rt><w:rubyBase>${run("一")}</w:rubyBase></w:ruby></w:r>`,
      "共一15件",
    ],
    ["a note's mark", '<w:r><w:footnoteReference w:id="2"/></w:r>', "共15件"],
    ["a simple field", `<w:fldSimple w:instr="=SUM(LEFT)">${run("12")}</w:fldSimple>`, "共1215件"],
  ])("a run that is %s", async (_, content, text) => {
    expect(await textOf(run("共") + content + run("15件"))).toBe(text);
  });

  it("of a field is its result, not its instruction, one in another as well", async () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = `${mark("begin")}<w:r><w:instrText>=1+</w:instrText></w:r>${mark("begin")}${run("99")}${mark("separate")}${run("98")}${mark("end")}`;
    const field = `${instruction}${mark("separate")}${run("12")}${mark("end")}`;
    expect(await textOf(run("共") + field + run("件"))).toBe("共12件");
  });

  it("of a drop-down field is what was chosen", async () => {
    const list =
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList>';
    const field = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${list}</w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await textOf(run("选") + field)).toBe("选乙");
  });

  it("a field whose end is missing hides nothing of the next paragraph", async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const body = paragraph(begin + run("指令")) + paragraph(run("共12件"));
    expect(await readWord({ body })).toEqual(["共12件"]);
  });

  it("a paragraph whose end was deleted goes on in the next one", async () => {
    const gone = paragraph(run("共1"), '<w:rPr><w:del w:id="1"/></w:rPr>');
    expect(await readWord({ body: gone + paragraph(run("2件")) })).toEqual(["共12件"]);
  });

  it("a break begins a new line: 1 over 2 is not 12", async () => {
    expect(await readWord({ body: paragraph(`${run("1")}<w:r><w:br/></w:r>${run("2")}`) })).toEqual(
      ["1", "2"],
    );
  });

  it("a sign that nobody knows is there all the same", async () => {
    expect(
      await textOf(`${run("1")}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run("2")}`),
    ).toBe("1\uf0fc2");
  });
});

describe("looks that styles give", () => {
  it.each([
    ["the run's style strikes it", '<w:rStyle w:val="旧"/>', "共15件"],
    ["the style that it is based on strikes it", '<w:rStyle w:val="更旧"/>', "共15件"],
    ["the run says that not", '<w:rStyle w:val="旧"/><w:strike w:val="false"/>', "共1215件"],
    ["the style raises it", '<w:rStyle w:val="注"/>', "共12^15件"],
  ])("%s", async (_, properties, text) => {
    const styles =
      style("character", "旧", "<w:strike/>") +
      style("character", "更旧", "", '<w:basedOn w:val="旧"/>') +
      style("character", "注", '<w:position w:val="10"/>');
    expect(await textOf(run("共") + run("12", properties) + run("15件"), { styles })).toBe(text);
  });

  it("hidden by the paragraph's style and by the run's is shown: the two cancel each other", async () => {
    const styles =
      style("paragraph", "藏", "<w:vanish/>") + style("character", "藏字", "<w:vanish/>");
    const body = paragraph(
      run("看得见", '<w:rStyle w:val="藏字"/>') + run("看不见"),
      '<w:pStyle w:val="藏"/>',
    );
    expect(await readWord({ body, styles })).toEqual(["看得见"]);
  });

  it("what a table style says of its first row is said of no text elsewhere", async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:tblStylePr><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>';
    expect(await textOf(run("共12件"), { styles })).toBe("共12件");
  });
});

describe("text boxes", () => {
  const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
  const choice = (content: string): string =>
    `<mc:Choice Requires="wps"><w:drawing>${content}</w:drawing></mc:Choice>`;
  const fallback = (content: string): string =>
    `<mc:Fallback><w:pict>${content}</w:pict></mc:Fallback>`;
  const drawn = (content: string): string =>
    `<w:r><mc:AlternateContent>${content}</mc:AlternateContent></w:r>`;

  it.each([
    ["in both ways once", choice(box("框内")) + fallback(box("框内"))],
    ["without the old way", choice(box("框内"))],
    ["in the old way alone", choice("") + fallback(box("框内"))],
  ])("stand after their paragraph: %s", async (_, content) => {
    const body = paragraph(run("前") + drawn(content) + run("后"));
    expect(await readWord({ body })).toEqual(["前后", "框内"]);
  });
});

describe("pages put into a document", () => {
  const chunk = '<w:altChunk r:id="页"/>';

  it("stand where they were put", async () => {
    const chunks = { 页: { name: "afchunk.html", content: "<p>共12件</p>" } };
    expect(await readWord({ body: paragraph(run("前")) + chunk, chunks })).toEqual([
      "前",
      "共12件",
    ]);
  });
});
