import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DeskParts } from "./desk-screen";

const UNWRITTEN = "有改动还没有写进工作表。";

/** How far the reading is and what is being read, with 停止; afterwards what came of it. */
export function ReadingLine({ state, desk }: DeskParts): ReactElement {
  const { reading, told, isUnwritten } = state;
  const words = reading !== null ? "" : [told, isUnwritten ? UNWRITTEN : null].join("");
  return (
    <>
      {reading !== null && (
        <div className="collect-reading">
          <div className="collect-reading-head">
            <p className="grow">{`正在读取：${reading.done} / ${reading.total}`}</p>
            <Button size="small" onClick={desk.stop}>
              停止
            </Button>
          </div>
          <progress aria-label="读取进度" value={reading.done} max={reading.total} />
          <p className="quiet collect-names">{reading.names.join("、")}</p>
        </div>
      )}
      <div role="status">{words !== "" && <p className="quiet">{words}</p>}</div>
    </>
  );
}
