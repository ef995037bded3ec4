import * as z from "zod/mini";
import { cellId } from "../../report/cell";
import { TABLE_KEYS } from "../../report/form";
import { valueAt } from "../../report/model";
import { heldCells } from "./justification-key";
import type { JustifiedReport } from "./justification-key";
import type { ExplainedFinding } from "../repair/repair";

const keySchema = z.tuple([
  z.number(),
  z.number(),
  z.array(
    z.tuple([
      z.enum(TABLE_KEYS),
      z.string(),
      z.string(),
      z.union([z.number(), z.string(), z.null()]),
    ]),
  ),
]);

/** Names what an explanation is about: the cells of its findings and the values they hold. */
export function explanationKey(
  findings: readonly ExplainedFinding[],
  subject: JustifiedReport,
): string {
  const cells = new Map(findings.flatMap((each) => each.cells).map((cell) => [cellId(cell), cell]));
  const sorted = [...cells].sort(([one], [other]) => (one < other ? -1 : 1));
  const held = heldCells(
    sorted.map(([, cell]) => cell),
    subject,
  );
  const { set, report } = subject;
  const values = held.map(({ cell, value }) => [cell.table, cell.row, cell.column, value]);
  return JSON.stringify([set, report.year, values]);
}

/** Whether the cells of such a key still hold the same values. */
export function explanationHolds(key: string, { set, report }: JustifiedReport): boolean {
  const parsed = keySchema.safeParse(jsonOf(key));
  if (!parsed.success) return false;
  const [ofSet, ofYear, values] = parsed.data;
  return (
    ofSet === set &&
    ofYear === report.year &&
    values.every(
      ([table, row, column, value]) => (valueAt(report, { table, row, column }) ?? null) === value,
    )
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
