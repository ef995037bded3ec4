import { findHeadings } from "../../ledger/headings";
import { cellAddress } from "../../report/address";
import type { DueFix } from "../contract/ledger-contract";
import { queueContents, standingAt, CONTENTS } from "../host/contents";
import { syncOr } from "../host/refusal";
import { gridOf, HEAD } from "./read-ledgers";

const DATE_FORMAT = "yyyy-m-d";

/**
 * Writes 答复期限 that were worked out, each only where the cell still holds what it was worked out
 * over: one request looks, one writes. What a person typed meanwhile stays.
 */
export async function writeDue(
  context: Excel.RequestContext,
  id: string,
  fixes: readonly DueFix[],
): Promise<{ readonly written: number }> {
  if (fixes.length === 0) return { written: 0 };
  const sheet = context.workbook.worksheets.getItem(id);
  const head = sheet.getRange(HEAD).load("values");
  await context.sync();
  const column = findHeadings(gridOf("", head.values))?.columns.due;
  if (column === undefined) return { written: 0 };
  const looked = fixes.map((fix) => ({
    fix,
    range: sheet.getRange(cellAddress(fix.row - 1, column)).load(CONTENTS),
  }));
  await context.sync();
  const due = looked.filter(({ fix, range }) => {
    const { content, value } = standingAt(range);
    const there = value === "" ? null : value;
    return content.kind !== "formula" && there === fix.from;
  });
  for (const { fix, range } of due) {
    const { format: had } = standingAt(range);
    const content =
      fix.day === null
        ? ({ kind: "empty" } as const)
        : ({ kind: "number", entry: fix.day } as const);
    const format = fix.day === null || had === DATE_FORMAT ? null : DATE_FORMAT;
    const write = { row: 0, column: 0, had, wanted: { content, format } };
    queueContents(range, { rows: 1, columns: 1 }, [write]);
  }
  if (due.length > 0) await syncOr(context, "有的答复期限可能已经写入台账。");
  return { written: due.length };
}
