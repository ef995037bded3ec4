import { cellAddress } from "../../report/address";
import type { LookedSheet } from "./bands";
import type { PlannedEdits } from "./edits";
import type { LeftEdit } from "./write-edits";

/** So many cells are named in a sentence. */
const MOST = 3;

/** Excel says null where only some of the cells are so. */
type Mixed = boolean | null;

function isLocked({ isProtected, bands }: LookedSheet): boolean {
  const isOpen = (locked: Mixed): boolean => locked === false;
  return isProtected && !bands.every(({ range }) => isOpen(range.format.protection.locked));
}

function hasHidden({ bands }: LookedSheet): boolean {
  const isShown = (hidden: Mixed): boolean => hidden === false;
  return !bands.every(({ range }) => isShown(range.rowHidden));
}

/**
 * What can be written. Where 明细 cannot, nothing else is either: the other sheets would tell of
 * numbers that it does not hold.
 */
export function withoutProtected(
  all: readonly PlannedEdits[],
  detail: LookedSheet | undefined,
): { readonly open: readonly PlannedEdits[]; readonly left: readonly string[] } {
  const isClosed = ({ sheet, edits }: PlannedEdits): boolean => edits.length > 0 && isLocked(sheet);
  const closed = all.filter(isClosed);
  const isDetailClosed = closed.some(({ sheet }) => sheet === detail);
  const left = closed.map(
    ({ sheet }) => `“${sheet.name}”受保护，没有写入。请在“审阅”中撤销工作表保护后再写入一次。`,
  );
  if (!isDetailClosed) return { open: all.filter((each) => !isClosed(each)), left };
  return {
    open: [],
    left: [...left, "其他各表也没有写入，免得与明细不符。"],
  };
}

/** Cells that do not hold what was to be written there, sheet by sheet. */
export function leftSentences(left: readonly LeftEdit[]): readonly string[] {
  const words = {
    changed: "刚刚有人改过，没有写",
    lost: "没有写进去，可能被合并的单元格盖住了",
  };
  const groups = new Map<string, { readonly first: LeftEdit; readonly cells: string[] }>();
  for (const each of left) {
    const { sheet, why, edit } = each;
    const key = `${sheet}｜${why}`;
    const group = groups.get(key) ?? { first: each, cells: [] };
    group.cells.push(cellAddress(edit.row, edit.column));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first: { sheet, why }, cells }) => {
    const named = cells.slice(0, MOST).join("、");
    const more = cells.length > MOST ? `等 ${cells.length} 格` : "";
    return `“${sheet}”${named}${more}${words[why]}。`;
  });
}

/** Sheets with rows that nobody sees, where something was written. */
export function hiddenSentences(written: readonly PlannedEdits[]): readonly string[] {
  return written
    .filter(({ sheet, edits }) => edits.length > 0 && hasHidden(sheet))
    .map(
      ({ sheet }) =>
        `“${sheet.name}”有隐藏的行（可能正在筛选），里面的数也写入了，取消隐藏或筛选后才看得到。`,
    );
}
