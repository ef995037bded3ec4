/** A piece of a line. */
export type Inline =
  | { readonly kind: "text" | "strong" | "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly to: string }
  | { readonly kind: "image"; readonly text: string; readonly file: string };

export type Line = readonly Inline[];

/** What stands below a heading. */
export type Block =
  | { readonly kind: "paragraph"; readonly line: Line }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | {
      readonly kind: "table";
      readonly head: readonly Line[];
      readonly rows: readonly (readonly Line[])[];
    };

/** A heading with what stands below it, up to the next heading. */
export interface Part {
  /** Names it in links within the page: 空白和填-0. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A chapter with its parts. */
export interface Chapter extends Part {
  readonly parts: readonly Part[];
}

/** The words of a line, without pictures. */
export function wordsOf(line: Line): string {
  return line.map((piece) => (piece.kind === "image" ? "" : piece.text)).join("");
}

/** All words below a heading. */
export function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case "paragraph":
          return wordsOf(block.line);
        case "list":
          return block.items.map(textOf).join("\n");
        case "table":
          return [block.head, ...block.rows].map((row) => row.map(wordsOf).join(" ")).join("\n");
      }
    })
    .join("\n");
}
