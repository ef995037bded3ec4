import { categoryOfName } from "../../collect/category";
import type { Desk } from "../../collect/desk";
import { baseName } from "../../collect/names";
import type { ReceivedFile } from "../../collect/received";
import type { Unit } from "../../collect/unit";
import type { KeptLine } from "../../excel/contract/desk-contract";

/** The unit that a file names; its own name where it names none or could not be read. */
function nameOf({ path, content }: ReceivedFile): string {
  const named = content.kind === "read" ? content.audit.report.organisation : "";
  return named === "" ? baseName(path) : named;
}

/** Without a list every file is of a unit of its own, and files that name the same unit are of one. */
export function unitsOfFiles(
  { files, frame }: Pick<Desk, "files" | "frame">,
  lines: readonly KeptLine[],
): readonly Unit[] {
  const names = new Set([...lines.map(({ unit }) => unit), ...files.map(nameOf)]);
  return [...names].map((name) => ({
    name,
    aliases: [],
    category: categoryOfName(name, frame.organisation),
    counted: true,
    contact: "",
    phone: "",
    note: "",
  }));
}
