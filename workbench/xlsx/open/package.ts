import JSZip from "jszip";
import { attribute, children, rootOf } from "./xml";
import type { Element } from "./xml";

export interface Relation {
  readonly id: string;
  /** The last word of its type, e.g. `worksheet`. */
  readonly type: string;
  /** The part that it leads to. */
  readonly part: string;
}

/** The parts of an .xlsx and what leads from one to the other. */
export class Package {
  private constructor(private readonly parts: ReadonlyMap<string, string>) {}

  /** @throws a sentence if the bytes are no file of this kind. */
  static async read(bytes: Uint8Array): Promise<Package> {
    const zip = await JSZip.loadAsync(bytes);
    const parts = new Map<string, string>();
    for (const [name, entry] of Object.entries(zip.files)) {
      if (!entry.dir && /\.(xml|rels)$/i.test(name)) parts.set(name, await entry.async("string"));
    }
    return new Package(parts);
  }

  /** The outermost element of a part; undefined when there is no such part. */
  part(name: string): Element | undefined {
    const text = this.parts.get(name);
    return text === undefined ? undefined : rootOf(text);
  }

  /** Where a part leads to; "" is the file itself. */
  relations(name = ""): Relation[] {
    const cut = name.lastIndexOf("/") + 1;
    const folder = name.slice(0, cut);
    const root = this.part(`${folder}_rels/${name.slice(cut)}.rels`);
    return children(root, "Relationship").map((each) => ({
      id: attribute(each, "Id") ?? "",
      type: (attribute(each, "Type") ?? "").replace(/^.*\//, ""),
      part: resolve(folder, attribute(each, "Target") ?? ""),
    }));
  }

  /** The part of a type that a part leads to. */
  related(type: string, name = ""): Element | undefined {
    const found = this.relations(name).find((each) => each.type === type);
    return found && this.part(found.part);
  }
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
