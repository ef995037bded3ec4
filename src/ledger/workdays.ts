import { getDayDetail, isWorkday } from "chinese-days";
import type { Day } from "./day";
import { dayText, weekdayOf } from "./day";

/** China's working days. */
export interface Workdays {
  /** Whether the holidays of a year are known. */
  readonly knows: (year: number) => boolean;
  /** The working day that comes so many working days after a day: 1 is the next one. */
  readonly after: (day: Day, count: number) => Day;
  /** How many working days lie after a day up to another one, that one included. */
  readonly between: (from: Day, to: Day) => number;
}

const SUNDAY = 0;
const SATURDAY = 6;

/** Whether the State Council's holidays of a year are in the list: its National Day is named. */
const isPublished = (year: number): boolean => getDayDetail(`${year}-10-01`).name.includes("国庆");

function isWorking(day: Day): boolean {
  const text = dayText(day);
  if (isPublished(Number(text.slice(0, 4)))) return isWorkday(text);
  const weekday = weekdayOf(day);
  return weekday !== SUNDAY && weekday !== SATURDAY;
}

/**
 * Working days by the State Council's yearly notices, with the weekends that are worked for them
 * (补班). A year whose notice the list does not have counts its Mondays to Fridays.
 */
export function chineseWorkdays(): Workdays {
  const working = new Map<Day, boolean>();
  const works = (day: Day): boolean => {
    const known = working.get(day);
    if (known !== undefined) return known;
    const works = isWorking(day);
    working.set(day, works);
    return works;
  };
  const published = new Map<number, boolean>();
  return {
    knows: (year) => {
      const known = published.get(year) ?? isPublished(year);
      published.set(year, known);
      return known;
    },
    after: (from, count) => {
      let day = from;
      for (let left = count; left > 0;) {
        day += 1;
        if (works(day)) left -= 1;
      }
      return day;
    },
    between: (from, to) => {
      let count = 0;
      for (let day = from + 1; day <= to; day += 1) if (works(day)) count += 1;
      return count;
    },
  };
}
