/** Those who follow the workbook, by what makes them read it again. */
export const watchers = new Set<() => void>();

/** Lets who follows the workbook read again: changed settings and marks raise no event there. */
export function readAgainSoon(): void {
  for (const soon of watchers) soon();
}
