import type { DeskOutcome } from "../../collect/desk";
import { DESK_SHEETS, sumSheet } from "../../collect/sheets/names";
import type { DeskSheetKey } from "../../collect/sheets/names";
import { deskSheets } from "../../collect/sheets/desk-sheets";
import type { SheetNames } from "../../collect/sheets/subtotal-formulas";
import { TABLE_KEYS } from "../../report/form";
import type { TableKey } from "../../report/form";
import { FIRST_SET, parseTableName } from "../../report/table-name";
import type { WrittenDesk } from "../contract/desk-contract";
import { refuseClosed } from "../host/guard";
import { Refusal } from "../host/refusal";
import { freeName, isTaken } from "../host/sheet-names";
import { isInsertedName } from "../reading/inserted-names";
import { addSheets } from "../tables/add-sheets";
import { workingNames } from "../tables/new-sheet";
import type { NewSheet } from "../tables/new-sheet";
import { findSheets } from "./find-sheets";
import type { DeskThere } from "./find-sheets";
import { newDeskSheet } from "./new-desk-sheet";
import { newSumSheet } from "./sum-sheet";
import { profileOf } from "./wanted";

const WORDS = { undone: "没有建立汇总表", again: "再建立" };

/** A sheet that is missing, and the name that it will have. */
interface Missing {
  readonly wanted: DeskSheetKey | { readonly table: TableKey };
  readonly sheet: string;
  readonly working: string;
}

/** The tables of the sum come first, as the officer reads them. */
function missingSheets(there: DeskThere, keys: readonly DeskSheetKey[]): readonly Missing[] {
  const taken = there.sheets.map(({ name }) => name);
  const wanted = [
    ...keys.filter((key) => !there.desk.has(key)),
    ...TABLE_KEYS.filter((table) => !there.sums.has(table)).map((table) => ({ table })),
  ];
  const working = workingNames(wanted.length);
  return wanted.map((each, at) => {
    const name = typeof each === "string" ? DESK_SHEETS[each] : sumSheet(each.table);
    const sheet = isTaken(name, taken) ? freeName(name, taken) : name;
    taken.push(sheet);
    return { wanted: each, sheet, working: working[at] ?? "" };
  });
}

/** The sheets that formulas speak of, as they are called while the new ones are written. */
function namesWhile(there: DeskThere, missing: readonly Missing[]): SheetNames {
  const nameOf = (key: "detail" | "adjustments"): string =>
    there.desk.get(key)?.name ??
    missing.find(({ wanted }) => wanted === key)?.working ??
    DESK_SHEETS[key];
  return { detail: nameOf("detail"), adjustments: nameOf("adjustments") };
}

function nextSet({ names }: DeskThere): number {
  const used = new Set(names.flatMap(({ name }) => parseTableName(name)?.set ?? []));
  let set = FIRST_SET;
  while (used.has(set)) set += 1;
  return set;
}

const otherNames = (missing: readonly Missing[]): readonly string[] =>
  missing.flatMap(({ wanted, sheet }) => {
    const name = typeof wanted === "string" ? DESK_SHEETS[wanted] : sumSheet(wanted.table);
    return name === sheet
      ? []
      : [`工作簿里已经有别的工作表叫“${name}”，没有动它；汇总用的这一张叫“${sheet}”。`];
  });

/**
 * Adds the sheets that are missing, all in one request or none. A foreign sheet with one of the
 * names is not touched.
 */
export async function addMissing(
  context: Excel.RequestContext,
  there: DeskThere,
  outcome: DeskOutcome,
): Promise<Pick<WrittenDesk, "sheets" | "left">> {
  const keys = deskSheets(outcome).map(({ key }) => key);
  const missing = missingSheets(there, keys);
  if (missing.length === 0) return { sheets: [], left: [] };
  refuseClosed(there.closure, true, WORDS);
  const names = namesWhile(there, missing);
  const desk = deskSheets(outcome, names);
  const set = nextSet(there);
  const sheets = missing.flatMap(({ wanted, ...own }): NewSheet[] => {
    if (typeof wanted !== "string") {
      return [
        newSumSheet(context, { table: wanted.table, outcome, detail: names.detail, set }, own),
      ];
    }
    const planned = desk.find(({ key }) => key === wanted);
    return planned === undefined ? [] : [newDeskSheet(context, planned, own)];
  });
  if (sheets.length === 0) return { sheets: [], left: [] };
  const added = await addSheets(
    context,
    sheets,
    profileOf(outcome.desk.frame),
    {
      sheetNames: there.sheets.map(({ name }) => name),
      sheetIds: new Set(there.sheets.map(({ id }) => id)),
      staleNames: there.names
        .filter(({ name, formula }) => isInsertedName(name) && formula.includes("#REF!"))
        .map(({ name }) => name),
    },
    "建立",
  );
  if (added.kind === "taken") {
    // Where the answer alone was lost, they stand, and have our names.
    const now = await findSheets(context, { mayBe: () => false, sums: false });
    const isThere = ({ wanted }: Missing): boolean =>
      typeof wanted === "string" ? now.desk.has(wanted) : now.sums.has(wanted.table);
    if (!missing.every(isThere)) {
      throw new Refusal("刚才有人新增了同名的工作表，没有建立汇总表。请再试一次。");
    }
    return { sheets: missing.map(({ sheet }) => sheet), left: otherNames(missing) };
  }
  return {
    sheets: missing.map(({ sheet }) => sheet),
    left: [
      ...otherNames(missing),
      ...(added.undecorated.length === 0
        ? []
        : [`Excel 没有让设置${added.undecorated.join("、")}，表里的内容不受影响。`]),
    ],
  };
}
