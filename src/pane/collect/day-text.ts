const two = (number: number): string => String(number).padStart(2, "0");

/** 2026-01-20, as 退回清单 has it. */
export function dayText(day: Date): string {
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
