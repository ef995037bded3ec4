import { action } from "./action";

/** 定位: activates the sheet and selects the cell. */
export const goTo = action({
  name: "goTo",
  busy: "正在定位…",
  tab: null,
  alone: false,
  retries: false,
  run: ({ workbook }, address: string) => workbook.goTo(address),
  done: (state) => state,
});
