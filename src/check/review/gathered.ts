import type { CellKey } from "../../report/cell";
import type { Report } from "../../report/model";
import { placeOf } from "../../report/place";
import type { Finding } from "../finding";

/** Findings of which the same is to be said: one, or the blanks of a row. */
export interface GatheredFindings {
  readonly place: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** 表三 · （一）予以公开 · 自然人、商业企业（2 格）; 整行 where nothing in the row is filled. */
function rowPlace(findings: readonly [Finding, ...Finding[]], report: Report): string {
  const [first] = findings;
  const cells: readonly CellKey[] = findings.flatMap(({ focus }) => focus);
  const [cell] = cells;
  if (findings.length === 1 || cell === undefined) return first.place;
  const { table, row } = placeOf(cell);
  const whole = Object.keys(report[cell.table]?.[cell.row] ?? {}).length;
  const columns = cells.map((each) => placeOf(each).column).join("、");
  const named = cells.length === whole ? "整行" : columns;
  return `${table} · ${row} · ${named}（${cells.length} 格）`;
}

/** The findings in their order; the blanks of a row are one where the same is to be said of them. */
export function gathered(
  findings: readonly Finding[],
  report: Report,
): readonly GatheredFindings[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { id, code, focus, sentence, advice, state, justification, earlier } = finding;
    const [cell] = focus;
    const reasons = [justification, earlier].map((one) => [one?.reason, one?.date]);
    const key =
      code === "blank" && cell !== undefined
        ? JSON.stringify([cell.table, cell.row, sentence, advice, state, reasons])
        : id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => ({ place: rowPlace(group, report), findings: group }));
}
