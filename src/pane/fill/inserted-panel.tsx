import type { ReactElement } from "react";
import { holdsNumbers } from "../../actions/holds-numbers";
import { takeBack } from "../../actions/take-back";
import { QuestionBox } from "../parts/question-box";
import type { Pane } from "../use-pane";

/** 撤回插入, after asking: offered until something is typed or imported into the tables. */
export function InsertedPanel({ pane }: { readonly pane: Pane }): ReactElement | null {
  const { inserted, question, running, reading } = pane.state;
  const { dispatch, perform } = pane;
  if (inserted.length === 0 || reading === null) return null;
  // Beside a single table that was inserted, those that stood before are read.
  const own = reading.tables.filter((found) => inserted.some(({ sheet }) => sheet === found.sheet));
  const tables = own.map(({ table }) => table);
  if (holdsNumbers(reading, tables)) return null;
  return (
    <>
      <p>
        <button
          type="button"
          className="link"
          aria-disabled={running !== null}
          onClick={() => {
            if (running === null) {
              dispatch({ type: "ask", question: { kind: "takeBack", sheets: inserted } });
            }
          }}
        >
          撤回插入
        </button>
      </p>
      {question?.kind === "takeBack" && (
        <QuestionBox
          title="撤回刚才的插入？"
          answers={[
            {
              label: "确定撤回",
              run: () => perform(takeBack(question.sheets)),
            },
          ]}
          onCancel={() => dispatch({ type: "withdraw" })}
        >
          <p>
            {`将删除${question.sheets.map(({ sheet }) => `“${sheet}”`).join("、")}，其中已填的内容一并删除。撤回会清空 Excel 的撤销记录。`}
          </p>
        </QuestionBox>
      )}
    </>
  );
}
