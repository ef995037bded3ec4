import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { useKeptFocus } from "../repair/use-kept-focus";

/** Arrow keys, Home and End go from one 定位 to the next. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-jump]")];
  const at = stops.findIndex((stop) => stop === event.target);
  if (at < 0) return;
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  const stop = next === undefined ? undefined : stops[next];
  if (stop === undefined) return;
  event.preventDefault();
  stop.focus();
}

/** Everything that was found: the keyboard stays in it, whatever goes away or is folded. */
export function FoundList({ children }: { readonly children: ReactNode }): ReactElement {
  const { ref, onFocus } = useKeptFocus();
  return (
    <div
      ref={ref}
      className="check-found"
      role="group"
      aria-label="审核结果"
      tabIndex={-1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
