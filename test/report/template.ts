import { readFileSync } from "node:fs";
import JSZip from "jszip";

/** A cell of a Word table with the grid area that its spans and vertical merges give it. */
export interface TemplateCell {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([m]) => m);

function cellsOf(table: string): TemplateCell[] {
  const cells: { text: string; top: number; left: number; rows: number; columns: number }[] = [];
  all(table, /<w:tr[ >].*?<\/w:tr>/gs).forEach((row, top) => {
    let left = 0;
    for (const cell of all(row, /<w:tc[ >].*?<\/w:tc>/gs)) {
      const columns = Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1);
      const text = [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, part]) => part ?? "")
        .join("")
        .trim();
      const merge = /<w:vMerge(?: w:val="(\w+)")?\s*\/>/.exec(cell);
      const start = left;
      const above = cells.find((one) => one.left === start && one.top + one.rows === top);
      if (merge !== null && merge[1] !== "restart" && above !== undefined) above.rows += 1;
      else cells.push({ text, top, left, rows: 1, columns });
      left += columns;
    }
  });
  return cells;
}

/** The tables of a Word file, in their order. */
export async function templateTables(file: string): Promise<TemplateCell[][]> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
  return all(xml, /<w:tbl>.*?<\/w:tbl>/gs).map(cellsOf);
}
