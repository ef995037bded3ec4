import { isTag } from "domhandler";
import type { Element } from "domhandler";
import { writeDocx } from "../../src/exchange/write-docx";
import { TABLE_KEYS } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import type { Report } from "../../src/report/model";
import { TABLE_NAMES } from "../../src/report/names";
import { change, filled, fixture } from "../check/reports";
import { draftOf, paragraphs } from "./draft";
import { opened, part } from "./written-docx";
import type { Part } from "./written-docx";

const chaoyang = fixture("chaoyang-2023");

async function word(report: Report, draftNotice: string | null = null) {
  return opened(await writeDocx(draftOf(report), report, { draftNotice }));
}

/** Twips as millimetres, as the standard gives them. */
const millimetres = (twips: string | undefined): number =>
  Number(((Number(twips) / 1440) * 25.4).toFixed(1));

describe("the page follows GB/T 9704", () => {
  it("is A4 with margins of 37, 35, 28 and 26 mm", async () => {
    const body = await (await word(chaoyang))("word/document.xml");
    const size = body.first("w:pgSz");
    const margins = body.first("w:pgMar");
    expect([millimetres(size?.["w:w"]), millimetres(size?.["w:h"])]).toEqual([210, 297]);
    const sides = ["w:top", "w:bottom", "w:left", "w:right"];
    expect(sides.map((side) => millimetres(margins?.[side]))).toEqual([37, 35, 28, 26]);
  });

  it("has the page number — 1 — right on odd and left on even pages, one character in", async () => {
    const file = await word(chaoyang);
    const settings = await file("word/settings.xml");
    expect(settings.all("w:evenAndOddHeaders")).toHaveLength(1);
    const [odd, even] = [await file("word/footer1.xml"), await file("word/footer2.xml")];
    expect([odd.text(), even.text()].map((text) => text.trim())).toEqual(["— PAGE —", "— PAGE —"]);
    expect([odd.first("w:jc")?.["w:val"], even.first("w:jc")?.["w:val"]]).toEqual([
      "right",
      "left",
    ]);
    expect(odd.first("w:ind")).toEqual({ "w:right": "280" });
    expect(even.first("w:ind")).toEqual({ "w:left": "280" });
  });
});

describe("the styles are those of official documents", () => {
  async function styles(): Promise<Map<string, Part>> {
    const sheet = await (await word(chaoyang))("word/styles.xml");
    return new Map(
      sheet.all("w:style").map((style) => [style.attribs["w:styleId"] ?? "", part(style)]),
    );
  }

  it.each([
    ["Title", "方正小标宋简体", "44", "0"],
    ["Normal", "仿宋_GB2312", "32", "200"],
    ["Heading1", "黑体", "32", "200"],
    ["Heading2", "楷体_GB2312", "32", "200"],
    ["TableText", "宋体", "20", "0"],
    ["Footer", "宋体", "28", "0"],
  ])("%s is set in %s, %s half-points, first line in by %s", async (id, font, size, indent) => {
    const style = (await styles()).get(id);
    expect(style?.first("w:rFonts")?.["w:eastAsia"]).toBe(font);
    expect(style?.first("w:sz")?.["w:val"]).toBe(size);
    expect(style?.first("w:ind")?.["w:firstLineChars"]).toBe(indent);
    const twips = (Number(indent) / 100) * Number(size) * 10;
    expect(style?.first("w:ind")?.["w:firstLine"]).toBe(String(twips));
  });

  it("sets text on lines of 28.95 points, 22 a page", async () => {
    const spacing = (await styles()).get("Normal")?.first("w:spacing");
    expect(spacing).toMatchObject({ "w:line": "579", "w:lineRule": "exact" });
  });

  it("has headings for the outline that stay with what follows and have no colour", async () => {
    const all = await styles();
    const headings = ["Heading1", "Heading2"].map((id) => all.get(id));
    expect(headings.map((style) => style?.first("w:name")?.["w:val"])).toEqual([
      "heading 1",
      "heading 2",
    ]);
    expect(headings.map((style) => style?.first("w:outlineLvl")?.["w:val"])).toEqual(["0", "1"]);
    expect(headings.map((style) => style?.all("w:keepNext").length)).toEqual([1, 1]);
    expect(headings.map((style) => style?.first("w:color"))).toEqual([undefined, undefined]);
  });

  it("names for every font the ones that stand in where it is missing", async () => {
    const file = await word(chaoyang);
    const fonts = await file("word/fontTable.xml");
    const instead = new Map(
      fonts
        .all("w:font")
        .map((font) => [font.attribs["w:name"], part(font).first("w:altName")?.["w:val"]]),
    );
    const used = (await file("word/styles.xml"))
      .all("w:rFonts")
      .map((font) => font.attribs["w:eastAsia"]);
    expect(used.filter((font) => (instead.get(font) ?? "") === "")).toEqual([]);
    expect(instead.get("仿宋_GB2312")).toMatch(/^仿宋,/);
  });
});

