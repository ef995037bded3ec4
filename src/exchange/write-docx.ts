import type { DraftDocument } from "../draft/document";
import type { Report } from "../report/model";

export interface DocxOptions {
  /** The line over the title of a report that is not ready: 草稿：错误 3 处，空白 2 格. */
  readonly draftNotice: string | null;
}

/** The finished report as a Word file. The library is loaded when the first one is written. */
export async function writeDocx(
  document: DraftDocument,
  report: Report,
  options: DocxOptions,
): Promise<Uint8Array> {
  const { packDocx } = await import("./write/docx-document");
  return packDocx(document, report, options);
}
