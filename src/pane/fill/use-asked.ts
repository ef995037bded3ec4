import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import type { ProfileField } from "../../actions/form";
import type { PaneState } from "../../actions/state";

/** Gives the focus to a field whenever it is the one that is asked for. */
export function useAsked<Element extends HTMLElement>(
  asked: PaneState["asked"],
  field: ProfileField,
): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (asked?.field === field) element.current?.focus();
  }, [asked, field]);
  return element;
}
