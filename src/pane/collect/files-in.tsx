import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useRef } from "react";
import type { DeskParts } from "./desk-screen";
import { givenFiles } from "./given-files";
import { useWriting } from "./use-writing";

/** 选择文件夹, 选择文件 and 写入汇总表. */
export function FilesIn(parts: DeskParts): ReactElement {
  const { pane, state, desk } = parts;
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const write = useWriting(parts);
  const isReading = state.reading !== null;
  const isFirst = state.files.length === 0 && state.fromSheet.size === 0;
  const take = (input: HTMLInputElement): void => {
    pane.dispatch({ type: "dismiss", tab: "collect" });
    void desk.receive(givenFiles(input.files ?? []));
    // The same files can be chosen again after they were corrected.
    input.value = "";
  };
  return (
    <div className={isFirst ? "collect-in collect-in-first" : "collect-in"}>
      {isFirst && <p>把各单位的年报拖到这里，或者</p>}
      <div className="actions">
        <Button
          appearance={isFirst ? "primary" : "secondary"}
          disabledFocusable={isReading}
          onClick={() => folder.current?.click()}
        >
          选择文件夹
        </Button>
        <Button disabledFocusable={isReading} onClick={() => files.current?.click()}>
          选择文件
        </Button>
        {!isFirst && (
          <Button
            appearance="primary"
            disabledFocusable={isReading || pane.state.running !== null}
            onClick={write}
          >
            写入汇总表
          </Button>
        )}
      </div>
      {isFirst && (
        <p className="quiet">Word、PDF、网页、Excel 都可以，子文件夹里的也读。只在这台电脑上读。</p>
      )}
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        multiple
        hidden
        aria-label="选择文件夹：选择"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label="选择文件：选择"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </div>
  );
}
