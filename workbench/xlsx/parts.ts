import type { IWorkbookData } from "@univerjs/core";
import type JSZip from "jszip";
import { DEFAULT_STYLE } from "../grid/workbook-file";
import { escape } from "./names";

export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

/** Changes a part of the finished file. */
export async function changePart(
  zip: JSZip,
  part: string,
  change: (xml: string) => string,
): Promise<void> {
  const xml = await zip.file(part)?.async("string");
  if (xml === undefined) throw new Error(`the file has no ${part}`);
  zip.file(part, change(xml));
}

/** The font of cells that say nothing. */
export function defaultFont({ defaultStyle }: Pick<IWorkbookData, "defaultStyle">): DefaultFont {
  const style = typeof defaultStyle === "object" ? defaultStyle : null;
  return { name: style?.ff ?? DEFAULT_STYLE.ff, size: style?.fs ?? DEFAULT_STYLE.fs };
}

/** A file's first font is that of empty cells, and the measure of columns; ExcelJS fixes it. */
export function withDefaultFont(stylesXml: string, { name, size }: DefaultFont): string {
  return stylesXml.replace(
    /(<fonts[^>]*>)<font>.*?<\/font>/s,
    (_all, start: string) =>
      `${start}<font><sz val="${String(size)}"/><name val="${escape(name)}"/></font>`,
  );
}
