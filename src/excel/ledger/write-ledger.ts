import { CHOICES } from "../../ledger/choices";
import { COLUMN_KEYS } from "../../ledger/columns";
import type { ColumnKey } from "../../ledger/columns";
import { NEAR_DAYS } from "../../ledger/deadline";
import {
  LEDGER_GUIDANCE,
  LEDGER_HEADINGS,
  LEDGER_ROWS,
  LEDGER_TITLE,
  LEDGER_TOP,
  LOOKS,
} from "../../ledger/form-sheet";
import type { LedgerRow } from "../../ledger/row";
import { areaAddress, cellAddress, columnLetters } from "../../report/address";
import type { SheetArea } from "../../report/address";
import { CHOICES_NAME } from "../../report/ledger-name";
import type { Decoration } from "../host/decorations";
import { entered, TEXT_FORMAT } from "../host/enter";
import { LOOK } from "../host/look";
import { a4, frozenCorner, printTitles, sheetLook } from "../host/page-setup";
import { ruleCells } from "../host/ruled-cells";

/** Points of a column for each character of half width, and beside them. */
const CHARACTER = 5.3;
const BESIDE = 4;

const DATE_FORMAT = "yyyy-m-d";

const MARGINS = { top: 40, bottom: 40, left: 28, right: 28, header: 20, footer: 20 } as const;

/** A number such as 2025-1 or 0012 is no date and no sum; Excel would make one of it. */
const AS_TEXT: readonly ColumnKey[] = ["number", "document"];

function formatOf(key: ColumnKey): string {
  if (LOOKS[key].kind === "date") return DATE_FORMAT;
  return AS_TEXT.includes(key) ? TEXT_FORMAT : "General";
}

const columnOf = (key: ColumnKey): number => COLUMN_KEYS.indexOf(key);

/** Rows under the headings: what is carried in has room below it. */
const rowsFor = (rows: readonly LedgerRow[]): number => Math.max(LEDGER_ROWS, rows.length + 50);

/** The headings of a new ledger: what its defined name covers. */
export const headingsArea: SheetArea = {
  ...{ top: LEDGER_TOP, left: 0 },
  ...{ rows: 1, columns: COLUMN_KEYS.length },
};

