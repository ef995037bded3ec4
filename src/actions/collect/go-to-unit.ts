import { action } from "../action";

interface Place {
  readonly unit: string;
  /** A cell by `cellId`; null: the line alone. */
  readonly cell: string | null;
}

/** 定位 in 明细. */
export const goToUnit = action({
  name: "goToUnit",
  busy: "正在定位…",
  tab: "collect",
  alone: false,
  retries: false,
  run: ({ workbook }, { unit, cell }: Place) => workbook.goToUnit(unit, cell),
  done: (state) => state,
});
