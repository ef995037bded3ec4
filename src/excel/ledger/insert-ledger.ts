import { CHOICES_SHEET } from "../../ledger/form-sheet";
import { areaAddress, cellAddress } from "../../report/address";
import { formatForYear } from "../../report/formats";
import {
  CHOICES_NAME,
  LEDGER_SHEET,
  ledgerNameOf,
  parseLedgerName,
} from "../../report/ledger-name";
import type { InsertLedgerOutcome, LedgerRequest } from "../contract/ledger-contract";
import { queueClosure, refuseClosed } from "../host/guard";
import { Refusal } from "../host/refusal";
import { freeName, isTaken, sheetNameProblem } from "../host/sheet-names";
import { addSheets } from "../tables/add-sheets";
import { workingNames } from "../tables/new-sheet";
import type { NewSheet, SheetsBefore } from "../tables/new-sheet";
import { choicesArea, choicesDecorations, writeChoices } from "./write-choices";
import { headingsArea, ledgerDecorations, writeLedger } from "./write-ledger";

const WORDS = { undone: "没有插入", again: "再插入" };

interface Before extends SheetsBefore {
  /** The number of the new ledger. */
  readonly nth: number;
  readonly hasChoices: boolean;
}

/** Looks in one request whether a ledger can be inserted, and what stands there. */
async function lookBefore(context: Excel.RequestContext): Promise<Before> {
  const { workbook } = context;
  const closure = queueClosure(context);
  workbook.worksheets.load("items/name,items/id");
  workbook.names.load("items/name,items/formula");
  await context.sync();
  refuseClosed(closure(), true, WORDS);
  const isGone = ({ formula }: Excel.NamedItem): boolean => String(formula).includes("#REF!");
  const named = workbook.names.items.filter(
    ({ name }) => name === CHOICES_NAME || parseLedgerName(name) !== undefined,
  );
  const there = named.filter((item) => !isGone(item));
  const used = new Set(there.flatMap(({ name }) => parseLedgerName(name) ?? []));
  let nth = 1;
  while (used.has(nth)) nth += 1;
  return {
    ...{ nth, hasChoices: there.some(({ name }) => name === CHOICES_NAME) },
    sheetNames: workbook.worksheets.items.map(({ name }) => name),
    sheetIds: new Set(workbook.worksheets.items.map(({ id }) => id)),
    staleNames: named.filter(isGone).map(({ name }) => name),
  };
}

/** The name of Excel's table: unique in the workbook, as its ledger's number is. */
const tableName = (nth: number): string => (nth === 1 ? "台账" : `台账${String(nth)}`);

/**
 * 插入台账: a new sheet with the ledger, and with the first one a sheet with the words of 办理结果. One
 * request looks, one writes; nothing that stands there is touched.
 */
export async function insertLedger(
  context: Excel.RequestContext,
  { profile, rows, sheetName }: LedgerRequest,
): Promise<InsertLedgerOutcome> {
  const before = await lookBefore(context);
  const sheet = (sheetName ?? LEDGER_SHEET).trim();
  const taken = { kind: "taken", wanted: sheet } as const;
  const suggested = (others: readonly string[]): string => freeName(LEDGER_SHEET, others);
  if (isTaken(sheet, before.sheetNames)) {
    return { ...taken, suggested: suggested(before.sheetNames) };
  }
  const problem = sheetNameProblem(sheet, before.sheetNames);
  if (problem !== null) throw new Refusal(`${problem}没有插入。`);
  const format = formatForYear(profile.year);
  const [working = "", choicesWorking = ""] = workingNames(2);
  const { workbook } = context;
  const { nth } = before;
  const definedName = ledgerNameOf(nth);
  const first = headingsArea.top + 1;
  const ledger: NewSheet = {
    ...{ sheet, working, definedName },
    decorations: ledgerDecorations(rows),
    cell: cellAddress(first + rows.length, 0),
    write: (at) => writeLedger(at, tableName(nth), rows),
    nameIt: (at) => {
      workbook.names.add(definedName, at.getRange(areaAddress(headingsArea)));
    },
  };
  const choicesSheet = isTaken(CHOICES_SHEET, before.sheetNames)
    ? freeName(CHOICES_SHEET, before.sheetNames)
    : CHOICES_SHEET;
  const choices: NewSheet = {
    ...{ sheet: choicesSheet, working: choicesWorking, definedName: CHOICES_NAME },
    decorations: choicesDecorations,
    write: (at) => writeChoices(at, format),
    nameIt: (at) => {
      workbook.names.add(CHOICES_NAME, at.getRange(areaAddress(choicesArea(format))));
    },
  };
  const sheets = before.hasChoices ? [ledger] : [ledger, choices];
  const added = await addSheets(context, sheets, profile, before, "插入");
  if (added.kind === "taken") return { ...taken, suggested: suggested(added.others) };
  return { kind: "inserted", sheet, id: added.ids[0] ?? "", undecorated: added.undecorated };
}
