import type { ReactElement } from "react";
import type { DeskParts } from "./desk-screen";

export function BetweenUnits(parts: DeskParts): ReactElement | null {
  return parts.state.reading === null ? null : null;
}
