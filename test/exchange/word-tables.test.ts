import { cell, importWord, paragraph, readWord, row, run, table } from "./word-file";

const gridOf = async (...rows: readonly string[]): Promise<unknown> =>
  (await readWord({ body: table(...rows) }))[0];

describe("the tables of a Word file", () => {
  it("have merged cells spread out, whatever stands under a merge left out", async () => {
    const span = '<w:gridSpan w:val="2"/>';
    expect(
      await gridOf(
        row([cell("甲", span), cell("乙", '<w:vMerge w:val="restart"/>')]),
        row([cell("1"), cell("2"), cell("99", "<w:vMerge/>")]),
        row([cell("3"), cell("4"), cell("5")]),
      ),
    ).toEqual([
      ["甲", "", "乙"],
      [1, 2, ""],
      [3, 4, 5],
    ]);
  });

  it("have the old way of merging cells beside each other", async () => {
    expect(
      await gridOf(
        row([cell("甲", '<w:hMerge w:val="restart"/>'), cell("9", "<w:hMerge/>"), cell("乙")]),
        row([cell("1"), cell("2"), cell("3")]),
      ),
    ).toEqual([
      ["甲", "", "乙"],
      [1, 2, 3],
    ]);
  });

  it("keep a row that begins further right in its columns", async () => {
    expect(
      await gridOf(
        row([cell("甲"), cell("乙"), cell("丙")]),
        row([cell("1"), cell("2")], '<w:gridBefore w:val="1"/>'),
      ),
    ).toEqual([
      ["甲", "乙", "丙"],
      ["", 1, 2],
    ]);
  });

  it("lose rows and cells that were deleted with tracking, and hidden rows", async () => {
    expect(
      await gridOf(
        row([cell("甲"), cell("9", '<w:cellDel w:id="1"/>'), cell("乙")]),
        row([cell("1"), cell("9", '<w:cellDel w:id="1"/>'), cell("2")]),
        row([cell("9"), cell("9")], '<w:del w:id="2"/>'),
        row([cell("9"), cell("9")], "<w:hidden/>"),
        row([cell("3"), cell("9", '<w:cellDel w:id="1"/>'), cell("4")]),
      ),
    ).toEqual([
      ["甲", "乙"],
      [1, 2],
      [3, 4],
    ]);
  });

  it("keep the place of a cell whose number is struck or hidden", async () => {
    const struck = paragraph(run("9", "<w:strike/>"));
    const both = paragraph(run("9", "<w:vanish/>") + run("12"));
    expect(
      await gridOf(
        row([cell("甲"), cell(struck), cell(both)]),
        row([cell("1"), cell("2"), cell("3")]),
      ),
    ).toEqual([
      ["甲", "", 12],
      [1, 2, 3],
    ]);
  });

  it("read the mark of a note as no part of a number", async () => {
    const raised = (text: string): string => run(text, '<w:vertAlign w:val="superscript"/>');
    const cells = [
      run("3402") + raised("1"),
      raised("1") + run("3402"),
      run("34") + raised("1") + run("02"),
    ];
    expect(
      await gridOf(
        row([cell("甲"), ...cells.map((each) => cell(paragraph(each)))]),
        row(["1", "2", "3", "4"].map((each) => cell(each))),
      ),
    ).toEqual([
      ["甲", 3402, "1^3402", "34^1^02"],
      [1, 2, 3, 4],
    ]);
  });

  it("in content controls and in tracked insertions are whole", async () => {
    const control = (content: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    expect(
      await gridOf(control(row([cell("甲"), control(cell("乙"))])), row([cell("1"), cell("2")])),
    ).toEqual([
      ["甲", "乙"],
      [1, 2],
    ]);
  });
});

describe("a Word file that cannot be read", () => {
  it.each([
    ["an element that nobody closes", "<w:p><w:r><w:t>甲</w:r></w:p>"],
    ["a paragraph that the text ends in", "<w:p><w:r/>"],
  ])("is damaged: %s", async (_, body) => {
    expect(await importWord({ body })).toEqual({
      ok: false,
      sentence: "文件已损坏或不完整，无法读取。请重新复制或下载这个文件，确认能打开后再导入。",
    });
  });

  it("has its content in another document: says so, and what to do", async () => {
    const chunks = { 页: { name: "afchunk.mht", content: "MIME-Version: 1.0" } };
    expect(await importWord({ body: '<w:altChunk r:id="页"/>', chunks })).toEqual({
      ok: false,
      sentence:
        "这个 Word 文件的内容是嵌在里面的另一份文件，无法读取。请用 Word 或 WPS 打开后另存为 .docx 文件，再导入。",
    });
  });
});
