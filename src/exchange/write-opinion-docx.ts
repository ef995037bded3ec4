import type { Opinion } from "../check/review/opinion";

/** The opinion as a Word file. The library is loaded when the first one is written. */
export async function writeOpinionDocx(opinion: Opinion): Promise<Uint8Array> {
  const { packOpinionDocx } = await import("./write/opinion-docx");
  return packOpinionDocx(opinion);
}
