import { categoryOfName } from "../../collect/category";
import type { Desk } from "../../collect/desk";
import { baseName, plainName } from "../../collect/names";
import type { ReceivedFile } from "../../collect/received";
import type { Unit } from "../../collect/unit";
import type { KeptLine } from "../../excel/contract/desk-contract";

/** The unit that a file names; the file's own name where it names none or could not be read. */
function nameOf({ path, content }: ReceivedFile): string {
  const named = content.kind === "read" ? content.audit.report.organisation : "";
  return named === "" ? baseName(path) : named;
}

function unitNamed(name: string, organisation: string): Unit {
  const category = categoryOfName(name, organisation);
  return { name, category, aliases: [], counted: true, contact: "", phone: "", note: "" };
}

/** Without a list each file is of a unit of its own, and files that name the same unit are of one. */
export function withoutList(desk: Desk, lines: readonly KeptLine[]): Desk {
  const { files, frame, assignments } = desk;
  const units = new Map<string, Unit>();
  const unitOf = (name: string): string => {
    const key = plainName(name);
    const known = units.get(key) ?? unitNamed(name, frame.organisation);
    units.set(key, known);
    return known.name;
  };
  for (const { unit } of lines) unitOf(unit);
  const own = files.map((file) => ({ path: file.path, unit: unitOf(nameOf(file)) }));
  // What the officer said of a file counts before its name.
  return { ...desk, units: [...units.values()], assignments: [...own, ...assignments] };
}
