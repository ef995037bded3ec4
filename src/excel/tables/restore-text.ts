import type { TableKey } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import { headingLine, readHeadingLine } from "../../report/heading-line";
import { readReport } from "../reading/read";
import { Refusal } from "../host/refusal";
import type { TextFix } from "../contract/text-contract";
import { writeText } from "./write-text";

export { writeText as restoreLabel };

/** Prints the workbook's own unit and year over a table that was inserted. */
export async function restoreHeading(
  context: Excel.RequestContext,
  table: TableKey,
): Promise<TextFix> {
  const { tables, profile } = await readReport(context, false);
  const { short } = TABLE_NAMES[table];
  const heading = tables.find(({ layout }) => layout.key === table)?.heading ?? null;
  if (heading === null) {
    throw new Refusal(`${short}上方没有找到填报单位和报告年度这一行，没有改。`);
  }
  if (readHeadingLine(heading.text) === null) {
    throw new Refusal(`${short}上方的表头改写过，没有改动它。请在表中直接修改。`);
  }
  if (profile === null) throw new Refusal("还没有填写单位和年度，没有改表头。请先在“填表”页填写。");
  return writeText(context, {
    address: heading.address,
    from: heading.text,
    to: headingLine(profile),
  });
}
