import type { TableKey } from "../../../report/form";
import { TABLE_NAMES } from "../../../report/names";
import { onTable } from "../found";
import { TABLES } from "../need";
import type { Need } from "../need";
import { rule } from "../rule";
import { quoted } from "../words";

/** A unit and a year over every table: a line that the user worded freely has none. */
const PRINTED: Need = {
  lacks: "有的表头认不出单位和年度",
  isMet: ({ sheet, tables }) =>
    tables.every(({ table }) =>
      (sheet?.headings ?? []).some(
        (each) =>
          each.table === table.layout.key && each.organisation !== null && each.year !== null,
      ),
    ),
};

export const headingDiffers = rule({
  code: "heading-differs",
  severity: "explain",
  title: "表头与填报单位不一致",
  text: "插入的表格上面印的填报单位和报告年度，与本工作簿填的一致。",
  advice: "改成本工作簿的单位和年度；表格确实是另一份年报的，请放到另一个工作簿。",
  source: "本工作簿填的单位名称和年度",
  needs: [TABLES, PRINTED],
  applies: ({ sheet, report }) => sheet?.headings !== undefined && report.organisation !== "",
  find: ({ sheet, report }) =>
    (sheet?.headings ?? []).flatMap(({ table, address, organisation, year }) => {
      const isOther =
        (organisation !== null && organisation !== report.organisation) ||
        (year !== null && year !== report.year);
      if (!isOther) return [];
      const unit = organisation === "" && year !== null ? "（没有写单位）" : (organisation ?? "");
      const printed = `${unit}${year === null ? "" : ` ${year} 年`}`.trim();
      const own = `${report.organisation} ${report.year} 年`;
      const found = { ...onTable(table), expected: own, actual: printed };
      return [{ ...found, heading: table satisfies TableKey, address }];
    }),
  says: ({ expected, actual }) => {
    const printed = actual === "" ? "表头没有填单位和年度" : `表头印的是${quoted(actual)}`;
    return `${printed}，本工作簿填的是${quoted(expected)}。`;
  },
  offers: ({ heading }) => [
    { kind: "heading", label: `改${TABLE_NAMES[heading].short}的表头`, table: heading },
  ],
  restsOn: ({ expected, actual }) => [expected, actual],
  address: ({ address }) => address,
});