describe("the file is one that Word opens", () => {
  it.each(["word/document.xml", "word/styles.xml", "word/footer1.xml"])(
    "%s has whole numbers only",
    async (path) => {
      const elements = (await word(fixture("suqian-2023"), "草稿"))(path);
      const values = (await elements).all("*").flatMap(({ attribs }) => Object.values(attribs));
      expect(values.length).toBeGreaterThan(5);
      expect(values.filter((value) => /^-?\d+\.\d+$/.test(value))).toEqual([]);
    },
  );
});

describe("the file tells about itself what is true", () => {
  it("has title and language, no author and no date", async () => {
    const properties = await (await word(chaoyang))("docProps/core.xml");
    expect(properties.text()).toBe("宝清县朝阳镇2023年政府信息公开工作年度报告zh-CN");
    expect(properties.all("dc:creator")).toEqual([]);
  });

  it("is Chinese", async () => {
    const styles = await (await word(chaoyang))("word/styles.xml");
    expect(styles.first("w:lang")?.["w:eastAsia"]).toBe("zh-CN");
  });
});

describe("the report stands in its order", () => {
  /** Style and words of every paragraph outside the tables, 表二 for a table. */
  function outline(body: Part): string[] {
    const [content] = body.all("w:body");
    return (content?.children ?? []).filter(isTag).flatMap((child) => {
      if (child.name === "w:tbl") return [part(child).first("w:tblCaption")?.["w:val"] ?? ""];
      const style = part(child).first("w:pStyle")?.["w:val"];
      return style === undefined ? [] : [`${style} ${part(child).text()}`];
    });
  }

  it("has the title, real headings, and every table under its heading", async () => {
    const body = await (await word(chaoyang))("word/document.xml");
    expect(outline(body)).toEqual([
      "Title 宝清县朝阳镇2023年政府信息公开工作年度报告",
      "Heading1 一、总体情况",
      "Heading2 （一）主动公开",
      "Heading2 （二）依申请公开",
      "Heading2 （三）政府信息管理",
      "Heading2 （四）政府信息公开平台建设",
      "Heading2 （五）监督保障",
      ...TABLE_KEYS.flatMap((key) => [
        `Heading1 ${TABLE_NAMES[key].title}`,
        TABLE_NAMES[key].title,
      ]),
      "Heading1 五、存在的主要问题及改进情况",
      "Heading1 六、其他需要报告的事项",
    ]);
  });

  it("breaks a long title before 政府信息公开工作 and leaves a short one on its line", async () => {
    const long = await (await word(chaoyang))("word/document.xml");
    const short = await (await word(fixture("suqian-2023")))("word/document.xml");
    expect([long.all("w:br").length, short.all("w:br").length]).toEqual([1, 0]);
  });

  it("says over the title that errors are open", async () => {
    const body = await (await word(chaoyang, "草稿：尚有 3 处错误"))("word/document.xml");
    expect(outline(body)[0]).toBe("DraftNotice 草稿：尚有 3 处错误");
  });

  it("leaves out a table that the report does not have", async () => {
    const body = await (await word(fixture("baikui-2023")))("word/document.xml");
    expect(body.all("w:tbl")).toHaveLength(2);
    expect(outline(body)).toContain("Heading1 二、主动公开政府信息情况");
  });

  it("highlights what is still missing, and nothing else", async () => {
    const words = [
      "政策公开126条。【待填：改进措施】",
      "【待填：工作考核情况】【待填：社会评议情况】",
    ];
    const draft = { ...draftOf(chaoyang), introduction: paragraphs("introduction", words) };
    const body = await (
      await opened(await writeDocx(draft, chaoyang, { draftNotice: null }))
    )("word/document.xml");
    const marked = body
      .all("w:r")
      .filter((run) => part(run).first("w:highlight")?.["w:val"] === "yellow");
    expect(marked.map((run) => part(run).text())).toEqual([
      "【待填：改进措施】",
      "【待填：工作考核情况】",
      "【待填：社会评议情况】",
    ]);
    expect(body.text()).toContain(words.join(""));
  });

  it("sets a paragraph with a long address flush left: it would tear the line before it", async () => {
    const words = ["可在（https://www.example.gov.cn/zwgk/?id=1）查阅。", "电话：0000-0000000。"];
    const draft = { ...draftOf(chaoyang), introduction: paragraphs("introduction", words) };
    const file = await opened(await writeDocx(draft, chaoyang, { draftNotice: null }));
    const texts = (await file("word/document.xml"))
      .all("w:p")
      .slice(1, 3)
      .map((p) => part(p));
    expect(texts.map((text) => text.first("w:jc")?.["w:val"])).toEqual(["left", undefined]);
    // Copied, the address is what was typed.
    expect(texts.map((text) => text.text())).toEqual(words);
  });

  it("makes a paragraph of every line and drops characters that no document can hold", async () => {
    const draft = {
      ...draftOf(chaoyang),
      introduction: paragraphs("introduction", ["　　第一行\u0001\r\n\r\n第二行\ud800 <b>&amp;"]),
    };
    const file = await opened(await writeDocx(draft, chaoyang, { draftNotice: null }));
    const texts = (await file("word/document.xml")).all("w:p").map((p) => part(p).text());
    expect(texts.slice(1, 3)).toEqual(["第一行", "第二行 <b>&amp;"]);
  });
});

