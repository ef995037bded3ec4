import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { unzipSync, zipSync } from "fflate";
import { readFile } from "../../src/exchange/read-file";
import { formatReportJson } from "../../src/report/parse";
import { damaged, randomOf } from "./damage";
import { drawReport, PORTRAIT } from "./draw-report";
import { numbersOf, written } from "./reports";
import { writePage } from "./write-page";
import { writePdf } from "./write-pdf";
import { writeText } from "./write-text";
import { writeOneSheet, writeWorkbook } from "./write-workbook";
import { writeWord } from "./write-word";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const report = written("suqian-2023");

/** The file with one of its packed parts damaged and packed again: the zip itself is sound. */
function damagedInside(bytes: Uint8Array, random: () => number): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => name.endsWith(".xml"));
  const name = names[Math.floor(random() * names.length)];
  const part = name === undefined ? undefined : parts[name];
  if (name === undefined || part === undefined) throw new Error("a zip without parts");
  return zipSync({ ...parts, [name]: damaged(part, random) }, { level: 1 });
}

type Damage = (bytes: Uint8Array, random: () => number) => Uint8Array;

const SOURCES: readonly (readonly [
  name: string,
  write: () => Uint8Array | Promise<Uint8Array>,
  damage: Damage,
])[] = [
  ["年报.docx", () => writeWord(report, { merged: true, numbered: true }), damaged],
  ["年报.docx", () => writeWord(report, { merged: true, numbered: true }), damagedInside],
  ["年报.pdf", () => writePdf(drawReport(report, PORTRAIT)), damaged],
  ["年报.pdf", () => writePdf(drawReport(report, PORTRAIT), { packed: true }), damaged],
  ["年报.xlsx", () => writeOneSheet(report), damaged],
  ["年报.xlsx", () => writeOneSheet(report), damagedInside],
  ["年报.xls", () => writeWorkbook(report, "biff8"), damaged],
  ["年报.xml", () => writeWorkbook(report, "xlml"), damaged],
  ["年报.html", () => utf8(writePage(report, "portal")), damaged],
  ["年报.txt", () => utf8(writeText(report, "rows")), damaged],
  ["年报.txt", () => utf8(writeText(report, "cells")), damaged],
  ["年报.json", () => utf8(formatReportJson(report)), damaged],
];

/** A zip has checksums: what is read of a damaged one is what stood in it. */
const ZIPPED = /x$/u;

/** Together 2,520 files; `npm test` tries a seventh of them. */
const FILES = process.env["FUZZ"] === "all" ? 210 : 30;

/** A hang takes minutes; the longest of these files takes a fraction of a second. */
const LONGEST_MS = 20_000;

/** In megabytes, over all files of a kind. */
const MOST_GROWTH = 200;

/** What is in use when the garbage is gone, in megabytes. */
function usedMemory(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
}

// SheetJS tells the console of records of an .xls that it does not know.
beforeAll(() => void jest.spyOn(console, "error").mockReturnValue());
afterAll(() => void jest.restoreAllMocks());

describe("damaged files are read or refused with a sentence, whatever was damaged", () => {
  it.each(SOURCES.map((source, index) => [source[0], index, source] as const))(
    `${FILES} files made of %s, %i`,
    async (name, index, [, write, damage]) => {
      const whole = await write();
      const sound = numbersOf(await readFile(name, whole));
      const random = randomOf(20_231_231 + index);
      const before = usedMemory();
      let longest = 0;
      for (let file = 0; file < FILES; file += 1) {
        const bytes = damage(whole, random);
        const start = performance.now();
        const read = await readFile(name, bytes);
        longest = Math.max(longest, performance.now() - start);
        if (!read.ok) expect(read.sentence).toMatch(/^[\p{sc=Han}“].*。$/su);
        if (!read.ok || damage !== damaged || !ZIPPED.test(name)) continue;
        for (const [cell, value] of numbersOf(read))
          expect([cell, value]).toEqual([cell, sound.get(cell)]);
      }
      expect(longest).toBeLessThan(LONGEST_MS);
      expect(usedMemory() - before).toBeLessThan(MOST_GROWTH);
    },
    300_000,
  );
});
