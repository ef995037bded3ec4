import { writtenDesk } from "../../actions/collect/kept";
import { writeDesk } from "../../actions/collect/write-desk";
import { profileFrame } from "./frame";
import type { DeskPane } from "./use-desk";

/** 写入汇总表. */
export function useWriting({ pane, desk }: DeskPane): () => void {
  return () => {
    const begun = desk.state();
    pane.perform(
      writeDesk({
        outcomeWith: desk.outcomeWith,
        tell: (kept, written) => {
          const frame = profileFrame(pane.now().form);
          void desk.settle((state) => writtenDesk(state, begun, { kept, frame, written }));
        },
      }),
    );
  };
}
