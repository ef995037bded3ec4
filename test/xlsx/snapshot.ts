import { BooleanNumber, LocaleType } from "@univerjs/core";
import type { IWorksheetData } from "@univerjs/core";
import type { HostSnapshot, SheetExtras } from "../../workbench/grid/snapshot";
import { newExtras } from "../../workbench/grid/extras";

/** A saved workbook made by hand: one sheet called 三、依申请公开, with what the test puts there. */
export function snapshotOf(
  sheet: Partial<IWorksheetData>,
  rest: Partial<Omit<HostSnapshot, "workbook" | "sheets">> & { extras?: Partial<SheetExtras> } = {},
): HostSnapshot {
  const { extras, ...others } = rest;
  return {
    version: 1,
    workbook: {
      id: "book",
      name: "工作簿1.xlsx",
      appVersion: "0",
      locale: LocaleType.ZH_CN,
      styles: { bold: { bl: BooleanNumber.TRUE } },
      defaultStyle: { ff: "宋体", fs: 11 },
      sheetOrder: ["one"],
      sheets: { one: { id: "one", name: "三、依申请公开", ...sheet } },
    },
    names: [],
    settings: {},
    workbookProtected: false,
    sheets: { one: { ...newExtras(), ...extras } },
    conditionalFormats: {},
    validations: {},
    ...others,
  };
}
