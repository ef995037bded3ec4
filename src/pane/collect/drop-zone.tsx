import type { DragEvent, ReactElement, ReactNode } from "react";
import { useState } from "react";
import type { GivenFile } from "../../actions/collect/reading";
import { droppedFiles } from "./given-files";

interface DropZoneProps {
  readonly disabled: boolean;
  readonly onFiles: (files: readonly GivenFile[]) => void;
  readonly children: ReactNode;
}

const bringsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** Takes files and folders that are dropped anywhere on it. */
export function DropZone({ disabled, onFiles, children }: DropZoneProps): ReactElement {
  const [over, setOver] = useState(false);
  const onDrop = async (event: DragEvent): Promise<void> => {
    setOver(false);
    if (!bringsFiles(event)) return;
    event.preventDefault();
    if (!disabled) onFiles(await droppedFiles(event.dataTransfer));
  };
  return (
    <div
      className={over ? "collect-zone collect-over" : "collect-zone"}
      onDragOver={(event) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) {
          setOver(false);
        }
      }}
      onDrop={(event) => void onDrop(event)}
    >
      {over && <p className="collect-drop">松开就读这些文件</p>}
      {children}
    </div>
  );
}
