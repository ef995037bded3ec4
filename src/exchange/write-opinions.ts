import type { Opinion } from "../check/review/opinion";
import { distinctNames, fileStem } from "../report/file-name";
import type { ReturnList } from "./write/return-list";
import { writeOpinionDocx } from "./write-opinion-docx";

/** An opinion with the name of the unit that it is sent to. */
export interface NamedOpinion {
  readonly unit: string;
  readonly opinion: Opinion;
}

/** What the Word file of a unit's opinion is called. */
export function opinionFileName(unit: string): string {
  return `${fileStem(unit)}审核意见.docx`;
}

/**
 * Opinions as Word files in one .zip, beside 退回清单 as a workbook. Two units whose names make one
 * file's name get a number.
 * @param time When they were written, in local time.
 */
export async function writeOpinionsZip(
  opinions: readonly NamedOpinion[],
  list: ReturnList,
  time: Date,
): Promise<Uint8Array> {
  const { zipSync } = await import("fflate");
  const { packReturnListXlsx } = await import("./write/opinions-xlsx");
  const names = distinctNames(opinions.map(({ unit }) => opinionFileName(unit)));
  const files: Record<string, Uint8Array> = { "退回清单.xlsx": await packReturnListXlsx(list) };
  for (const [at, { opinion }] of opinions.entries()) {
    files[names[at] ?? opinionFileName(String(at))] = await writeOpinionDocx(opinion);
  }
  // What Word and Excel write is packed already.
  return zipSync(files, { level: 0, mtime: time });
}

/** Opinions as one workbook: 退回清单, then a sheet a unit. */
export async function writeOpinionsXlsx(
  opinions: readonly NamedOpinion[],
  list: ReturnList,
): Promise<Uint8Array> {
  const { packOpinionsXlsx } = await import("./write/opinions-xlsx");
  return packOpinionsXlsx(opinions, list);
}
