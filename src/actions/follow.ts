import type { WorkbookActions } from "../excel/contract/contract";
import type { PaneEvent } from "./state";

/** Live updates from now on; the result ends them, also while they are still being set up. */
export function follow(
  workbook: WorkbookActions,
  dispatch: (event: PaneEvent) => void,
): () => void {
  let stopped = false;
  let stop: (() => Promise<void>) | null = null;
  const tell = (event: PaneEvent): void => {
    if (!stopped) dispatch(event);
  };
  const start = async (): Promise<void> => {
    const watching = await workbook.watch({
      changed: (reading) => {
        tell({ type: "changed", reading });
      },
      selected: (cell) => {
        tell({ type: "selected", cell });
      },
      failed: (failure) => {
        tell({ type: "live", failure });
      },
    });
    if (!watching.ok) {
      tell({ type: "live", failure: watching.sentence });
      return;
    }
    stop = watching.value;
    if (stopped) await stop();
  };
  tell({ type: "live", failure: null });
  void start();
  return () => {
    stopped = true;
    if (stop !== null) void stop();
  };
}
