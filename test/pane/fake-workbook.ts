import type { Checked } from "../../src/actions/checked";
import { judgedHere } from "../text-here";
import type { CellMark } from "../../src/check/review/cell-marks";
import type { Justification } from "../../src/check/review/justification";
import type { DraftForm } from "../../src/draft/form";
import { done, refused } from "../../src/excel/contract/attempt";
import type { Attempt } from "../../src/excel/contract/attempt";
import type {
  WorkbookReading,
  CellFix,
  FoundTable,
  InsertedSheet,
  InsertRequest,
  Profile,
  SelectedCell,
  WorkbookActions,
  WorkbookListener,
} from "../../src/excel/contract/contract";
import type {
  DraftKept,
  SheetEdit,
  WriteDraftOutcome,
  WriteDraftRequest,
} from "../../src/excel/contract/draft-contract";
import type {
  FillOutcome,
  FillRequest,
  PreviousReport,
  TableChoice,
} from "../../src/excel/contract/import-contract";
import type { SavedProfile } from "../../src/excel/contract/heading-contract";
import type { KeepRequest } from "../../src/excel/contract/keep-contract";
import type { KeptSource } from "../../src/excel/contract/kept-source";
import type {
  PageCase,
  SelfCheckListener,
  SelfCheckReport,
} from "../../src/excel/contract/self-check-contract";
import type { TextFix } from "../../src/excel/contract/text-contract";
import type { CellKey, CellValue } from "../../src/report/cell";
import { cellId, sameCell } from "../../src/report/cell";
import { TABLE_KEYS } from "../../src/report/form";
import type { TableKey } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import { findCell } from "../../src/report/layout";
import { layoutsOf, valueAt, withValues } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { NARRATIVE_SHEET, TABLE_NAMES } from "../../src/report/names";
import { placeOf } from "../../src/report/place";
import { fakeDesk } from "./fake-desk";
import type { FakeDesk } from "./fake-desk";
import { fakeLedgers } from "./fake-ledgers";
import type { FakeLedgers } from "./fake-ledgers";
import { sourceOf } from "./sources";

/** Where the fake workbook has a cell: the sheet, and the cell's own keys for an address. */
export function fakeAddress(cell: CellKey): string {
  return `'${TABLE_NAMES[cell.table].sheet}'!${cell.row}.${cell.column}`;
}

let readings = 0;

/** What reading a workbook with this report gives now. */
export function readingOf(report: Report): WorkbookReading {
  const tables = TABLE_KEYS.filter((table) => report[table] !== null).map((table): FoundTable => ({
    table,
    sheet: TABLE_NAMES[table].sheet,
    address: "A1:J29",
    format: report.format === "2019" ? "2019" : "2021",
    totals: "typed",
    foundBy: "name",
    others: [],
  }));
  readings += 1;
  return {
    begun: readings,
    report,
    tables,
    refused: [],
    remarks: [],
    previous: null,
    set: 1,
    sheet: { changedLabels: [], overwrittenFormulas: [], computedTotals: [], headings: [] },
    sum: null,
    isDesk: false,
    justifications: [],
    confirmed: [],
    dismissed: [],
    hasLedger: false,
    counted: [],
    standing: 0,
    source: null,
    addresses: new Map(
      layoutsOf(report).flatMap(({ cells }) =>
        cells.map(({ key }) => [cellId(key), fakeAddress(key)] as const),
      ),
    ),
  };
}

/** The same, judged; `marked` as after 审核, null for a live one. */
export function outcomeOf(report: Report, marked: number | null = null): Checked {
  return { ...judgedHere(readingOf(report), { form: null, failure: null }), marked };
}

/** An empty workbook: no table of the form in it. */
export function emptyReading(report: Report): WorkbookReading {
  const none = { ...report, disclosure: null, requests: null, proceedings: null };
  return { ...readingOf(none), tables: [] };
}

export function selectedCell(report: Report, cell: CellKey): SelectedCell {
  const found = findCell(LAYOUTS["2021"][cell.table], cell);
  if (found === undefined) throw new RangeError(cellId(cell));
  const { rowHelp, columnHelp } = found;
  const address = fakeAddress(cell);
  return {
    cell,
    address,
    place: placeOf(cell),
    value: valueAt(report, cell) ?? null,
    rowHelp,
    columnHelp,
  };
}

