import type { ReactElement } from "react";
import { useDelayed } from "./use-delayed";

/** What is shorter than this is over before one looks, in milliseconds. */
const BLINK = 150;

/** A moving bar with words while something runs for longer than a blink. */
export function Progress({ running }: { readonly running: string | null }): ReactElement {
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
    </div>
  );
}