/** Queues the ledger on a new and empty worksheet. */
export function writeLedger(
  sheet: Excel.Worksheet,
  name: string,
  rows: readonly LedgerRow[],
): void {
  const count = rowsFor(rows);
  const heading = sheet.getRange("A1:A2");
  heading.values = [[LEDGER_TITLE], [LEDGER_GUIDANCE]];
  heading.format.font.name = LOOK.font;
  const title = sheet.getRange("A1").format;
  title.font.bold = true;
  title.font.size = LOOK.titleSize;
  title.rowHeight = 28;
  sheet.getRange("A2").format.font.color = LOOK.check;
  const whole = { ...headingsArea, rows: count + 1 };
  const cells = sheet.getRange(areaAddress(whole));
  ruleCells(cells, whole.rows, "Left");
  const headings = sheet.getRange(areaAddress(headingsArea));
  headings.values = [[...LEDGER_HEADINGS]];
  headings.format.fill.color = LOOK.band;
  headings.format.font.bold = true;
  headings.format.horizontalAlignment = "Center";
  headings.format.rowHeight = 32;
  for (const key of COLUMN_KEYS) setColumn(sheet, key, count);
  if (rows.length > 0) {
    const filled = sheet.getRange(
      areaAddress({ ...headingsArea, top: LEDGER_TOP + 1, rows: rows.length }),
    );
    filled.values = rows.map((row) => COLUMN_KEYS.map((key) => contentOf(row, key)));
  }
  const table = sheet.tables.add(areaAddress(whole), true);
  table.name = name;
  // Our own lines and colours: a style of Excel's would be printed over them.
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

function contentOf(row: LedgerRow, key: ColumnKey): string | number {
  const cell = row[key] ?? "";
  return typeof cell === "string" ? entered(cell, formatOf(key)) : cell;
}

const below = (key: ColumnKey, rows: number): SheetArea => ({
  ...{ top: LEDGER_TOP + 1, left: columnOf(key) },
  ...{ rows, columns: 1 },
});

function setColumn(sheet: Excel.Worksheet, key: ColumnKey, rows: number): void {
  const { kind, width } = LOOKS[key];
  const letters = columnLetters(columnOf(key));
  sheet.getRange(`${letters}:${letters}`).format.columnWidth = width * CHARACTER + BESIDE;
  const cells = sheet.getRange(areaAddress(below(key, rows)));
  const format = formatOf(key);
  if (format !== "General") cells.numberFormat = Array.from({ length: rows }, () => [format]);
  if (kind !== "text" || CHOICES[key] !== undefined) cells.format.horizontalAlignment = "Center";
}

/** What makes the ledger pleasant, and is not worth losing it for. */
export function ledgerDecorations(rows: readonly LedgerRow[]): readonly Decoration[] {
  const count = rowsFor(rows);
  const top = LEDGER_TOP + 1;
  return [
    ...sheetLook(LOOK.tab),
    frozenCorner(areaAddress({ top: 0, left: 0, rows: top, columns: 2 })),
    ...a4(MARGINS, "Landscape"),
    printTitles(LEDGER_TOP, LEDGER_TOP),
    ...COLUMN_KEYS.map((key) => asked(key, areaAddress(below(key, count)))),
    ...deadlines(count),
  ];
}

/** What a cell of a column takes, and what is told where it is selected. */
function asked(key: ColumnKey, address: string): Decoration {
  const { prompt: message } = LOOKS[key];
  const first = cellAddress(LEDGER_TOP + 1, columnOf(key));
  const check = ruleFor(key, first);
  return {
    words: "可选的词和填写提示",
    set: (sheet) => {
      const { dataValidation } = sheet.getRange(address);
      if (check !== null) {
        dataValidation.rule = check.rule;
        dataValidation.errorAlert = {
          ...{ title: "请核对", message: check.message, showAlert: true, style: "Stop" },
        };
      }
      dataValidation.prompt = { title: "", message, showPrompt: true };
    },
  };
}

interface Check {
  readonly rule: Excel.DataValidationRule;
  readonly message: string;
}

function ruleFor(key: ColumnKey, first: string): Check | null {
  if (key === "result") {
    const source = `=${CHOICES_NAME}`;
    return { rule: { list: { inCellDropDown: true, source } }, message: "请从列表中选办理结果。" };
  }
  const choices = CHOICES[key];
  if (choices !== undefined) {
    const source = choices.join(",");
    return { rule: { list: { inCellDropDown: true, source } }, message: "请从列表中选。" };
  }
  switch (LOOKS[key].kind) {
    case "date":
      // As a formula: 36526 is 1 January 2000.
      return {
        rule: { custom: { formula: `=AND(ISNUMBER(${first}),${first}>=36526)` } },
        message: "请填日期，例如 2025-1-3。",
      };
    case "days":
      return {
        rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
        message: "请填工作日天数，只填数字。",
      };
    case "money":
      return {
        rule: { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
        message: "请填金额（元），只填数字。",
      };
    case "text":
      return null;
  }
}

/**
 * 超期 and 临近 of what is not closed yet, in words and colour; they go on without the add-in. The
 * first rule wins.
 */
function deadlines(rows: number): readonly Decoration[] {
  const top = LEDGER_TOP + 1;
  const [due, closed] = [columnOf("due"), columnOf("closed")].map(
    (column) => `$${columnLetters(column)}${String(top + 1)}`,
  );
  const open = `ISNUMBER(${due}),${closed}=""`;
  const rule = (formula: string, word: string, font: string, fill: string): Decoration => ({
    words: "超期、临近的颜色",
    set: (sheet) => {
      const added = sheet
        .getRange(areaAddress(below("due", rows)))
        .conditionalFormats.add("Custom");
      added.custom.rule.formula = formula;
      added.custom.format.numberFormat = `${DATE_FORMAT}" ${word}"`;
      added.custom.format.font.color = font;
      added.custom.format.font.bold = true;
      added.custom.format.fill.color = fill;
    },
  });
  return [
    rule(
      `=AND(${open},${due}-TODAY()<=${String(NEAR_DAYS)},${due}>=TODAY())`,
      "临近",
      "#7F4F00",
      "#FFF2CC",
    ),
    rule(`=AND(${open},${due}<TODAY())`, "超期", "#9C0006", "#FFC7CE"),
  ];
}
