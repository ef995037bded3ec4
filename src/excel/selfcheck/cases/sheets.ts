import { splitAddress } from "../../../report/address";
import { fact } from "../case";
import type { SelfCheckCase } from "../case";

/** Sheets, their names and ids. */
export const sheetCases: readonly SelfCheckCase[] = [
  {
    id: "sheet-name",
    title: "带顿号的工作表名",
    where: ["插入", "定位", "审核"],
    expected: "工作表名里有顿号，按名称找得到，地址里的名称读得回来",
    async run({ context, addSheet }) {
      const added = await addSheet("自检、名称");
      added.load("name");
      await context.sync();
      const { name } = added;
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const cell = sheet.getRange("B2").load("address");
      await context.sync();
      const came = sheet.isNullObject ? null : splitAddress(cell.address);
      return [fact("名称和单元格", { sheet: name, local: "B2" }, came)];
    },
  },
  {
    id: "sheet-id",
    title: "改名以后编号不变",
    where: ["标记", "审核", "撤回插入"],
    expected: "工作表改名以后，编号不变，按编号找得到",
    async run({ context, addSheet }) {
      const sheet = await addSheet("自检 编号");
      sheet.load("id,name");
      await context.sync();
      const { id, name } = sheet;
      sheet.name = `${name}改`;
      const found = context.workbook.worksheets.getItemOrNullObject(id).load("id,name");
      await context.sync();
      const came = found.isNullObject ? null : [found.id === id, found.name];
      return [fact("编号不变、新名称", [true, `${name}改`], came)];
    },
  },
  {
    id: "sheet-activate",
    title: "转到另一张工作表",
    where: ["插入", "定位"],
    expected: "转到以后，当前工作表就是它，选中的就是那一格",
    async run({ context, sheet, range, address }) {
      sheet.load("id");
      range("C3").values = [[1]];
      sheet.activate();
      await context.sync();
      range("C3").select();
      const active = context.workbook.worksheets.getActiveWorksheet().load("id");
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      const came = [active.id === sheet.id, splitAddress(selected.address)?.local];
      return [fact("当前、选中", [true, address("C3")], came)];
    },
  },
  {
    id: "sheet-hidden",
    title: "隐藏的工作表",
    where: ["定位", "审核"],
    expected: "隐藏的工作表读出是隐藏的，别的是可见的",
    async run({ context, sheet, addSheet }) {
      const hidden = await addSheet("自检 隐藏");
      hidden.visibility = "Hidden";
      hidden.load("visibility");
      sheet.load("visibility");
      await context.sync();
      return [fact("两张", ["Hidden", "Visible"], [hidden.visibility, sheet.visibility])];
    },
  },
  {
    id: "sheet-missing",
    title: "没有的工作表",
    where: ["审核", "正文", "保存说明"],
    expected: "问一张没有的工作表，回答没有，不出错",
    async run({ context }) {
      const sheet = context.workbook.worksheets.getItemOrNullObject("自检 没有这张表");
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      sheet.load("id");
      await context.sync();
      return [fact("都没有", [true, true], [sheet.isNullObject, used.isNullObject])];
    },
  },
  {
    id: "sheet-protection",
    title: "保护和只读",
    where: ["插入", "保存说明", "导入", "采纳"],
    expected: "没有保护的工作簿和工作表读出没有保护，单元格读出是锁定的",
    async run({ context, sheet, range }) {
      const { workbook } = context;
      workbook.load("readOnly");
      workbook.protection.load("protected");
      sheet.protection.load("protected");
      const { protection } = range("A1").format;
      protection.load("locked");
      await context.sync();
      const came = [
        workbook.readOnly,
        workbook.protection.protected,
        sheet.protection.protected,
        protection.locked,
      ];
      return [fact("只读、结构、工作表、锁定", [false, false, false, true], came)];
    },
  },
];
