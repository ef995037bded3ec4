import { Button, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import { placeOf } from "../../report/place";
import type { Pane } from "../use-pane";
import type { CellDoubt, DoubtKind } from "./doubts";
import type { SourcePreview } from "../../actions/import/source-preview";
import { correctionKey, settledValue } from "../../actions/import/source-preview";

const REASONS: Readonly<Record<DoubtKind, string>> = {
  text: "不是数字",
  numberAsText: "写法不规范",
  notACount: "应为 0 或正整数",
  blank: "空白，同一行的其他格有数",
};

interface DoubtEntryProps {
  readonly pane: Pane;
  readonly preview: SourcePreview;
  readonly index: number;
  readonly doubt: CellDoubt;
}

/** One cell in doubt: its place, what the source has, what will be written. */
export function DoubtEntry({ pane, preview, index, doubt }: DoubtEntryProps): ReactElement {
  const { cell, kind, understood } = doubt;
  const id = useId();
  const key = correctionKey(index, cell);
  const place = placeOf(cell.key).full;
  const shown = preview.corrections[key] ?? (cell.value === null ? "" : String(cell.value));
  const correct = (text: string): void => pane.dispatch({ type: "correct", cell: key, text });
  const value = settledValue(preview, index, cell);
  return (
    <li className="import-doubt">
      <p className="card-place" id={id}>
        {place}
      </p>
      <p>
        {`${REASONS[kind]}。`}
        {kind !== "blank" && <span className="quiet">{`来源原文：“${cell.raw}”`}</span>}
      </p>
      <div className="import-doubt-edit">
        <span aria-hidden="true">填入</span>
        <Input
          className="grow"
          size="small"
          value={shown}
          placeholder="空白"
          aria-label={`填入 ${place}`}
          onChange={(_, data) => correct(data.value)}
        />
        {understood !== null && value !== understood && (
          <Button size="small" aria-describedby={id} onClick={() => correct(String(understood))}>
            {`采纳 ${understood}`}
          </Button>
        )}
      </div>
      {typeof value === "string" && (
        <p className="quiet">将按文字填入，审核时会列出，请尽量改成数字。</p>
      )}
    </li>
  );
}
