import type { DeskOutcome } from "./desk";

/**
 * The officer's workbook as a file: the same outcome gives the same bytes. The library is loaded when
 * the first one is written.
 */
export async function writeDeskXlsx(outcome: DeskOutcome): Promise<Uint8Array> {
  const { packDesk } = await import("./write/desk-book");
  return packDesk(outcome);
}
