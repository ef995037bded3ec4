import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import type { Pointed } from "../source-words";
import { sourceWords } from "../source-words";

interface SourceLineProps {
  readonly pointed: Pointed | null;
  readonly onGo: (() => void) | null;
}

/** Where the number comes from that the user points at; it has its place also while empty. */
export function SourceLine({ pointed, onGo }: SourceLineProps): ReactElement {
  const id = useId();
  return (
    <div className="draft-source-line">
      <p id={id} className="grow">
        {pointed === null ? "带虚线的数字取自表格：指向它看出处。" : sourceWords(pointed)}
      </p>
      {pointed !== null && onGo !== null && (
        <Button size="small" aria-describedby={id} onClick={onGo}>
          定位
        </Button>
      )}
    </div>
  );
}
