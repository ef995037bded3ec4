import { CellValueType } from "@univerjs/core";
import type { HostSnapshot } from "../../workbench/host";

/**
 * Everything that a saved workbook holds, as a flat list of facts: `'三、依申请公开' B5 value` → 3.
 * Ids are replaced by names, so that two workbooks that a user cannot tell apart are equal.
 */
export type Picture = ReadonlyMap<string, string>;

/** Whatever is added to a sheet by itself, beside its cells. */
const SHEET_FACTS = [
  ...["hidden", "tabColor", "freeze", "showGridlines", "rightToLeft", "zoomRatio"],
  ...["defaultColumnWidth", "defaultRowHeight"],
] as const;

const text = (value: unknown): string => (value === undefined ? "" : JSON.stringify(value));

/** Objects with the same members are the same, in whatever order those were set. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]),
  );
}

const column = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `${column(Math.floor(at / 26) - 1)}${column(at % 26)}`;

/** What Univer's own data of a cell may leave out. */
interface StoredCell {
  readonly v?: unknown;
  readonly f?: unknown;
  readonly t?: unknown;
  readonly s?: unknown;
}

/** Puts what the workbook shows for ids: settings name sheets and rules by them. */
function withoutIds(snapshot: HostSnapshot, json: string): string {
  const { workbook, conditionalFormats } = snapshot;
  // What tells one writing from another is different every time.
  let words = json.replace(/\d{13}-\d+/g, "<once>");
  for (const [id, { name }] of Object.entries(workbook.sheets)) {
    words = words.replaceAll(id, `<${name ?? ""}>`);
  }
  for (const rules of Object.values(conditionalFormats)) {
    for (const { id, areas } of rules) words = words.replaceAll(id, `<${text(areas)}>`);
  }
  return words;
}

export function pictureOf(snapshot: HostSnapshot): Picture {
  const facts = new Map<string, string>();
  const { workbook, names, settings, workbookProtected, sheets: extras } = snapshot;
  const nameOf = (id: string): string => workbook.sheets[id]?.name ?? id;
  const style = (given: unknown): unknown =>
    typeof given === "string" ? workbook.styles[given] : given;
  facts.set("sheets", text(workbook.sheetOrder.map(nameOf)));
  facts.set("protected", text(workbookProtected));
  for (const [id, sheet] of Object.entries(workbook.sheets)) {
    const at = `'${nameOf(id)}'`;
    for (const key of SHEET_FACTS) facts.set(`${at} ${key}`, text(sorted(sheet[key])));
    facts.set(`${at} extras`, text(sorted(extras[id])));
    for (const merge of sheet.mergeData ?? []) {
      const { startRow, endRow, startColumn, endColumn } = merge;
      const area = `${column(startColumn)}${startRow + 1}:${column(endColumn)}${endRow + 1}`;
      facts.set(`${at} ${area} merged`, "true");
    }
    const sizes = { row: sheet.rowData ?? {}, column: sheet.columnData ?? {} };
    for (const [kind, lines] of Object.entries(sizes)) {
      for (const [line, data] of Object.entries(lines)) {
        facts.set(`${at} ${kind} ${line} size`, text(sorted(data)));
      }
    }
    const rows = Object.entries((sheet.cellData ?? {}) as Record<string, Record<string, unknown>>);
    for (const [row, cells] of rows) {
      for (const [place, cell] of Object.entries(cells)) {
        const { v, f, t, s } = (cell ?? {}) as StoredCell;
        const where = `${at} ${column(Number(place))}${Number(row) + 1}`;
        const value = f ?? (v === "" ? null : v) ?? null;
        // A number and the same digits as text are two things; how text was entered is not.
        const kind = f === undefined && t === CellValueType.NUMBER ? "number" : "";
        if (value !== null) facts.set(`${where} value`, text([value, kind]));
        const look = style(s);
        if (look !== undefined && look !== null) facts.set(`${where} format`, text(sorted(look)));
      }
    }
    for (const { areas, condition, style: painted } of snapshot.conditionalFormats[id] ?? []) {
      const rule = `${at} rule ${text(areas)} ${text(sorted(condition))} ${text(sorted(painted))}`;
      facts.set(rule, String(Number(facts.get(rule) ?? 0) + 1));
    }
    for (const { areas, ...validation } of snapshot.validations[id] ?? []) {
      const settings = text(sorted({ ...validation, id: "" }));
      facts.set(`${at} validation ${text(sorted(areas))}`, settings);
    }
  }
  for (const { name, formula, sheetId, visible, comment } of names) {
    const scope = sheetId === null ? "" : `'${nameOf(sheetId)}'!`;
    facts.set(`name ${scope}${name}`, text([formula, visible, comment]));
  }
  for (const [key, value] of Object.entries(settings)) {
    facts.set(`setting ${key}`, withoutIds(snapshot, text(sorted(value))));
  }
  return facts;
}

/** The facts that differ: what they were and what they are; absent is undefined. */
export function differences(
  before: Picture,
  after: Picture,
): readonly { readonly fact: string; readonly was?: string; readonly is?: string }[] {
  const facts = [...new Set([...before.keys(), ...after.keys()])];
  return facts.flatMap((fact) => {
    const was = before.get(fact);
    const is = after.get(fact);
    if (was === is) return [];
    return [{ fact, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }];
  });
}
