import type { ReactElement } from "react";
import type { FillConflict } from "../../excel/contract/import-contract";
import { cellId } from "../../report/cell";
import { TABLE_KEYS } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import { placeOf } from "../../report/place";
import { QuestionBox } from "../parts/question-box";
import type { Question } from "../../actions/state";
import type { Pane } from "../use-pane";
import { shownValue } from "../../actions/sentences";
import { importTables } from "../../actions/import-tables";
import { insertTables } from "../../actions/insert";
import type { FillPlan } from "../../actions/import/fill-plan";
import { onlyBlanks, replacing } from "../../actions/import/filling";
import type { Filling } from "../../actions/import/filling";

/** So many are named one by one. */
const NAMED = 5;

interface OverwriteQuestionProps {
  readonly pane: Pane;
  readonly question: Extract<Question, { kind: "overwrite" }>;
  readonly plan: FillPlan;
}

/** "表二 3 格、表三 12 格" */
function countsOf(conflicts: readonly FillConflict[]): string {
  return TABLE_KEYS.flatMap((table) => {
    const count = conflicts.filter(({ cell }) => cell.table === table).length;
    return count === 0 ? [] : [`${TABLE_NAMES[table].short} ${count} 格`];
  }).join("、");
}

/** Cells that hold something else: nothing is written until the user says what to do. */
export function OverwriteQuestion(props: OverwriteQuestionProps): ReactElement {
  const { pane, question, plan } = props;
  const { filling, conflicts } = question;
  const { anew, relation } = plan;
  const go = (chosen: Filling) => () => pane.perform(importTables(chosen));
  return (
    <QuestionBox
      title="有的单元格已有别的内容"
      answers={[
        ...(anew === null
          ? []
          : [{ label: "另插一套", run: () => pane.perform(insertTables(anew)) }]),
        { label: "只填空白", run: go(onlyBlanks(filling, conflicts)) },
        { label: "全部覆盖", run: go(replacing(filling)) },
      ]}
      onCancel={() => pane.dispatch({ type: "withdraw" })}
    >
      {relation.sentence !== null && <p>{relation.sentence}</p>}
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
