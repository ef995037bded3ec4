import { workbookActions } from "../src/excel/actions";
import { TABLE_KEYS } from "../src/report/form";
import { dueYear, formatForYear } from "../src/report/formats";
import { openWorkbench } from "../workbench/node/open";
import { writeXlsx } from "../workbench/xlsx";

export interface TemplateFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * The empty form of a report year as a workbook, made by the add-in's own insertion, totals as
 * formulas. Throws a sentence when the year is none.
 */
export async function templateFile(given?: string): Promise<TemplateFile> {
  const year = given === undefined ? dueYear(new Date()) : Number(given);
  if (!Number.isInteger(year) || year < 2019 || year > 2100) {
    throw new Error("请给出 2019 年以后的年份，例如：npm run template -- 2023");
  }
  const bench = await openWorkbench();
  try {
    const profile = { organisation: "", year, level: null };
    const format = formatForYear(year).key;
    const request = { profile, format, tables: TABLE_KEYS, totals: "formulas" } as const;
    const inserted = await workbookActions.insertTables(request);
    if (!inserted.ok) throw new Error(inserted.sentence);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    const content = await writeXlsx(bench.snapshot());
    return { name: `政府信息公开年报表格（${String(year)}年）.xlsx`, content };
  } finally {
    bench.dispose();
  }
}
