import type { Element } from "domhandler";
import { isTag } from "domhandler";
import { DomUtils, parseDocument } from "htmlparser2";
import JSZip from "jszip";

/** A part of a Word file as a tree of elements. */
export class Part {
  constructor(private readonly within: readonly Element[]) {}

  /** All elements of a name inside, in order: `all("w:tr")`; "*" for every element. */
  all(name: string): readonly Element[] {
    const inside = (element: Element): Element[] =>
      element.children
        .filter(isTag)
        .flatMap((child) => [
          ...(name === "*" || child.name === name ? [child] : []),
          ...inside(child),
        ]);
    return this.within.flatMap(inside);
  }

  /** The attributes of the first element of a name; undefined when there is none. */
  first(name: string): Readonly<Record<string, string>> | undefined {
    return this.all(name)[0]?.attribs;
  }

  /** The words inside. */
  text(): string {
    return DomUtils.textContent([...this.within]);
  }
}

export const part = (...elements: readonly Element[]): Part => new Part(elements);

/** The parts of a Word file by their path. */
export async function opened(docx: Uint8Array): Promise<(path: string) => Promise<Part>> {
  const zip = await JSZip.loadAsync(docx);
  return async (path) => {
    const xml = await zip.file(path)?.async("string");
    if (xml === undefined) throw new Error(`the file has no ${path}`);
    return part(...parseDocument(xml, { xmlMode: true }).children.filter(isTag));
  };
}
