import * as SheetJS from "@e965/xlsx";
import { zipSync } from "fflate";
import { MAX_FILE_BYTES, MAX_SHEETS, MAX_TEXT_BYTES } from "../../src/exchange/limits";
import { readFile } from "../../src/exchange/read-file";
import { readPasted } from "../../src/exchange/read-pasted";
import { sentenceOf, written } from "./reports";
import { writeWorkbook } from "./write-workbook";
import { writeWord } from "./write-word";
import { joined, zipFile } from "./zip-file";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const report = written("chaoyang-2023");
const word = writeWord(report, { merged: true, numbered: false });
const TYPES = "[Content_Types].xml";

/** SheetJS' writer of compound files, which its types leave out. */
interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, name: string, content: Uint8Array) => void;
  };
  readonly write: (file: object, options: { readonly type: "array" }) => ArrayLike<number>;
}

/** A compound file with streams of these names and nothing in them. */
function compound(...names: readonly string[]): Uint8Array {
  const { utils, write } = SheetJS.CFB as CompoundFiles;
  const book = utils.cfb_new();
  for (const name of names) utils.cfb_add(book, name, new Uint8Array(100));
  return Uint8Array.from(write(book, { type: "array" }));
}

async function refused(name: string, content: Uint8Array): Promise<string> {
  return sentenceOf(await readFile(name, content));
}

describe("a file that holds no report says what it is and what to do", () => {
  it.each([
    ["年报.docx", new Uint8Array(0), /^文件是空的/],
    ["年报.txt", utf8("  \r\n "), /^文件是空的/],
    ["年报.docx", new Uint8Array(MAX_FILE_BYTES + 1), /^文件有 20 MB，超过了 20 MB/],
    ["年报.txt", utf8("年报。".repeat(MAX_TEXT_BYTES / 9 + 1)), /^文件解开后的内容太多/],
    ["年报.pdf", bytes("%PDF-1.7\n"), /^文件已损坏/],
    ["年报.docx", bytes("{\\rtf1\\ansi"), /^这是 RTF 文件/],
    ["年报.mht", bytes("MIME-Version: 1.0\r\n"), /^这是单个文件网页/],
    ["年报.png", bytes("\x89PNG\r\n\x1a\n"), /^这是图片/],
    ["年报.jpg", bytes("\xff\xd8\xff\xe0"), /^这是图片/],
    ["年报.rar", bytes("Rar!\x1a\x07"), /^这是压缩包。请先解压/],
    ["年报.7z", bytes("7z\xbc\xaf\x27\x1c"), /^这是压缩包。请先解压/],
    ["年报.zip", zipSync({ "年报.docx": bytes("x") }), /^这是压缩包。请先解压/],
    ["年报.ofd", zipSync({ "OFD.xml": bytes("<x/>") }), /^这是 OFD 版式文件/],
    ["年报.pptx", zipSync({ "ppt/presentation.xml": bytes("<x/>") }), /^这是演示文稿/],
    ["年报.xlsb", zipSync({ "xl/workbook.bin": bytes("x") }), /^这是二进制格式的工作簿/],
    ["年报.ods", zipSync({ "META-INF/manifest.xml": bytes("<x/>") }), /^这是 OpenDocument/],
    ["年报.docx", zipSync({ [TYPES]: bytes("<x/>") }), /^文件已损坏/],
    ["年报.docx", bytes("PK\x03\x04 and no more"), /^文件已损坏/],
    ["年报.doc", compound("WordDocument", "1Table"), /^这是旧格式的文字文档/],
    ["年报.wps", compound("WordDocument"), /^这是旧格式的文字文档/],
    ["年报.ppt", compound("PowerPoint Document"), /^这是演示文稿/],
    ["年报.docx", compound("EncryptedPackage", "EncryptionInfo"), /^文件设有打开密码/],
    ["年报.vsd", compound("VisioDocument"), /^这种 Office 文件无法读取/],
    ["年报.dat", Uint8Array.from({ length: 999 }, (_, i) => (i * 97) % 256), /^认不出这是什么文件/],
    [
      "年报.xml",
      utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>'),
      /^这是以 XML/,
    ],
  ])("%s %#", async (name, content, sentence) => {
    expect(await refused(name, content)).toMatch(sentence);
  });

  it("a document without a table or a section of the report", async () => {
    expect(await refused("通知.txt", utf8("关于召开会议的通知\n请按时参加。"))).toMatch(
      /^没有找到年报的表格和正文/,
    );
    expect(await refused("通知.html", utf8("<p>关于召开会议的通知</p>"))).toMatch(/^没有找到/);
    const other = SheetJS.utils.book_new();
    SheetJS.utils.book_append_sheet(other, SheetJS.utils.aoa_to_sheet([["姓名", 1]]), "名单");
    const file = new Uint8Array(SheetJS.write(other, { type: "array" }) as ArrayBuffer);
    expect(await refused("名单.xlsx", file)).toMatch(/^没有找到年报的表格和正文/);
  });

  it("a login page that was saved instead of the report", async () => {
    const page = '<html><body><form>用户名<input name=u>密码<input type="password"></form>';
    expect(await refused("年报.html", utf8(page))).toMatch(/^这个网页文件里是登录页面/);
  });

  it("a JSON file that is another one", async () => {
    expect(await refused("年报.json", utf8("[1, 2]"))).toMatch(/^内容不是一份年报数据。请选择/);
    expect(await refused("年报.json", utf8('{"year": 20'))).toMatch(/^文件内容不完整/);
    expect(await refused("年报.json", utf8('{"year": "去年"}'))).toMatch(/年度应为四位数的年份/);
  });

  it("a workbook with more sheets than a report", async () => {
    const book = SheetJS.utils.book_new();
    for (let sheet = 0; sheet <= MAX_SHEETS; sheet += 1) {
      SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet([[sheet]]), `表${sheet}`);
    }
    const file = new Uint8Array(SheetJS.write(book, { type: "array" }) as ArrayBuffer);
    expect(await refused("年报.xlsx", file)).toMatch(/^工作簿有 61 张工作表，最多能读 60 张/);
  });

  it("an empty clipboard, and one without a report", async () => {
    expect(sentenceOf(await readPasted({ html: null, text: " " }))).toMatch(/^剪贴板里没有文字/);
    expect(sentenceOf(await readPasted({ html: "<b>会议</b>", text: "会议" }))).toMatch(
      /^粘贴的内容里没有找到年报/,
    );
  });
});

