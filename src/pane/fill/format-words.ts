import type { FormatKey } from "../../report/form";
import { FORMATS } from "../../report/formats";

/** 2021 年起的统一表格; 2019 至 2020 年的表格. */
export function formatWords(key: FormatKey): string {
  const at = FORMATS.findIndex((format) => format.key === key);
  const newer = FORMATS[at - 1];
  return newer === undefined
    ? `${key} 年起的统一表格`
    : `${key} 至 ${newer.firstYear - 1} 年的表格`;
}
