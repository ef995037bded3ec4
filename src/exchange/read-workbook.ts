import type { Block, DocumentFacts } from "../recognise/document";
import { agreedFacts } from "../recognise/document-facts";
import { recogniseText } from "../recognise/recognise-document";
import { leftTables } from "../recognise/left-labels";
import { recogniseGrid, recogniseGrids } from "../recognise/recognise";
import type { GridsTables, OfGrid, RecognisedTable } from "../recognise/types";
import { areaAddress, cellAddress, quoteSheet } from "../report/address";
import { TABLE_NAMES } from "../report/names";
import type { TableNote } from "../report/table-name";
import { hasNarrative } from "./imported-of";
import { withoutCopies } from "./equal-copies";
import type { Imported, SourceRefusal, SourceTable } from "./imported";
import { MAX_OLD_WORKBOOK_BYTES, WORKBOOK_LIMITS } from "./limits";
import { Refusal, refusals } from "./refusal";
import { oldSheetsOf, sheetsOf, sheetsOfParts } from "./workbook/sheets";
import type { SheetGrid } from "./workbook/sheets";
import { sourceTable } from "./source-table";
import { textRows } from "./text-rows";
import { unpack } from "./zip/unpack";
import type { Parts } from "./zip/unpack";
import { shownSheet } from "./workbook/hidden-cells";
import { prepared } from "./workbook/prepared";
import { tableNotes } from "./workbook/table-notes";
import type { ZipEntry } from "./zip/directory";

/** The parts that hold cells. Pictures, comments, macros and drawings stay packed. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/workbook\.xml\.rels|workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/u;

/** The lines of a sheet that are no part of a table that was found on it. */
function paragraphsOf(sheet: SheetGrid, tables: readonly RecognisedTable[]): readonly Block[] {
  const inTable = (row: number): boolean =>
    tables.some(({ area: { top, rows } }) => row >= top && row < top + rows);
  return textRows(sheet)
    .filter(({ row }) => !inTable(row))
    .flatMap(({ text }) => text.split(/[\r\n]+/u))
    .map((text): Block => ({ kind: "paragraph", text: text.trim() }));
}

function tableOf(table: OfGrid<RecognisedTable>, sheets: readonly SheetGrid[]): SourceTable {
  const sheet = sheets[table.grid];
  const name = sheet?.name ?? "";
  const quoted = quoteSheet(name);
  return sourceTable(table, `工作表“${name}”的 ${areaAddress(table.area)}`, {
    shown: ({ place }) => sheet?.texts[place.row]?.[place.column] ?? "",
    addressOf: ({ row, column }) => `${quoted}!${cellAddress(row, column)}`,
    heldAt: ({ row, column }) => sheet?.held(row, column) ?? null,
    isFormula: ({ row, column }) => sheet?.formulas[row]?.[column] === true,
  });
}

/** What all notes agree on; null when they differ or there are none. */
function agreed<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Whether the parts of a workbook name two units or two years. */
function saysTwo(parts: readonly DocumentFacts[]): boolean {
  const { organisation, year } = agreedFacts(parts);
  return (
    (organisation === null && parts.some((part) => part.organisation !== null)) ||
    (year === null && parts.some((part) => part.year !== null))
  );
}

/** Tables that stand on hidden sheets alone. */
function onHiddenSheets(
  all: readonly SheetGrid[],
  { tables, refused }: GridsTables,
): readonly SourceRefusal[] {
  const found = new Set([...tables, ...refused].map(({ table }) => table));
  return all
    .filter(({ isHidden }) => isHidden)
    .flatMap((sheet) =>
      recogniseGrid(sheet).tables.flatMap(({ table }) => {
        if (found.has(table)) return [];
        found.add(table);
        const { short } = TABLE_NAMES[table];
        return [
          {
            table,
            sentence: `${short}：只在隐藏的工作表“${sheet.name}”里，没有读取。请取消隐藏后再试。`,
          },
        ];
      }),
    );
}

function imported(all: readonly SheetGrid[], notes: readonly TableNote[]): Imported {
  const shown = all.filter(({ isHidden }) => !isHidden).map(shownSheet);
  const sheets = shown.map(({ sheet }) => sheet);
  const hidden = shown.map(({ note }) => note).join("");
  const { tables, refused } = recogniseGrids(sheets);
  const onSheet = sheets.map((_, grid) => tables.filter((table) => table.grid === grid));
  const lines = sheets.map((sheet, grid) => paragraphsOf(sheet, onSheet[grid] ?? []));
  const whole = recogniseText(lines.flat());
  // Two sheets with tables may be two reports.
  const filled = lines.filter((_, grid) => (onSheet[grid] ?? []).length > 0);
  const parts = filled.length < 2 ? [] : filled.map(recogniseText);
  const { organisation, year, level } = parts.length === 0 ? whole : agreedFacts([whole, ...parts]);
  const elsewhere = onHiddenSheets(all, { tables, refused });
  const grids = sheets.map((grid): Block => ({ kind: "grid", grid }));
  const left = leftTables(grids, { tables, refused });
  const found = tables.map((table) => tableOf(table, sheets));
  const noted = agreed(notes.map((note) => note.organisation).filter((unit) => unit !== ""));
  return {
    source: "xlsx",
    organisation: noted ?? organisation,
    year: agreed(notes.map((note) => note.year)) ?? year,
    level,
    text: hasNarrative(whole.text) ? whole.text : null,
    // Two reports may have the same numbers, as where nothing happened at all.
    tables: saysTwo(parts) ? found : withoutCopies(found),
    refused: [
      ...refused.map(({ table, reason, grid }) => {
        return { table, sentence: reason + (shown[grid]?.reason ?? "") };
      }),
      ...elsewhere,
      ...left
        .filter(({ table }) => elsewhere.every((each) => each.table !== table))
        .map(({ table, reason }) => ({ table, sentence: reason })),
    ],
    ...(hidden !== "" && { unread: hidden }),
  };
}

/** The parts of an .xlsx that hold cells. @throws Refusal */
export function cellParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limits = WORKBOOK_LIMITS,
): Promise<Parts> {
  return unpack(
    bytes,
    entries.filter(({ name }) => NEEDED.test(name)),
    limits,
  );
}

/** Reads an .xlsx or .xlsm. @throws Refusal */
export async function readXlsx(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Imported> {
  const parts = await cellParts(bytes, entries);
  const sheets = await sheetsOfParts(prepared(parts));
  const book = parts.get("xl/workbook.xml");
  return imported(sheets, book === undefined ? [] : await tableNotes(book));
}

/** Reads an .xls. @throws Refusal */
export async function readXls(bytes: Uint8Array): Promise<Imported> {
  if (bytes.length > MAX_OLD_WORKBOOK_BYTES) throw new Refusal(refusals.tooMuch);
  return imported(await oldSheetsOf(bytes), []);
}

/** Reads a workbook that Excel saved as XML. @throws Refusal */
export async function readWorkbookXml(bytes: Uint8Array): Promise<Imported> {
  return imported(await sheetsOf(bytes), []);
}
