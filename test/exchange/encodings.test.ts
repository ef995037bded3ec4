import { decodeText } from "../../src/exchange/decode";
import { readFile } from "../../src/exchange/read-file";
import { gbk, utf16 } from "./encoded";
import { expectReport, written } from "./reports";
import { writePage } from "./write-page";
import { writeText } from "./write-text";
import { joined } from "./zip-file";

const TEXT = "朝阳镇 2023 年，收到 12 件。";
/** The text in GB18030, byte by byte. */
const GBK = Uint8Array.of(
  ...[0xb3, 0xaf, 0xd1, 0xf4, 0xd5, 0xf2, 0x20, 0x32, 0x30, 0x32, 0x33, 0x20, 0xc4, 0xea],
  ...[0xa3, 0xac, 0xca, 0xd5, 0xb5, 0xbd, 0x20, 0x31, 0x32, 0x20, 0xbc, 0xfe, 0xa1, 0xa3],
);
const utf8 = new TextEncoder();
const report = written("chaoyang-2023");

describe("a text is read in the encoding that it is in", () => {
  it.each([
    ["UTF-8", utf8.encode(TEXT)],
    ["UTF-8 with a mark", joined([Uint8Array.of(0xef, 0xbb, 0xbf), utf8.encode(TEXT)])],
    ["UTF-16 little endian", joined([Uint8Array.of(0xff, 0xfe), utf16(TEXT, true)])],
    ["UTF-16 big endian", joined([Uint8Array.of(0xfe, 0xff), utf16(TEXT, false)])],
    ["GB18030", GBK],
  ])("%s", (_name, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  it("UTF-8 stays UTF-8 when it was cut inside a character", () => {
    const cut = utf8.encode(TEXT.repeat(9)).subarray(0, -1);
    expect(decodeText(cut)).toMatch(/^朝阳镇.*12 件\ufffd$/u);
  });

  it("a page that says GB2312 of itself", async () => {
    const html = writePage(report, "plain").replace('charset="utf-8"', "charset=gb2312");
    expectReport(await readFile("年报.htm", gbk(html)), report);
  });

  it("a text file of an old Notepad, and one saved as Unicode", async () => {
    const text = writeText(report, "cells");
    expectReport(await readFile("年报.txt", gbk(text)), report);
    const marked = joined([Uint8Array.of(0xff, 0xfe), utf16(text, true)]);
    expectReport(await readFile("年报.txt", marked), report);
  });
});
