import { cellId } from "../../src/report/cell";
import type { CellValue } from "../../src/report/cell";
import { TABLE_KEYS } from "../../src/report/form";
import type { Area, TableLayout } from "../../src/report/layout-types";
import { layoutsOf, valueAt } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { reportTitle, SECTION_TITLES } from "../../src/report/names";
import { assemble } from "../../src/exchange/assemble";
import type { Assembled } from "../../src/exchange/assemble";
import type { Imported, ReadSource } from "../../src/exchange/imported";
import { fixture } from "../recognise/grids";
import type { FIXTURES } from "../recognise/grids";

/** A report of the project's fixtures with a text of the tests' own. */
export function written(name: (typeof FIXTURES)[number]): Report {
  const report = fixture(name);
  return {
    ...report,
    narrative: {
      introduction: `本报告根据《中华人民共和国政府信息公开条例》编制，统计期限为${report.year}年1月1日至12月31日。`,
      general: "全年公开信息 < 300 条 & 未收费。\n（一）主动公开。更新专栏 12 个。",
      problems: "存在的问题是更新不够及时，下一步安排专人每周检查。",
      others: "本年度没有收取信息处理费。",
    },
  };
}

/** A printed cell of a table. */
export interface PrintedCell extends Area {
  readonly text: string;
  /** What the cell holds where numbers are no texts. */
  readonly value: CellValue;
}

/** A table's cells, row by row from left to right; a merged area is one cell. */
export function printedRows(
  layout: TableLayout,
  report: Report,
): readonly (readonly PrintedCell[])[] {
  const labels = layout.labels.map((label) => ({ ...label, value: label.text }));
  const numbers = layout.cells.map((cell) => {
    const value = valueAt(report, cell.key) ?? null;
    return { ...cell, value, text: value === null ? "" : String(value) };
  });
  return Array.from({ length: layout.rows }, (_, row) =>
    [...labels, ...numbers]
      .filter(({ top }) => top === row)
      .sort((a, b) => a.left - b.left)
      .map(({ top, left, rows, columns, text, value }) => {
        return { top, left, rows, columns, text, value };
      }),
  );
}

/** A piece of a written report. */
export type Piece =
  | { readonly kind: "title" | "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly layout: TableLayout };

/** A report as a document prints it: title, introduction, six sections with their tables. */
export function piecesOf(report: Report): readonly Piece[] {
  const { introduction, general, problems, others } = report.narrative;
  const paragraphs = (text: string | undefined): Piece[] =>
    (text ?? "").split("\n").map((line) => ({ kind: "paragraph", text: line }));
  const texts = [paragraphs(general), [], [], [], paragraphs(problems), paragraphs(others)];
  return [
    { kind: "title", text: reportTitle(report.organisation, report.year) },
    ...paragraphs(introduction),
    ...SECTION_TITLES.flatMap((title, index): Piece[] => [
      { kind: "heading", text: title },
      ...(texts[index] ?? []),
      ...layoutsOf(report)
        .filter(({ key }) => TABLE_KEYS.indexOf(key) === index - 1)
        .map((layout): Piece => ({ kind: "table", layout })),
    ]),
  ];
}

/** What was read, or a failed test with the sentence. */
export function opened(read: ReadSource): Imported {
  if (!read.ok) throw new Error(read.sentence);
  return read.imported;
}

/** The report that was read. */
export const assembled = (read: ReadSource): Assembled => assemble(opened(read), {});

/** The sentence for a file that was not read. */
export function sentenceOf(read: ReadSource): string {
  if (read.ok) throw new Error("the file was read");
  return read.sentence;
}

/** A report without its level, which few sources tell. */
export const told = (report: Report): Report => ({ ...report, level: null });

/** Expects a reading to be exactly the report, with no label changed and nothing in doubt. */
export function expectReport(read: ReadSource, report: Report): void {
  const { report: found, problems, changedLabels } = assembled(read);
  expect(problems).toEqual([]);
  expect(changedLabels).toEqual([]);
  expect(told(found)).toEqual(told(report));
}

/** The numbers of a reading by cell, for comparing sources. */
export function numbersOf(read: ReadSource): ReadonlyMap<string, CellValue> {
  return new Map(
    opened(read).tables.flatMap(({ cells }) =>
      cells.map(({ key, value }): [string, CellValue] => [cellId(key), value]),
    ),
  );
}
