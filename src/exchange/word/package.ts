import type { Parts } from "../zip/unpack";
import type { Library } from "./xml";
import { readXml } from "./xml";

/** Where a part refers to others: their names in the file and their kinds, by id. */
export interface Relation {
  readonly target: string;
  /** The last word of the kind: officeDocument, styles, numbering, aFChunk. */
  readonly kind: string;
  readonly isOutside: boolean;
}

/** The name of a part as the zip has it, from what another part calls it. */
function partName(from: string, target: string): string {
  const folder = from.includes("/") ? from.slice(0, from.lastIndexOf("/")) : "";
  const steps = target.startsWith("/") ? target : `${folder}/${target}`;
  const path: string[] = [];
  for (const step of steps.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

const relationsOf = (part: string): string =>
  part.replace(/^(.*\/)?([^/]*)$/u, (_, folder: string | undefined, name: string) => {
    return `${folder ?? ""}_rels/${name}.rels`;
  });

/** The relations of a part, or of the file as a whole for "". @throws Refusal */
export function relations(
  library: Library,
  parts: Parts,
  of: string,
): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  const part = parts.get(relationsOf(of));
  if (part === undefined) return found;
  readXml(library, part, "Relationships", {
    open: (name, attribute) => {
      if (!name.endsWith("Relationship")) return;
      found.set(attribute("Id") ?? "", {
        target: partName(of, attribute("Target") ?? ""),
        kind: (attribute("Type") ?? "").replace(/^.*\//u, ""),
        isOutside: attribute("TargetMode") === "External",
      });
    },
    close: () => undefined,
  });
  return found;
}

/** The first part of a kind that the file holds. */
export function partOf(
  parts: Parts,
  found: ReadonlyMap<string, Relation>,
  kind: string,
): string | null {
  for (const { target, kind: each, isOutside } of found.values()) {
    if (each === kind && !isOutside && parts.has(target)) return target;
  }
  return null;
}
