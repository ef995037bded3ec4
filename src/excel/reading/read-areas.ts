import { areaAddress } from "../../report/address";
import type { SheetArea } from "../../report/address";
import { isExcelError } from "../host/refusal";
import { bytesOf } from "./answer-size";

/** What is read of cells. */
export interface Properties {
  readonly values?: true;
  readonly formulas?: true;
  readonly text?: true;
}

/** Cells of a sheet that are to be read. */
export interface WantedArea {
  /** The sheet's id. */
  readonly id: string;
  readonly area: SheetArea;
  readonly properties: Properties;
  /** What a cell of it takes in an answer, as far as is known. */
  readonly cellBytes: number;
}

/** What was read of one of them: the rows of its area. */
export interface ReadArea {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
}

/** What one answer should take: Excel on the web refuses 5 MB, and guesses can be far off. */
const ANSWER = 500_000;

/** Some rows of an area. */
interface Piece {
  readonly of: Progress;
  readonly rows: number;
}

/** How far an area has been read. */
interface Progress {
  readonly wanted: WantedArea;
  readonly read: { values: unknown[][]; formulas: unknown[][]; text: string[][] };
  rows: number;
  cellBytes: number;
}

/** The next rows of areas, in their order, that fit into one answer together; at least one row. */
function nextPieces(areas: readonly Progress[], room: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let left = room;
  for (const of of areas) {
    const { area } = of.wanted;
    const rest = area.rows - of.rows;
    const fitting = Math.floor(left / (area.columns * of.cellBytes));
    const rows = Math.min(rest, Math.max(fitting, pieces.length === 0 ? 1 : 0));
    if (rows === 0) break;
    pieces.push({ of, rows });
    left -= rows * area.columns * of.cellBytes;
    if (rows < rest) break;
  }
  return pieces;
}

const isTooLarge = (error: unknown): boolean =>
  isExcelError(error) && error.code === "ResponsePayloadSizeLimitExceeded";

async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  const queued = pieces.map(({ of, rows }) => {
    const { id, area, properties } = of.wanted;
    const address = areaAddress({ ...area, top: area.top + of.rows, rows });
    const range = context.workbook.worksheets.getItem(id).getRange(address);
    if (properties.values) range.load("values");
    if (properties.formulas) range.load("formulas");
    if (properties.text) range.load("text");
    return { of, rows, range };
  });
  await context.sync();
  for (const { of, rows, range } of queued) {
    const { area, properties } = of.wanted;
    const { read } = of;
    if (properties.values) read.values.push(...(range.values as unknown[][]));
    if (properties.formulas) read.formulas.push(...(range.formulas as unknown[][]));
    if (properties.text) read.text.push(...range.text);
    const bytes = [read.values, read.formulas, read.text].map((all) => bytesOf(all.slice(of.rows)));
    of.rows += rows;
    of.cellBytes = Math.max(1, bytes.reduce((sum, each) => sum + each) / (rows * area.columns));
  }
}

/**
 * Reads cells in as few requests as their size allows. What they take is known only afterwards: an
 * answer that Excel refuses as too large is asked for again in smaller pieces.
 */
export async function readAreas(
  context: Excel.RequestContext,
  wanted: readonly WantedArea[],
): Promise<readonly ReadArea[]> {
  const all = wanted.map((each): Progress => ({
    wanted: each,
    read: { values: [], formulas: [], text: [] },
    rows: 0,
    cellBytes: Math.max(1, each.cellBytes),
  }));
  let room = ANSWER;
  for (;;) {
    const open = all.filter(({ wanted: { area }, rows }) => rows < area.rows);
    if (open.length === 0) return all.map(({ read }) => read);
    const pieces = nextPieces(open, room);
    try {
      await readPieces(context, pieces);
    } catch (error) {
      const isOneRow = pieces.length === 1 && pieces[0]?.rows === 1;
      if (!isTooLarge(error) || isOneRow) throw error;
      room /= 4;
    }
  }
}
