import type { LedgerCase } from "../case";
import { dayText, knownDay } from "../day";
import type { DayCell } from "../day";
import type { Fault } from "../problem";
import { quoteDay } from "../quote";

type DateColumn = "received" | "closed" | "correctionNotice" | "correctionReceived";

const COLUMNS: readonly DateColumn[] = [
  "received",
  "closed",
  "correctionNotice",
  "correctionReceived",
];

function unreadable(cell: DayCell): string | null {
  if (cell.kind === "text") {
    return `“${cell.text}”是文字，不是日期，公式数不到；这里按 ${dayText(cell.day)} 计数，请改成日期。`;
  }
  return cell.kind === "unknown"
    ? `${quoteDay(cell.text)}不是日期，没有计数；请填成 2025-1-3 这样的日期。`
    : null;
}

/** Whether a day is before another one; false while one of them is not known. */
function isBefore(one: LedgerCase, column: DateColumn, other: DateColumn): boolean {
  const [day, earliest] = [knownDay(one[column]), knownDay(one[other])];
  return day !== null && earliest !== null && day < earliest;
}

const textOf = (cell: DayCell): string => {
  const day = knownDay(cell);
  return day === null ? "" : dayText(day);
};

/** Dates that are none, and dates in the wrong order. */
export const DATE_FAULTS: readonly Fault[] = [
  ...COLUMNS.map((column): Fault => ({ column, says: (one) => unreadable(one[column]) })),
  {
    column: "received",
    says: ({ received }) =>
      received.kind === "blank" ? "没有收到日期，这一件没有计数；请补填。" : null,
  },
  {
    column: "closed",
    says: (one) =>
      isBefore(one, "closed", "received")
        ? `办结日期 ${textOf(one.closed)} 早于收到日期 ${textOf(one.received)}；请核对两个日期。`
        : null,
  },
  {
    column: "correctionNotice",
    says: (one) =>
      isBefore(one, "correctionNotice", "received")
        ? "补正通知日早于收到日期；请核对两个日期。"
        : null,
  },
  {
    column: "correctionNotice",
    says: ({ correctionNotice, correctionReceived }) =>
      correctionNotice.kind === "blank" && knownDay(correctionReceived) !== null
        ? "有补正收到日，没有补正通知日；请补填。"
        : null,
  },
  {
    column: "correctionReceived",
    says: (one) =>
      isBefore(one, "correctionReceived", "correctionNotice")
        ? "补正收到日早于补正通知日；请核对两个日期。"
        : null,
  },
];
