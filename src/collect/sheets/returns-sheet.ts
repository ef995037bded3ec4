import type { DeskOutcome, UnitLine } from "../desk";
import { STATE_WORDS } from "../state-words";
import type { DeskCell, DeskColumn, DeskSheet } from "./sheet";

const COLUMNS: readonly DeskColumn[] = [
  { heading: "单位", width: 28 },
  { heading: "状态", width: 9 },
  { heading: "错误", width: 7, decimals: 0 },
  { heading: "待核实", width: 8, decimals: 0 },
  { heading: "退回日期", width: 13, isOwn: true },
  { heading: "重报期限", width: 13, isOwn: true },
  { heading: "审核人意见", width: 40, isOwn: true },
  { heading: "不退回的问题", width: 40, isOwn: true },
  { heading: "退回的版本", width: 16 },
];

/** Struck findings stand a line each. */
export const STRUCK_BREAK = "\n";

const IN_LIST: readonly string[] = ["errors", "open", "returned"];

/** 退回清单: who has something to mend, and what the officer said of it. */
export function returnsSheet({ desk, lines }: DeskOutcome): DeskSheet {
  const returnOf = ({ unit }: UnitLine) => desk.returns.find((one) => one.unit === unit.name);
  return {
    key: "returns",
    title: "退回清单",
    notes: ["退回日期、重报期限、审核人意见可以在这里填写；“不退回的问题”在窗格里选。"],
    columns: COLUMNS,
    rows: lines
      .filter((line) => IN_LIST.includes(line.state) || returnOf(line) !== undefined)
      .map((line): DeskCell[] => {
        const own = returnOf(line);
        return [
          line.unit.name,
          STATE_WORDS[line.state],
          line.verdict?.errors ?? null,
          line.verdict?.open ?? null,
          own?.returned ?? "",
          own?.due ?? "",
          own?.remarks ?? "",
          own?.struck.join(STRUCK_BREAK) ?? "",
          own?.fingerprint ?? "",
        ];
      }),
    frozenColumns: 1,
    frozenRows: 0,
  };
}
