/** The line over the title while errors in the tables are open; null when there are none. */
export function draftNotice(errors: number): string | null {
  return errors === 0 ? null : `草稿：尚有 ${String(errors)} 处错误`;
}
