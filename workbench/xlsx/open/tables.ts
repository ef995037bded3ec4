import { parseCells } from "../../grid/address";
import type { TableRecord } from "../../grid/snapshot";
import type { Package } from "./package";
import { at, attribute, children, flag } from "./xml";
import type { Element } from "./xml";

/** The tables of a sheet. */
export function tablesOf(file: Package, sheet: string): TableRecord[] {
  return file.relations(sheet).flatMap(({ type, part }): TableRecord[] => {
    const table = type === "table" ? file.part(part) : undefined;
    const area = parseCells(attribute(table, "ref") ?? "");
    if (table === undefined || area === null) return [];
    const look = at(table, "tableStyleInfo");
    return [
      {
        id: attribute(table, "id") ?? "",
        name: attribute(table, "displayName") ?? attribute(table, "name") ?? "",
        area,
        style: attribute(look, "name") ?? "",
        showBandedRows: flag(look, "showRowStripes"),
        showFilterButton: showsFilter(table),
      },
    ];
  });
}

/** Without a filter Excel has no buttons; other programs hide that of each column. */
function showsFilter(table: Element): boolean {
  const filter = at(table, "autoFilter");
  const hidden = children(filter, "filterColumn").some((each) => flag(each, "hiddenButton"));
  return filter !== undefined && !hidden;
}
