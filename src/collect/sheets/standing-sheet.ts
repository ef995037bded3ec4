import type { DeskOutcome, UnitLine } from "../desk";
import { missingText, standingWords } from "../standing";
import { STATE_WORDS } from "../state-words";
import { CATEGORIES } from "../unit";
import type { DeskCell, DeskColumn, DeskSheet } from "./sheet";

const COLUMNS: readonly DeskColumn[] = [
  { heading: "单位", width: 28 },
  { heading: "类别", width: 11 },
  { heading: "状态", width: 9 },
  { heading: "计入", width: 7 },
  { heading: "错误", width: 7, decimals: 0 },
  { heading: "待核实", width: 8, decimals: 0 },
  { heading: "空白", width: 7, decimals: 0 },
  { heading: "文件修改时间", width: 18 },
  { heading: "文件", width: 30 },
  { heading: "说明", width: 40 },
];

const two = (number: number): string => String(number).padStart(2, "0");

/** 2026-01-20 9:05, in local time. */
function timeText(milliseconds: number): string {
  const time = new Date(milliseconds);
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${time.getHours()}:${two(time.getMinutes())}`;
}

function lineCells({ unit, state, file, verdict, counted, reason }: UnitLine): DeskCell[] {
  const modified = file?.modified ?? null;
  return [
    unit.name,
    CATEGORIES[unit.category],
    STATE_WORDS[state],
    counted ? "是" : "否",
    verdict?.errors ?? null,
    verdict?.open ?? null,
    verdict?.blanks ?? null,
    modified === null ? null : timeText(modified),
    file?.path ?? null,
    reason,
  ];
}

/** 收齐情况: a line a unit of the list. */
export function standingSheet(outcome: DeskOutcome): DeskSheet {
  return {
    key: "standing",
    title: `${outcome.desk.frame.year}年年报收齐情况`,
    notes: [standingWords(outcome), missingText(outcome, null) ?? "没有未报的单位。"],
    columns: COLUMNS,
    rows: outcome.lines.map(lineCells),
    frozenColumns: 1,
    frozenRows: 0,
  };
}
