import { done, refused } from "../excel/attempt";
import type { Attempt } from "../excel/attempt";
import type { CellFix } from "../excel/cell-fix";
import type { FixOutcome, Profile, WorkbookActions } from "../excel/contract";
import type { KeptSource } from "../excel/source";
import { action } from "./action";
import type { Action } from "./action";
import { withFields } from "./import/fields";
import { OTHER_SET } from "./import/sentences";
import { noticed, success } from "./notices";
import { readWorkbook } from "./read-workbook";
import { fixedSentence } from "./sentences";

/** What puts everything back that an import changed. */
export interface ImportUndo {
  readonly fixes: readonly CellFix[];
  /** The set of tables that it filled; null where nobody knows. */
  readonly set: number | null;
  /** What was kept of an earlier source; null where that has not changed. */
  readonly source: { readonly source: KeptSource | null } | null;
  /** What the fields of 填表 said; null where they have not changed. */
  readonly fields: Profile | null;
}

async function takeBack(
  workbook: WorkbookActions,
  { fixes, set, source: before }: ImportUndo,
): Promise<Attempt<FixOutcome>> {
  // Cells are known by table and row: in another set of tables they would be somebody else's.
  const read = await workbook.readWorkbook();
  if (!read.ok) return read;
  if (set !== null && read.value.set !== set) return refused(OTHER_SET);
  const fixed = await workbook.writeFixes(fixes);
  if (!fixed.ok || before === null) return fixed;
  const { source } = before;
  const kept = await (source === null ? workbook.removeSource() : workbook.saveSource(source));
  return kept.ok ? done(fixed.value) : kept;
}

/** 撤销 after an import: the cells, the kept text, unit and year are as before. */
export const undoImport: Action<ImportUndo> = action({
  name: "undoImport",
  busy: "正在撤销…",
  tab: "fill",
  run: ({ workbook }, undo: ImportUndo) => takeBack(workbook, undo),
  done: (state, { written }, { fixes, fields }) => {
    const notice = success(fixedSentence(written, fixes, true));
    return noticed(fields === null ? state : withFields(state, fields), "fill", notice);
  },
  after: () => [readWorkbook()],
});
