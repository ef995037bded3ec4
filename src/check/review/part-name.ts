import type { TableKey } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";

/** 表三, 正文. */
export function partName(part: TableKey | "text"): string {
  return part === "text" ? "正文" : TABLE_NAMES[part].short;
}