describe.each([
  ["2021", "chaoyang-2023"],
  ["2019", "shanghai-office-2019"],
] as const)("the tables of %s are built as printed", (format, name) => {
  const report = fixture(name);

  it.each(TABLE_KEYS)("%s has the template's merges, labels and numbers", async (key) => {
    const body = await (await word(report))("word/document.xml");
    const table = part(...body.all("w:tbl").slice(TABLE_KEYS.indexOf(key)).slice(0, 1));
    const layout = LAYOUTS[format][key];
    const found = table.all("w:tr").flatMap((row, top) => {
      let left = 0;
      return part(row)
        .all("w:tc")
        .map((tc) => {
          const cell = part(tc);
          const columns = Number(cell.first("w:gridSpan")?.["w:val"] ?? 1);
          const merge = cell.first("w:vMerge")?.["w:val"];
          const place = { top, left, columns, merge, text: cell.text() };
          left += columns;
          return place;
        });
    });
    const expected = [
      ...layout.labels,
      ...layout.cells.map((cell) => ({
        ...cell,
        text: String(report[key]?.[cell.key.row]?.[cell.key.column] ?? ""),
      })),
    ].flatMap(({ top, left, rows, columns, text }) =>
      Array.from({ length: rows }, (_, row) => ({
        top: top + row,
        left,
        columns,
        merge: rows === 1 ? undefined : row === 0 ? "restart" : "continue",
        text: row === 0 ? text : "",
      })),
    );
    const order = (a: { top: number; left: number }, b: { top: number; left: number }) =>
      a.top - b.top || a.left - b.left;
    expect(found).toEqual(expected.sort(order));
  });

  it("repeats the heading rows on the next page and breaks no row", async () => {
    const body = await (await word(report))("word/document.xml");
    const headings = body.all("w:tbl").map((table) => part(table).all("w:tblHeader").length);
    expect(headings).toEqual(TABLE_KEYS.map((key) => LAYOUTS[format][key].headingRows));
    expect(body.all("w:cantSplit")).toHaveLength(body.all("w:tr").length);
  });

  const kept = (table: Element) =>
    part(table)
      .all("w:tr")
      .map((row) => part(row).all("w:keepNext").length > 0);

  it("keeps tables two and four together: only the last row lets go of what follows", async () => {
    const [two, , four] = (await (await word(report))("word/document.xml")).all("w:tbl");
    for (const rows of [two, four].flatMap((table) => (table ? [kept(table)] : []))) {
      expect(rows).toEqual(rows.map((_, row) => row < rows.length - 1));
    }
  });

  it("lets table three, a page long, go on between two kinds of results", async () => {
    const body = await (await word(report))("word/document.xml");
    const [table] = body.all("w:tbl").slice(1);
    if (table === undefined) throw new Error("There is no table three.");
    const { labels, headingRows, rows } = LAYOUTS[format].requests;
    const within = labels.flatMap(({ top, left, rows: length }) =>
      left > 0 && top >= headingRows ? Array.from({ length: length - 1 }, (_, at) => top + at) : [],
    );
    const together = [0, 1, 2, headingRows, ...within, rows - 2];
    expect(kept(table).flatMap((isKept, row) => (isKept ? [row] : []))).toEqual(
      [...new Set(together)].sort((a, b) => a - b),
    );
  });

  it("gives the narrow labels of table three air: four characters of 9 points a line", async () => {
    const body = await (await word(report))("word/document.xml");
    const cells = body
      .all("w:tc")
      .filter((cell) => /^(?:（[三四五]）|三、)/u.test(part(cell).text()));
    expect(cells.length).toBeGreaterThanOrEqual(4);
    for (const cell of cells.filter((each) => part(each).first("w:vMerge") !== undefined)) {
      expect(part(cell).first("w:sz")?.["w:val"]).toBe("18");
    }
  });

  it("fills the type area with columns in the template's proportions", async () => {
    const body = await (await word(report))("word/document.xml");
    body.all("w:tbl").forEach((table, index) => {
      const columns = part(table)
        .all("w:gridCol")
        .map((column) => Number(column.attribs["w:w"]));
      const { widths } = LAYOUTS[format][TABLE_KEYS[index] ?? "requests"];
      const all = widths.reduce((a, b) => a + b, 0);
      expect(columns.reduce((a, b) => a + b, 0)).toBe(8845);
      columns.forEach((column, at) =>
        expect(Math.abs(column - ((widths[at] ?? 0) / all) * 8845)).toBeLessThan(1),
      );
    });
  });
});

describe("a cell says what the report has there", () => {
  const cellOf = async (value: string | number | null): Promise<Part> => {
    const report = change(filled(0), { "requests.received.naturalPerson": value });
    const body = await (await word(report))("word/document.xml");
    const row = part(...body.all("w:tbl").slice(1, 2)).all("w:tr")[3];
    return part(...(row === undefined ? [] : part(row).all("w:tc").slice(1, 2)));
  };

  it("leaves a blank blank", async () => {
    expect((await cellOf(null)).text()).toBe("");
  });

  it("keeps a text as it stands", async () => {
    expect((await cellOf("22（其中修订16件）")).text()).toBe("22（其中修订16件）");
  });

  it("sets a number smaller that would break over two lines, and no other", async () => {
    expect((await cellOf(12345)).first("w:sz")).toBeUndefined();
    const long = await cellOf(12345678);
    expect(long.text()).toBe("12345678");
    expect(Number(long.first("w:sz")?.["w:val"])).toBeLessThan(20);
  });
});
