import { TABLE_NAMES } from "../../../report/names";
import { FORMATS, LAYOUTS, formatForYear, rowKeys } from "../../../report/formats";
import type { ReportFormat } from "../../../report/formats";
import type { TableKey } from "../../../report/form";
import type { TableLayout } from "../../../report/layout-types";
import { layoutsOf } from "../../../report/model";
import { onTable } from "../found";
import { TABLES } from "../need";
import { rule } from "../rule";

/** Whether two layouts print the same rows and columns. */
function alike(a: TableLayout, b: TableLayout): boolean {
  return a.cells.length === b.cells.length && rowKeys(a).join() === rowKeys(b).join();
}

function noticeOf(format: ReportFormat): string {
  return FORMATS.find(({ key }) => key === format)?.notice ?? "";
}

export const formVersion = rule({
  code: "form-version",
  severity: "error",
  title: "表格版本不符",
  text: "报告年度 2021 年及以后用国办公开办函〔2021〕30号的表格，2019、2020 年用国办公开办函〔2019〕60号的表格，两版不能混用。",
  advice: "换成本年度应当使用的表格，再把数字填入对应的行。",
  source: "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号，《条例》第五十条",
  needs: [TABLES],
  find: ({ report }) => {
    const wanted = formatForYear(report.year);
    if (report.format === wanted.key) return [];
    const tables = layoutsOf(report)
      .filter((layout) => !alike(layout, LAYOUTS[wanted.key][layout.key]))
      .map(({ key }): TableKey => key);
    const { year, format: found } = report;
    return [{ ...onTable(null), expected: wanted.key, actual: found, year, found, tables }];
  },
  says: ({ year, found, tables }) => {
    const names = tables.map((table) => TABLE_NAMES[table].short).join("、");
    const wanted = `${year} 年的年报应使用${formatForYear(year).notice}的表格`;
    if (found !== "mixed") return `${wanted}，现在用的是${noticeOf(found)}的表格。`;
    return `${wanted}，现在两版混用${names === "" ? "" : `：${names}是另一版的`}。`;
  },
});
