import { done } from "../../src/excel/contract/attempt";
import type {
  InsertLedgerOutcome,
  LedgerActions,
  LedgerListener,
  LedgerSheet,
} from "../../src/excel/contract/ledger-contract";
import { COLUMN_KEYS, COLUMNS } from "../../src/ledger/columns";
import type { LedgerCell, LedgerGrid } from "../../src/ledger/grid";
import { findHeadings } from "../../src/ledger/headings";
import type { LedgerRow } from "../../src/ledger/row";
import { LEDGER_SHEET } from "../../src/report/ledger-name";

/** The ledgers of a workbook, as far as the pane sees them. */
export interface FakeLedgers {
  readonly actions: LedgerActions;
  readonly sheets: () => readonly LedgerSheet[];
  /** Somebody puts a sheet into the workbook; told to nobody. */
  readonly put: (sheet: LedgerSheet) => void;
  /** Somebody types into a sheet that is followed. */
  readonly type: (sheet: LedgerSheet) => void;
  /** Somebody selects a row of a sheet. */
  readonly select: (row: { readonly id: string; readonly row: number } | null) => void;
  readonly isFollowed: () => boolean;
}

/** A sheet as 插入台账 makes it: a title, a line of guidance, the headings, then these rows. */
export function ledgerGrid(rows: readonly LedgerRow[], name = LEDGER_SHEET): LedgerGrid {
  const headings = COLUMN_KEYS.map((key) => COLUMNS[key].heading);
  return {
    name,
    rows: [
      ["依申请公开台账"],
      ["每件申请一行。"],
      headings,
      ...rows.map((row) => COLUMN_KEYS.map((key): LedgerCell => row[key] ?? null)),
    ],
  };
}

export function ledgerSheet(
  rows: readonly LedgerRow[],
  { name = LEDGER_SHEET, isOurs = true } = {},
): LedgerSheet {
  return { sheet: name, id: `{${name}}`, isOurs, grid: ledgerGrid(rows, name) };
}

function withDue(sheet: LedgerSheet, row: number, day: LedgerCell): LedgerSheet {
  const column = findHeadings(sheet.grid)?.columns.due;
  const rows = sheet.grid.rows.map((cells, at) =>
    at === row - 1 ? cells.map((cell, each) => (each === column ? day : cell)) : cells,
  );
  return { ...sheet, grid: { ...sheet.grid, rows } };
}

/** Sheets in memory. */
export function fakeLedgers(): FakeLedgers {
  let sheets: readonly LedgerSheet[] = [];
  let listener: LedgerListener | null = null;
  const put = (sheet: LedgerSheet): void => {
    sheets = [...sheets.filter(({ id }) => id !== sheet.id), sheet];
  };
  return {
    sheets: () => sheets,
    put,
    type: (sheet) => {
      put(sheet);
      listener?.changed();
    },
    select: (row) => listener?.selected(row),
    isFollowed: () => listener !== null,
    actions: {
      readLedgers: (which) =>
        Promise.resolve(done(sheets.filter(({ isOurs }) => which === "all" || isOurs))),
      insertLedger: ({ rows, sheetName = LEDGER_SHEET }) => {
        if (sheets.some(({ sheet }) => sheet === sheetName)) {
          const suggested = `${sheetName} (2)`;
          return Promise.resolve(
            done<InsertLedgerOutcome>({ kind: "taken", wanted: sheetName, suggested }),
          );
        }
        const sheet = ledgerSheet(rows, { name: sheetName });
        put(sheet);
        const { id } = sheet;
        return Promise.resolve(
          done<InsertLedgerOutcome>({ kind: "inserted", sheet: sheetName, id, undecorated: [] }),
        );
      },
      countFromLedger: ({ cells = [] }) =>
        Promise.resolve(
          done({
            written: cells.length,
            undo: cells.map((cell) => ({ cell, from: 0, value: null })),
            left: [],
            undecorated: [],
          }),
        ),
      writeDue: (id, fixes) => {
        for (const { row, day } of fixes) {
          const sheet = sheets.find((one) => one.id === id);
          if (sheet !== undefined) put(withDue(sheet, row, day));
        }
        return Promise.resolve(done({ written: fixes.length }));
      },
      watchLedgers: (next) => {
        listener = next;
        return Promise.resolve(
          done(() => {
            listener = null;
            return Promise.resolve();
          }),
        );
      },
    },
  };
}
