import { done, refused } from "../excel/contract/attempt";
import type { Attempt } from "../excel/contract/attempt";
import type { CellFix } from "../excel/contract/cell-fix";
import type {
  FixOutcome,
  Profile,
  WorkbookActions,
  WorkbookReading,
} from "../excel/contract/contract";
import type { KeptSource } from "../excel/contract/kept-source";
import { action } from "./action";
import type { Action } from "./action";
import { withFields } from "./import/fields";
import { OTHER_SET } from "./import/sentences";
import { leftLines } from "./left-cells";
import { noticed } from "./notices";
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

/** What came of it. */
interface Undone extends Pick<FixOutcome, "written" | "left"> {
  /** What could not be put back beside the cells. */
  readonly failures: readonly string[];
  readonly reading: WorkbookReading | null;
}

async function takeBack(
  workbook: WorkbookActions,
  { fixes, set, source: before, fields }: ImportUndo,
): Promise<Attempt<Undone>> {
  // Cells are known by table and row: in another set of tables they would be somebody else's.
  const read = await workbook.readWorkbook();
  if (!read.ok) return read;
  if (set !== null && read.value.set !== set) return refused(OTHER_SET);
  const fixed = await workbook.writeFixes(fixes);
  if (!fixed.ok) return fixed;
  const later = [
    ...(before === null ? [] : [await restored(workbook, before.source)]),
    ...(fields === null ? [] : [await workbook.saveProfile(fields)]),
  ];
  const again = fields === null ? null : await workbook.readWorkbook();
  return done({
    written: fixed.value.written,
    left: fixed.value.left,
    failures: later.flatMap((attempt) => (attempt.ok ? [] : [attempt.sentence])),
    reading: again?.ok === true ? again.value : null,
  });
}

const restored = (workbook: WorkbookActions, source: KeptSource | null): Promise<Attempt<void>> =>
  source === null ? workbook.removeSource() : workbook.saveSource(source);

/** 撤销 after an import: the cells, the kept text, unit and year are as before. */
export const undoImport: Action<ImportUndo> = action({
  name: "undoImport",
  busy: "正在撤销…",
  tab: "fill",
  run: ({ workbook }, undo: ImportUndo) => takeBack(workbook, undo),
  done: (state, { failures, reading, ...undone }, { fixes, fields }) => {
    const back = fields === null ? state : withFields(state, fields, reading);
    return noticed(back, "fill", {
      tone: failures.length + undone.left.length === 0 ? "success" : "info",
      text: fixedSentence(undone, fixes, true),
      lines: [...leftLines(undone.left), ...failures],
      retry: null,
    });
  },
  after: () => [readWorkbook()],
});
