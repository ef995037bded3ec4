import type { ParsingOptions, WorkBook } from "@e965/xlsx";

// SheetJS exports the reader of an .xlsx that is unpacked; its types leave it out.
declare module "@e965/xlsx" {
  /** Reads a workbook from its parts: a character for each byte. Throws where it is damaged. */
  export function parse_zip(
    zip: {
      readonly files: Readonly<Record<string, { readonly name: string; readonly data: string }>>;
    },
    options: ParsingOptions,
  ): WorkBook;
}
