import { emptyDraftForm } from "../draft/form";
import type { DraftForm } from "../draft/form";
import { begunWith, withoutBegun } from "../draft/last-year/begin";
import type { ContactField } from "../draft/last-year/begin";
import type { Contact } from "../draft/last-year/contact";
import { startFrom } from "../draft/last-year/start";
import { done, refused } from "../excel/contract/attempt";
import type { Attempt } from "../excel/contract/attempt";
import type { CellFix } from "../excel/contract/cell-fix";
import type { FixOutcome, WorkbookActions, WorkbookReading } from "../excel/contract/contract";
import { cellId } from "../report/cell";
import { carriedOver } from "../report/last-year";
import { valueAt } from "../report/model";
import { action, plainAction } from "./action";
import type { Action } from "./action";
import { lastYearOf } from "./last-year";
import { NO_LAST_YEAR, begunSentence, takenBackStartSentence } from "./last-year-words";
import type { CarriedState } from "./last-year-words";
import { leftLines } from "./left-cells";
import { noticed } from "./notices";
import { readWorkbook } from "./read-workbook";
import type { Notice, PaneState } from "./state";

const NOTHING_WRITTEN: FixOutcome = { written: 0, undo: [], left: [] };

/** The blank cells of 上年结转 that last year's report knows; totals that a formula computes stay. */
function fixesOf(reading: WorkbookReading): {
  readonly fixes: readonly CellFix[];
  readonly carried: CarriedState;
} {
  const lastYear = lastYearOf(reading);
  const { report, sheet } = reading;
  if (report.requests === null) return { fixes: [], carried: "noTable" };
  const computed = new Set(sheet.computedTotals.map(cellId));
  const known = (lastYear === null ? [] : carriedOver(lastYear, report)).filter(
    ({ cell }) => !computed.has(cellId(cell)),
  );
  const fixes = known
    .filter(({ cell }) => valueAt(report, cell) === null)
    .map(({ cell, value }): CellFix => ({ cell, from: null, value }));
  if (known.length === 0) return { fixes, carried: "unknown" };
  return { fixes, carried: fixes.length === 0 ? "there" : "written" };
}

/** The form as the pane has it, or as the workbook keeps it where nobody has opened 正文 yet. */
async function formNow(
  workbook: WorkbookActions,
  { writing }: PaneState,
): Promise<Attempt<DraftForm | null>> {
  return writing.ready ? done(writing.form) : workbook.loadDraft();
}

/** The form of the pane with another one in its place; what the pane keeps saves it by itself. */
function withForm(state: PaneState, kept: DraftForm | null, form: DraftForm): PaneState {
  const { writing } = state;
  const saved = writing.ready ? writing.saved : kept;
  return { ...state, writing: { ...writing, ready: true, failure: null, form, saved } };
}

interface Undo {
  readonly fixes: readonly CellFix[];
  readonly set: number;
  readonly contact: Contact;
  readonly filled: readonly ContactField[];
}

/** 撤销 of it: the cells and the fields are blank again, except what was changed since. */
const undoStart: Action<Undo> = action({
  name: "undoLastYearStart",
  busy: "正在撤销…",
  tab: null,
  run: ({ workbook }, { fixes, set }: Undo) =>
    fixes.length === 0 ? Promise.resolve(done(NOTHING_WRITTEN)) : workbook.writeFixes(fixes, set),
  done: (state, { written, left }, { fixes, contact, filled }) => {
    const now = state.writing.form ?? emptyDraftForm();
    const { form, cleared } = withoutBegun(now, { contact }, filled);
    const back = cleared === 0 ? state : withForm(state, null, form);
    const kept = { cells: fixes.length - written, fields: filled.length - cleared };
    return noticed(back, state.tab, {
      tone: left.length === 0 && written + cleared > 0 ? "success" : "info",
      text: takenBackStartSentence({ cells: written, fields: cleared }, kept),
      lines: leftLines(left),
      retry: null,
    });
  },
  after: () => [readWorkbook()],
});

/**
 * 以上年年报为起点: the blank cells of 上年结转 and the blank fields of contact are filled from last
 * year's report; nothing is written over. What else it tells is offered where 正文 is filled in.
 */
export const beginWithLastYear = plainAction({
  name: "lastYearStart",
  busy: "正在按上年年报填写…",
  tab: null,
  run: async ({ workbook }, state) => {
    const { reading } = state();
    const lastYear = reading === null ? null : lastYearOf(reading);
    if (reading === null || lastYear === null) return refused(NO_LAST_YEAR);
    const kept = await formNow(workbook, state());
    if (!kept.ok) return kept;
    const { fixes, carried } = fixesOf(reading);
    const fixed =
      fixes.length === 0 ? done(NOTHING_WRITTEN) : await workbook.writeFixes(fixes, reading.set);
    if (!fixed.ok) return fixed;
    const start = startFrom(lastYear);
    return done({ ...fixed.value, carried, start, kept: kept.value, set: reading.set });
  },
  done: (state, { written, undo, left, carried, start, kept, set }) => {
    // What was typed while Excel was asked is the form.
    const now = state.writing.form ?? kept ?? emptyDraftForm();
    const { form, filled } = begunWith(now, start);
    const lines = leftLines(left);
    const notice: Notice = {
      tone: written + filled.length > 0 && left.length === 0 ? "success" : "info",
      text: begunSentence({ carried, written, start, filled }),
      ...(lines.length > 0 && { lines }),
      retry: null,
      ...(undo.length + filled.length > 0 && {
        undo: undoStart({ fixes: undo, set, contact: start.contact, filled }),
      }),
    };
    return noticed(withForm(state, kept, form), state.tab, notice);
  },
  after: () => [readWorkbook()],
});
