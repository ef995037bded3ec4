import { Refusal } from "./refusal";

/** The words of an action that is refused: 没有插入, and what to try again: 再插入. */
export interface GuardWords {
  readonly undone: string;
  readonly again: string;
}

/** What a workbook as a whole does not let us do. */
export interface Closure {
  readonly readOnly: boolean;
  /** Whether its structure is protected: no sheet can be added, renamed or deleted. */
  readonly isClosed: boolean;
}

/** Queues asking; what it gives is called when the request is done. */
export function queueClosure({ workbook }: Excel.RequestContext): () => Closure {
  workbook.load("readOnly");
  workbook.protection.load("protected");
  return () => ({ readOnly: workbook.readOnly, isClosed: workbook.protection.protected });
}

/** Refuses a workbook that cannot be written; one without room for a sheet only where one is added. */
export function refuseClosed(
  { readOnly, isClosed }: Closure,
  addsSheet: boolean,
  { undone, again }: GuardWords,
): void {
  if (readOnly) {
    throw new Refusal(`工作簿以只读方式打开，${undone}。请另存为新文件或启用编辑后${again}。`);
  }
  if (addsSheet && isClosed) {
    throw new Refusal(`工作簿的结构受保护，不能新增工作表。请在“审阅”中撤销工作簿保护后${again}。`);
  }
}

/** Refuses a workbook from which no sheet can be deleted. */
export function refuseRemoval(closure: Closure, words: GuardWords): void {
  refuseClosed(closure, false, words);
  if (closure.isClosed) {
    throw new Refusal(
      `工作簿的结构受保护，不能删除工作表，${words.undone}。请在“审阅”中撤销工作簿保护后${words.again}。`,
    );
  }
}

/** A sheet that something is to be written to. */
export interface SheetLock {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Whether the cells in question are locked; Excel says null where only some are. */
  readonly locked?: boolean | null;
}

/** Refuses protected sheets, unless the cells in question were left open on them. */
export function refuseProtected(locks: readonly SheetLock[], { undone, again }: GuardWords): void {
  const closed = locks.filter(({ isProtected, locked = true }) => isProtected && locked !== false);
  if (closed.length === 0) return;
  const names = [...new Set(closed.map(({ sheet }) => `“${sheet}”`))].join("、");
  throw new Refusal(`${names}受保护，${undone}。请在“审阅”中撤销工作表保护后${again}。`);
}