describe("a zip is unpacked no further than a report needs", () => {
  const bomb = new Uint8Array(100_000_000);
  const around = { name: TYPES, content: bytes("<Types/>") };

  it.each(["word/document.xml", "xl/workbook.xml"])("a bomb that says so, %s", async (name) => {
    const file = zipFile([around, { name, content: bomb }]);
    expect(file.length).toBeLessThan(1_000_000);
    expect(await refused("年报.docx", file)).toMatch(/^文件解开后的内容太多/);
  });

  it.each(["word/document.xml", "xl/workbook.xml"])("a bomb that lies, %s", async (name) => {
    const file = zipFile([around, { name, content: bomb, declared: 1000 }]);
    expect(await refused("年报.docx", file)).toMatch(/^文件已损坏/);
  });

  it("pictures and other parts are not unpacked at all, whatever they are", async () => {
    const file = zipFile([
      { name: "xl/media/image1.png", content: bomb },
      { name: "xl/workbook.xml", content: bytes("<workbook/>") },
    ]);
    expect(await refused("年报.xlsx", file)).not.toMatch(/太多/);
  });

  it("a list of more files than a report has", async () => {
    const many = Array.from({ length: 5001 }, (_, i) => [`word/media/${i}.png`, bytes("x")]);
    const file = zipSync(Object.fromEntries(many) as Record<string, Uint8Array>, { level: 0 });
    expect(await refused("年报.docx", file)).toMatch(/^文件解开后的内容太多/);
  });

  it("a file with a password of the zip", async () => {
    const file = zipFile([
      around,
      { name: "word/document.xml", content: bytes("<x/>"), encrypted: true },
    ]);
    expect(await refused("年报.docx", file)).toMatch(/^文件设有打开密码/);
  });

  it("a digit damaged in the packed text is never read as another number", async () => {
    const file = zipFile([around, { name: "word/document.xml", content: utf8("<w:t>12</w:t>") }]);
    const at = file.findIndex((byte, i) => byte === 0x50 && i > 60 + TYPES.length) - 8;
    file[at] = (file[at] ?? 0) ^ 1;
    expect(await refused("年报.docx", file)).toMatch(/^文件已损坏/);
  });

  it("a file cut off anywhere", async () => {
    const whole = await word;
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const file = whole.subarray(0, Math.floor(whole.length * share));
      expect(await refused("年报.docx", file)).toMatch(/^文件已损坏/);
    }
    const book = writeWorkbook(report, "xlsx");
    expect(await refused("年报.xlsx", book.subarray(0, book.length - 100))).toMatch(/^文件已损坏/);
    expect(await refused("年报.xlsx", joined([book.subarray(0, 300), book]))).toMatch(
      /^文件已损坏/,
    );
  });
});
