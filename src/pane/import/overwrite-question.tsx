import type { ReactElement } from "react";
import type { FillConflict } from "../../excel/import-contract";
import { cellId } from "../../report/cell";
import { TABLE_KEYS } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import { placeOf } from "../../report/place";
import { QuestionBox } from "../parts/question-box";
import type { Question } from "../../actions/state";
import type { Pane } from "../use-pane";
import { shownValue } from "../../actions/import/sentences";
import { importTables } from "../../actions/import-tables";

/** So many are named one by one. */
const NAMED = 5;

interface OverwriteQuestionProps {
  readonly pane: Pane;
  readonly question: Extract<Question, { kind: "overwrite" }>;
}

/** "表二 3 格、表三 12 格" */
function countsOf(conflicts: readonly FillConflict[]): string {
  return TABLE_KEYS.flatMap((table) => {
    const count = conflicts.filter(({ cell }) => cell.table === table).length;
    return count === 0 ? [] : [`${TABLE_NAMES[table].short} ${count} 格`];
  }).join("、");
}

/** Cells that hold something else: nothing is written until the user says what to do. */
export function OverwriteQuestion({ pane, question }: OverwriteQuestionProps): ReactElement {
  const { request, conflicts } = question;
  const go = (existing: "replace" | "keep") => () =>
    pane.perform(importTables({ ...request, existing }));
  return (
    <QuestionBox
      title="有的单元格已有别的内容"
      answers={[
        { label: "只填空白", run: go("keep") },
        { label: "全部覆盖", run: go("replace") },
      ]}
      onCancel={() => pane.dispatch({ type: "withdraw" })}
    >
      <p>{`${countsOf(conflicts)}与来源不同：`}</p>
      <ul className="lines">
        {conflicts.slice(0, NAMED).map(({ cell, there, given }) => (
          <li key={cellId(cell)}>
            {`${placeOf(cell).full}：${shownValue(there)} → ${shownValue(given)}`}
          </li>
        ))}
        {conflicts.length > NAMED && <li>{`另有 ${conflicts.length - NAMED} 格`}</li>}
      </ul>
    </QuestionBox>
  );
}
