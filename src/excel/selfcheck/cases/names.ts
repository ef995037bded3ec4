import { splitAddress } from "../../../report/address";
import { fact, NAME_PREFIX } from "../case";
import type { Bench, SelfCheckCase } from "../case";

/** Queues a name for cells; what it gives reads where the name points to. */
function named(
  { context, range }: Bench,
  name: string,
  local: string,
  note: string,
): Excel.NamedItem {
  return context.workbook.names.add(`${NAME_PREFIX}${name}`, range(local), note);
}

const localOf = (address: string): string =>
  splitAddress(address)?.local.replaceAll("$", "") ?? address;

/** Defined names, which tie the tables to their cells. */
export const nameCases: readonly SelfCheckCase[] = [
  {
    id: "name-row-inserted",
    title: "插入行后名称跟着走",
    where: ["审核", "定位", "标记"],
    expected: "在上方插入一行，名称指到下移一行的单元格",
    async run(bench) {
      const { context, address, sheet } = bench;
      const name = named(bench, "插入行", "A2:B4", "");
      await context.sync();
      sheet.getRange(address("1:1")).insert("Down");
      const range = name.getRange().load("address");
      await context.sync();
      name.delete();
      await context.sync();
      return [fact("名称指到", address("A3:B5"), localOf(range.address))];
    },
  },
  {
    id: "name-row-deleted",
    title: "删除行后名称缩短",
    where: ["审核", "定位", "标记"],
    expected: "删去名称中的一行，名称少一行",
    async run(bench) {
      const { context, address, sheet } = bench;
      const name = named(bench, "删除行", "A2:B4", "");
      await context.sync();
      sheet.getRange(address("3:3")).delete("Up");
      const range = name.getRange().load("address");
      await context.sync();
      name.delete();
      await context.sync();
      return [fact("名称指到", address("A2:B3"), localOf(range.address))];
    },
  },
  {
    id: "name-comment",
    title: "名称的备注",
    where: ["插入", "审核"],
    expected: "名称的备注原样读出",
    async run(bench) {
      const { context } = bench;
      const note = "格式=2021;年度=2025;合计=公式;单位=某某县人民政府";
      const name = named(bench, "备注", "A1", note).load("comment,name");
      await context.sync();
      const came = [name.comment, name.name];
      name.delete();
      await context.sync();
      return [fact("备注和名称", [note, `${NAME_PREFIX}备注`], came)];
    },
  },
  {
    id: "name-lost",
    title: "单元格删去以后的名称",
    where: ["插入", "审核"],
    expected: "工作表删去以后，名称的公式里有 #REF!，不再指到单元格",
    async run({ context, addSheet }) {
      const sheet = await addSheet("自检 名称");
      const name = context.workbook.names.add(`${NAME_PREFIX}失效`, sheet.getRange("A1:B2"));
      await context.sync();
      sheet.delete();
      name.load("formula");
      const range = name.getRangeOrNullObject().load("address");
      await context.sync();
      const came = [String(name.formula).includes("#REF!"), range.isNullObject];
      name.delete();
      await context.sync();
      return [fact("有 #REF!，没有单元格", [true, true], came)];
    },
  },
  {
    id: "name-missing",
    title: "没有的名称一路为空",
    where: ["审核"],
    expected: "问一个没有的名称、它上方的单元格和它所在的工作表，回答没有，不出错",
    async run({ context }) {
      const name = context.workbook.names.getItemOrNullObject(`${NAME_PREFIX}没有`);
      const range = name.getRangeOrNullObject().load("address,values");
      const over = range
        .getCell(0, 0)
        .getBoundingRect("A1")
        .getIntersectionOrNullObject("A1:CZ100")
        .load("values");
      const around = range.worksheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      const came = [range.isNullObject, over.isNullObject, around.isNullObject];
      return [fact("都没有", [true, true, true], came)];
    },
  },
];