export type FakeActions = {
  readonly [Name in keyof WorkbookActions]: jest.MockedFunction<WorkbookActions[Name]>;
};

export interface FakeWorkbook {
  readonly actions: FakeActions;
  /** The report that is read from now on. */
  readonly put: (report: Report) => void;
  /** What the workbook's events tell the pane. */
  readonly listener: () => WorkbookListener;
  readonly stopped: jest.Mock;
  /** The officer's sheets. */
  readonly desk: FakeDesk;
  /** The sheets of 依申请公开台账. */
  readonly ledgers: FakeLedgers;
}

/** An action that gives nothing but that it was done. */
const nothing = (): Promise<Attempt<void>> => Promise.resolve(done(undefined));

/** A workbook that holds a report, for the pane to work with; null: without any table. */
export function fakeWorkbook(report: Report, hasTables = true): FakeWorkbook {
  let held = report;
  let listener: WorkbookListener | undefined;
  let previous: PreviousReport | null = null;
  let draft: DraftForm | null = null;
  let kept: readonly Justification[] = [];
  let confirmed: readonly CellKey[] = [];
  let dismissed: readonly string[] = [];
  let source: KeptSource | null = null;
  const stopped = jest.fn(() => Promise.resolve());
  const desk = fakeDesk();
  const ledgers = fakeLedgers();
  const read = (): WorkbookReading => ({
    ...(hasTables ? readingOf(held) : emptyReading(held)),
    previous,
    justifications: kept,
    confirmed,
    dismissed,
    source,
    hasLedger: ledgers.sheets().some(({ isOurs }) => isOurs),
  });
  const actions: FakeActions = {
    loadProfile: jest.fn(() => Promise.resolve(done(null))),
    saveProfile: jest.fn<Promise<Attempt<SavedProfile>>, [Profile]>(() =>
      Promise.resolve(done({ written: [], left: [], otherReport: false })),
    ),
    keepProfile: jest.fn<Promise<Attempt<SavedProfile>>, [Profile]>(() =>
      Promise.resolve(done({ written: [], left: [], otherReport: false })),
    ),
    insertTables: jest.fn(({ tables }: InsertRequest) => {
      const sheets = tables.map((table) => ({
        table,
        sheet: TABLE_NAMES[table].sheet,
        id: `{${table}}`,
      }));
      return Promise.resolve(done({ kind: "inserted" as const, sheets, undecorated: [] }));
    }),
    takeBack: jest.fn((sheets: readonly InsertedSheet[]) =>
      Promise.resolve(done({ deleted: sheets.map(({ sheet }) => sheet) })),
    ),
    readWorkbook: jest.fn(() => Promise.resolve(done(read()))),
    markCells: jest.fn((_reading: WorkbookReading, marks: readonly CellMark[]) =>
      Promise.resolve(done({ marked: marks.length, notice: null })),
    ),
    clearMarks: jest.fn(() => Promise.resolve(done({ cleared: 2 }))),
    goTo: jest.fn<Promise<Attempt<void>>, [string]>(nothing),
    writeFixes: jest.fn((blanks: readonly CellFix[]) => {
      held = withValues(held, blanks);
      const undo = blanks.map(({ cell, from, value }) => ({ cell, from: value, value: from }));
      return Promise.resolve(done({ written: blanks.length, undo, left: [] }));
    }),
    readSources: jest.fn(() => Promise.resolve(done(sourceOf(held, "workbook")))),
    fillTables: jest.fn(({ tables }: FillRequest) => {
      const cells = tables.flatMap((table) => table.cells);
      hasTables = true;
      held = withValues(
        held,
        cells.map(({ key, value }) => ({ cell: key, value })),
      );
      return Promise.resolve(
        done<FillOutcome>({
          kind: "filled",
          written: cells.length,
          kept: 0,
          computed: [],
          undo: cells.map(({ key, value }) => ({ cell: key, from: value, value: null })),
          left: [],
        }),
      );
    }),
    savePrevious: jest.fn((report: Report) => {
      const { organisation, year } = report;
      previous = { organisation, year, comparable: year === held.year - 1, report };
      return nothing();
    }),
    removePrevious: jest.fn(() => {
      previous = null;
      return nothing();
    }),
    saveSource: jest.fn((next: KeptSource) => {
      source = next;
      return nothing();
    }),
    removeSource: jest.fn(() => {
      source = null;
      return nothing();
    }),
    chooseTable: jest.fn<Promise<Attempt<void>>, [TableChoice]>(nothing),
    loadDraft: jest.fn<Promise<Attempt<DraftForm | null>>, [boolean?]>(() =>
      Promise.resolve(done(draft)),
    ),
    saveDraft: jest.fn<Promise<Attempt<DraftKept>>, [DraftForm, boolean?]>((form) => {
      draft = form;
      return Promise.resolve(done("kept"));
    }),
    writeDraft: jest.fn(({ form, document }: WriteDraftRequest) => {
      draft = form;
      const paragraphs = document.sections.flatMap((section) => section.paragraphs).length;
      return Promise.resolve(
        done<WriteDraftOutcome>({
          kind: "written",
          sheet: NARRATIVE_SHEET,
          paragraphs,
          undecorated: [],
        }),
      );
    }),
    readDraftSheet: jest.fn(() => Promise.resolve(done<readonly SheetEdit[] | null>(null))),
    keepFindings: jest.fn(({ findings, reason }: KeepRequest) => {
      const given = findings.map(({ place, rule, values, key }) => {
        return { place, rule, values, key, reason, date: "2026-11-21" };
      });
      const keys = new Set(given.map(({ key }) => key));
      kept = [...kept.filter(({ key }) => !keys.has(key)), ...given];
      return Promise.resolve(done({ undecorated: [] }));
    }),
    dropReasons: jest.fn((keys: readonly string[]) => {
      kept = kept.filter(({ key }) => !keys.includes(key));
      return nothing();
    }),
    confirmCell: jest.fn<Promise<Attempt<void>>, [CellKey, CellValue]>((cell) => {
      confirmed = [...confirmed, cell];
      return nothing();
    }),
    unconfirmCell: jest.fn<Promise<Attempt<void>>, [CellKey]>((cell) => {
      confirmed = confirmed.filter((other) => !sameCell(other, cell));
      return nothing();
    }),
    dismissExplanation: jest.fn<Promise<Attempt<void>>, [string]>((key) => {
      dismissed = [...dismissed, key];
      return nothing();
    }),
    restoreExplanation: jest.fn<Promise<Attempt<void>>, [string]>((key) => {
      dismissed = dismissed.filter((other) => other !== key);
      return nothing();
    }),
    restoreLabel: jest.fn(({ address, from, to }: TextFix) =>
      Promise.resolve(done({ address, from: to, to: from })),
    ),
    restoreHeading: jest.fn((table: TableKey) =>
      Promise.resolve(done({ address: `'${TABLE_NAMES[table].sheet}'!A2`, from: "", to: "" })),
    ),
    selfCheck: jest.fn<Promise<Attempt<SelfCheckReport>>, [SelfCheckListener, readonly PageCase[]]>(
      () => Promise.resolve(refused("这个工作簿不是空白的，没有自检。")),
    ),
    loadDesk: jest.fn(desk.actions.loadDesk),
    setUpDesk: jest.fn(desk.actions.setUpDesk),
    writeDesk: jest.fn(desk.actions.writeDesk),
    addAdjustment: jest.fn(desk.actions.addAdjustment),
    goToUnit: jest.fn(desk.actions.goToUnit),
    readLedgers: jest.fn(ledgers.actions.readLedgers),
    insertLedger: jest.fn(ledgers.actions.insertLedger),
    countFromLedger: jest.fn(ledgers.actions.countFromLedger),
    writeDue: jest.fn(ledgers.actions.writeDue),
    watchLedgers: jest.fn(ledgers.actions.watchLedgers),
    watch: jest.fn((next: WorkbookListener) => {
      listener = next;
      next.changed(read());
      return Promise.resolve(done(stopped));
    }),
  };
  return {
    actions,
    stopped,
    desk,
    ledgers,
    put: (next) => {
      held = next;
    },
    listener: () => {
      if (listener === undefined) throw new Error("nobody watches");
      return listener;
    },
  };
}
