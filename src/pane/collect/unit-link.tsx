import type { ReactElement } from "react";
import type { DeskParts } from "./desk-screen";

/** A unit's name that opens its view. */
export function UnitLink({ desk, unit }: DeskParts & { readonly unit: string }): ReactElement {
  return (
    <button
      type="button"
      className="link"
      onClick={() => desk.change((state) => ({ ...state, view: { kind: "unit", name: unit } }))}
    >
      {unit}
    </button>
  );
}
