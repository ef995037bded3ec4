import type { Session } from "../actions/session";
import type { Tab } from "../actions/state";
import { TABS } from "./parts/tabs";

/**
 * Under which name the tab of this workbook is remembered: as long as its window stands, also when
 * the pane is loaded anew, and nowhere in the workbook. A workbook without an address was never
 * saved: null.
 */
function keyOfWorkbook(): string | null {
  const { document, partitionKey } = Office.context;
  // Of what is not there, Excel says nothing at all.
  const address = document.url as string | null | undefined;
  if (!address) return null;
  return `${(partitionKey as string | undefined) ?? ""}nianbao.tab ${address}`;
}

/** Browsers can forbid storing: the pane opens on the work that is there then. */
function inStorage<Result>(work: (storage: Storage) => Result): Result | null {
  try {
    return work(sessionStorage);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function rememberedTab(key: string): Tab | null {
  const kept = inStorage((storage) => storage.getItem(key));
  return TABS.find((tab) => tab.key === kept)?.key ?? null;
}

/** Shows the tab that was shown before the page was loaded anew, and remembers it from now on. */
export function rememberTab({ state, dispatch, subscribe }: Session): void {
  const key = keyOfWorkbook();
  if (key === null) return;
  const before = rememberedTab(key);
  if (before !== null && !state().opened) dispatch({ type: "tab", tab: before });
  let kept = before;
  subscribe(() => {
    const { tab, opened } = state();
    if (!opened || tab === kept) return;
    kept = tab;
    inStorage((storage) => storage.setItem(key, tab));
  });
}
