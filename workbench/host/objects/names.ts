import { parseCells } from "../../grid/address";
import {
  addName,
  areaFormula,
  areaOfFormula,
  deleteName,
  findName,
  findNameById,
  listNames,
  setName,
} from "../../grid/names";
import type { DefinedName } from "../../grid/names";
import { flag, text, textUpTo } from "../arguments";
import type { Context } from "../context";
import {
  invalidArgument,
  invalidReference,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from "../errors";
import { defineType } from "../members";
import type { HostObject } from "../members";
import { makeRange } from "./range";
import { areaOf, trackedTarget } from "./range-target";
import { worksheetType } from "./worksheet";

interface NamesTarget {
  readonly context: Context;
  /** The worksheet whose names these are, or null for the workbook's. */
  readonly scope: string | null;
}

interface NameTarget {
  readonly context: Context;
  readonly id: string;
}

function nameOf({ context, id }: NameTarget): DefinedName {
  const found = findNameById(context.grid, id);
  if (!found) throw itemNotFound();
  return found;
}

/** Excel's rules for a defined name: letters, digits, `_`, `.`, `\`; nothing like an address. */
function checkName(name: string): void {
  const letters = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const address = parseCells(name) !== null || /^(r\d*c?\d*|c\d*)$/i.test(name);
  if (!letters || address) throw invalidArgument(`name ${name}`);
}

const commentText = (value: unknown): string => textUpTo(value, 255);

function range(target: NameTarget): HostObject | null {
  const found = areaOfFormula(target.context.grid, nameOf(target).formula);
  return found && makeRange(target.context, found.sheetId, found.area);
}

type NameType = "Range" | "Error" | "String" | "Double" | "Boolean";

/** The kind of thing a name stands for, and its value. */
function meaning(target: NameTarget): { type: NameType; value: string | number | boolean } {
  const { formula } = nameOf(target);
  const content = formula.slice(1);
  if (areaOfFormula(target.context.grid, formula)) return { type: "Range", value: content };
  if (content.includes("#REF!")) return { type: "Error", value: "#REF!" };
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(content);
  if (quoted) return { type: "String", value: (quoted[1] ?? "").replaceAll('""', '"') };
  if (/^(true|false)$/i.test(content)) {
    return { type: "Boolean", value: content.toLowerCase() === "true" };
  }
  if (content !== "" && Number.isFinite(Number(content))) {
    return { type: "Double", value: Number(content) };
  }
  throw notImplemented("NamedItem.value of a name that stands for a formula");
}

const namedItemType = defineType<NameTarget>(
  "NamedItem",
  () => ({
    Name: { since: "1.1", get: (target) => nameOf(target).name },
    Type: { since: "1.1", get: (target) => meaning(target).type },
    Value: { since: "1.1", get: (target) => meaning(target).value },
    Formula: {
      since: "1.7",
      get: (target) => nameOf(target).formula,
      set: (target, value) => {
        const formula = text(value);
        if (!formula.startsWith("=")) throw invalidArgument("formula");
        setName(target.context.grid, { ...nameOf(target), formula });
      },
    },
    Visible: {
      since: "1.1",
      get: (target) => nameOf(target).visible,
      set: (target, value) => {
        setName(target.context.grid, { ...nameOf(target), visible: flag(value) });
      },
    },
    Comment: {
      since: "1.4",
      get: (target) => nameOf(target).comment,
      set: (target, value) => {
        setName(target.context.grid, { ...nameOf(target), comment: commentText(value) });
      },
    },
    Scope: {
      since: "1.4",
      get: (target) => (nameOf(target).sheetId === null ? "Workbook" : "Worksheet"),
    },
    Worksheet: {
      since: "1.4",
      object: (target) => {
        const { sheetId } = nameOf(target);
        if (sheetId === null) throw itemNotFound();
        return worksheetType.bind({ context: target.context, sheetId });
      },
    },
    GetRange: {
      since: "1.1",
      call: (target) => {
        const found = range(target);
        if (!found) throw invalidReference();
        return found;
      },
    },
    GetRangeOrNullObject: { since: "1.4", call: range },
    Delete: {
      since: "1.4",
      call: (target) => {
        deleteName(target.context.grid, nameOf(target));
        return undefined;
      },
    },
  }),
  { id: (target) => nameOf(target).name, keys: (target) => ({ Name: nameOf(target).name }) },
);

const bind = (context: Context, { id }: DefinedName): HostObject =>
  namedItemType.bind({ context, id });

function find({ context, scope }: NamesTarget, name: unknown): HostObject | null {
  const found = findName(context.grid, text(name), scope);
  return found ? bind(context, found) : null;
}

/** What a new name stands for: a range, or a formula (text that starts with `=`, or a constant). */
function formulaOf(context: Context, reference: unknown): string {
  const tracked = trackedTarget(reference);
  if (tracked)
    return areaFormula(context.grid, { sheetId: tracked.sheetId, area: areaOf(tracked) });
  if (typeof reference === "number" || typeof reference === "boolean") {
    return `=${String(reference).toUpperCase()}`;
  }
  const given = text(reference);
  return given.startsWith("=") ? given : `="${given.replaceAll('"', '""')}"`;
}

function add({ context, scope }: NamesTarget, args: readonly unknown[]): HostObject {
  const [given, reference, comment] = args;
  const name = text(given);
  checkName(name);
  if (findName(context.grid, name, scope)) throw itemAlreadyExists();
  const formula = formulaOf(context, reference);
  const record = { name, formula, sheetId: scope, visible: true, comment: commentText(comment) };
  return bind(context, addName(context.grid, record));
}

const own = ({ context, scope }: NamesTarget): DefinedName[] =>
  listNames(context.grid).filter(({ sheetId }) => sheetId === scope);

export const namesType = defineType<NamesTarget>(
  "NamedItemCollection",
  () => ({
    Add: { since: "1.4", call: add },
    GetItem: {
      since: "1.1",
      call: (target, [name]) => {
        const found = find(target, name);
        if (!found) throw itemNotFound();
        return found;
      },
    },
    GetItemOrNullObject: { since: "1.4", call: (target, [name]) => find(target, name) },
    GetCount: { since: "1.4", call: (target) => own(target).length },
  }),
  { items: (target) => own(target).map((name) => bind(target.context, name)) },
);
