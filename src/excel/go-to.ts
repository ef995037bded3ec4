import { splitAddress } from "../report/address";
import type { Attempt } from "./contract/attempt";
import { Refusal } from "./host/refusal";
import { attempt } from "./host/run";

/** 定位: shows the sheet and selects the cells of a full address. */
export function goTo(address: string): Promise<Attempt<void>> {
  return attempt(async (context) => {
    const place = splitAddress(address);
    if (place === undefined) throw new RangeError(`no sheet in the address: ${address}`);
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) {
      throw new Refusal(`找不到工作表“${place.sheet}”，它可能已被删除或改名。请重新按“审核”。`);
    }
    if (sheet.visibility === "VeryHidden") {
      throw new Refusal(
        `工作表“${place.sheet}”被宏隐藏了，Excel 的“取消隐藏”里没有它。请让设置的人先显示它，再定位。`,
      );
    }
    if (sheet.visibility !== "Visible") {
      throw new Refusal(`工作表“${place.sheet}”已隐藏，请先取消隐藏再定位。`);
    }
    sheet.activate();
    sheet.getRange(place.local).select();
    await context.sync();
  });
}
