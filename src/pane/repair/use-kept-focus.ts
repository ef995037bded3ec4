import type { FocusEvent, RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * The focus stays in a list when what had it goes away: a card whose 采纳 was pressed is gone right
 * after, and the keyboard would begin at the top of the pane again.
 */
export function useKeptFocus(): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
} {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (last.current?.isConnected !== false) return;
    last.current = null;
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  });
  return {
    ref: list,
    onFocus: ({ target }) => {
      last.current = target;
    },
  };
}
