import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { WAITING } from "../../actions/sentences";
import { useDelayed } from "./use-delayed";

/** What is shorter than this is over before one looks, in milliseconds. */
const BLINK = 150;

interface ProgressProps {
  readonly running: string | null;
  /** Whether Excel keeps somebody waiting. */
  readonly waiting: boolean;
  /** 取消. */
  readonly onGiveUp: () => void;
}

/**
 * A moving bar with words while something runs for longer than a blink; what to do, and a way out,
 * while Excel does not answer.
 */
export function Progress({ running, waiting, onGiveUp }: ProgressProps): ReactElement {
  const shown = useDelayed(running !== null, BLINK);
  const words = shown && running !== null ? running : "";
  return (
    <div className="progress" role="status">
      {words !== "" && (
        <>
          <div className="progress-bar" />
          <span className="progress-words">{words}</span>
        </>
      )}
      {waiting && (
        <div className="waiting">
          <p>{WAITING}</p>
          <Button size="small" onClick={onGiveUp}>
            取消
          </Button>
        </div>
      )}
    </div>
  );
}
