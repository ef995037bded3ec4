import type { ReactElement } from "react";
import type { Pointed } from "../source-words";
import { sourceWords } from "../source-words";

interface BoundNumberProps {
  readonly pointed: Pointed;
  readonly onPoint: (pointed: Pointed) => void;
  /** 定位; null where the table is not there. */
  readonly onGo: (() => void) | null;
}

/** A number of the tables: pointing at it tells its source, pressing it goes there. */
export function BoundNumber({ pointed, onPoint, onGo }: BoundNumberProps): ReactElement {
  const point = (): void => onPoint(pointed);
  return (
    <button
      type="button"
      className="draft-bound"
      title={sourceWords(pointed)}
      onMouseEnter={point}
      onFocus={point}
      onClick={() => {
        point();
        onGo?.();
      }}
    >
      {pointed.text}
    </button>
  );
}
