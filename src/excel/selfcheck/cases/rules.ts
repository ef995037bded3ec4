import { MARK_FORMULA, isMarkFormula } from "../../marks/marks";
import { fact, refusalOf } from "../case";
import type { Bench, SelfCheckCase } from "../case";

/** Queues a mark as 审核 writes one. */
function queueMark({ sheet, address }: Bench, locals: readonly string[]): Excel.ConditionalFormat {
  const format = sheet
    .getRanges(locals.map(address).join(","))
    .conditionalFormats.add("Custom")
    .load("id");
  format.custom.rule.formula = MARK_FORMULA;
  format.custom.format.fill.color = "#FFC7CE";
  format.custom.format.font.color = "#9C0006";
  format.custom.format.font.bold = true;
  return format;
}

/** Queues a rule as a user has one. */
function queueOther({ range }: Bench, local: string): Excel.ConditionalFormat {
  const format = range(local).conditionalFormats.add("CellValue").load("id");
  format.cellValue.rule = { formula1: "=100", operator: "GreaterThan" };
  format.cellValue.format.font.color = "#0000FF";
  return format;
}

/** Conditional formats: the marks. */
export const ruleCases: readonly SelfCheckCase[] = [
  {
    id: "rule-formula",
    title: "标记的公式读得出来",
    where: ["标记", "清除标记"],
    expected: "写入标记，按种类和公式认得出是它",
    async run(bench) {
      const { context, range } = bench;
      const mark = queueMark(bench, ["A1:B1", "D2"]);
      await context.sync();
      const found = range("A1:E3").conditionalFormats.load("items/id,items/type");
      await context.sync();
      const custom = found.items.filter(({ type }) => type === "Custom");
      const rules = custom.map((format) => format.custom.rule.load("formula"));
      await context.sync();
      const ours = rules.filter(({ formula }) => isMarkFormula(formula)).length;
      mark.delete();
      await context.sync();
      return [fact("找到的标记", 1, ours)];
    },
  },
  {
    id: "rule-by-id",
    title: "按编号删去标记",
    where: ["标记", "采纳", "清除标记"],
    expected: "按编号找到标记，删去以后一个不剩",
    async run(bench) {
      const { context, range, sheet } = bench;
      const { id } = await sent(bench, queueMark(bench, ["A1", "C1", "E3"]));
      sheet.getRange().conditionalFormats.getItem(id).delete();
      const left = range("A1:E3").conditionalFormats.load("items/id");
      await context.sync();
      return [fact("剩下", 0, left.items.length)];
    },
  },
  {
    id: "rule-others",
    title: "别人的条件格式不动",
    where: ["标记", "清除标记"],
    expected: "删去标记以后，同一格上别的条件格式还在，编号不变",
    async run(bench) {
      const { context, range, sheet } = bench;
      const other = await sent(bench, queueOther(bench, "A1:B2"));
      const { id } = await sent(bench, queueMark(bench, ["A1"]));
      sheet.getRange().conditionalFormats.getItem(id).delete();
      const left = range("A1:B2").conditionalFormats.load("items/id,items/type");
      await context.sync();
      const came = left.items.map((format) => [format.id === other.id, format.type]);
      other.delete();
      await context.sync();
      return [fact("剩下的", [[true, "CellValue"]], came)];
    },
  },
  {
    id: "rule-missing",
    title: "已经没有的标记",
    where: ["标记"],
    expected: "按编号找一个已经没有的标记，Excel 说没有这一项",
    async run(bench) {
      const { context, sheet } = bench;
      const mark = await sent(bench, queueMark(bench, ["A1"]));
      const { id } = mark;
      mark.delete();
      await context.sync();
      sheet.getRange().conditionalFormats.getItem(id).delete();
      return [fact("Excel 说", "ItemNotFound", await refusalOf(context))];
    },
  },
  {
    id: "rule-look",
    title: "标记的颜色和粗体",
    where: ["标记", "插入"],
    expected: "标记的底色、字色、粗体原样读出，单元格自己的颜色没有改",
    async run(bench) {
      const { context, range } = bench;
      const mark = await sent(bench, queueMark(bench, ["A1"]));
      const { fill, font } = mark.custom.format;
      fill.load("color");
      font.load("color,bold");
      const own = range("A1").format.fill.load("color");
      await context.sync();
      const came = [fill.color, font.color, font.bold, own.color];
      mark.delete();
      await context.sync();
      return [fact("底色、字色、粗体、自己的底色", ["#FFC7CE", "#9C0006", true, "#FFFFFF"], came)];
    },
  },
];

async function sent(
  { context }: Bench,
  format: Excel.ConditionalFormat,
): Promise<Excel.ConditionalFormat> {
  await context.sync();
  return format;
}
