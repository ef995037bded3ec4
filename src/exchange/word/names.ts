/** The namespaces of a Word file by the prefix that Word writes them with; "" for the strict form. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
]);

/** Names as Word writes them, whatever prefixes a program has chosen. */
export class Names {
  /** What a prefix of the file stands for here. */
  readonly #prefixes = new Map<string, string>();
  readonly #known = new Map<string, string>();

  /** Takes in the declarations of the element that begins a part. */
  declare(attributes: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      const prefix = NAMESPACES.get(value);
      if (prefix !== undefined) this.#prefixes.set(name.slice("xmlns:".length), prefix);
    }
    this.#known.clear();
  }

  /** `w:p` for the paragraph of any file. */
  of(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(":");
    const prefix = this.#prefixes.get(colon < 0 ? "" : name.slice(0, colon));
    const own = prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
    this.#known.set(name, own);
    return own;
  }
}
