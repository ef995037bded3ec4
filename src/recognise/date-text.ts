/** 2024/1/2 · 1月2日 · 12:30 · 2024年 · 2-Jan · Jan-24 */
const DATE =
  /\d\s*[/年月日:-]\s*\d|\d\s*[年月日]\s*$|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/iu;

/** Whether the screen shows a number as a date or a time: Excel turns a typed 1/2 into one. */
export const isDateText = (shown: string): boolean => DATE.test(shown);
