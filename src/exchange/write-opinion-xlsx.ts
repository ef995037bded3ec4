import type { Opinion } from "../check/review/opinion";

/** The opinion as an Excel workbook. The library is loaded when the first one is written. */
export async function writeOpinionXlsx(opinion: Opinion): Promise<Uint8Array> {
  const { packOpinionXlsx } = await import("./write/opinion-xlsx");
  return packOpinionXlsx(opinion);
}
