import type { TextSheet } from "./xlsx-sheet";

/** A unit to which an opinion is sent. */
export interface ReturnLine {
  readonly unit: string;
  /** How it stands, in words. */
  readonly state: string;
  /** How much the opinion lists. */
  readonly errors: number;
  readonly open: number;
  readonly blanks: number;
  /** Days as 2026-01-20; "" where none is set. */
  readonly returned: string;
  readonly due: string;
  readonly remarks: string;
}

/** 退回清单: to whom opinions are sent, and what is due when. */
export interface ReturnList {
  readonly title: string;
  readonly lines: readonly ReturnLine[];
}

export const RETURN_LIST = "退回清单";

/** 退回清单 as a sheet. */
export function returnListSheet({ title, lines }: ReturnList): TextSheet {
  return {
    name: RETURN_LIST,
    title,
    columns: [
      { heading: "序号", width: 6, centred: true },
      { heading: "单位", width: 30 },
      { heading: "状态", width: 9, centred: true },
      { heading: "错误", width: 7, centred: true },
      { heading: "待核实", width: 8, centred: true },
      { heading: "空白", width: 7, centred: true },
      { heading: "退回日期", width: 12, centred: true },
      { heading: "重报期限", width: 12, centred: true },
      { heading: "审核人意见", width: 44 },
    ],
    rows: lines.map(({ unit, state, errors, open, blanks, returned, due, remarks }, at) => [
      ...[at + 1, unit, state, errors, open, blanks],
      ...[returned, due, remarks],
    ]),
  };
}
