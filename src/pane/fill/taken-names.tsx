import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sheetNameProblem } from "../../excel/host/sheet-names";
import { TABLE_NAMES } from "../../report/names";
import { QuestionBox } from "../parts/question-box";
import type { Question } from "../../actions/state";
import type { Pane } from "../use-pane";
import { insertTables } from "../../actions/insert";

type NamesQuestion = Extract<Question, { kind: "names" }>;

/** The name for each taken one, with what is wrong with it. */
function namesWithProblems({ request, taken, names }: NamesQuestion) {
  const kept = request.tables
    .filter((table) => !taken.some((name) => name.table === table))
    .map((table) => request.sheetNames?.[table] ?? TABLE_NAMES[table].sheet);
  const used = [...kept, ...taken.map(({ wanted }) => wanted)];
  return taken.map(({ table, wanted }) => {
    const name = names[table] ?? "";
    const problem = sheetNameProblem(name, used);
    used.push(name.trim());
    return { table, wanted, name, problem };
  });
}

/** Sheet names that are taken: nothing is inserted until the user gives others. */
export function TakenNames({
  pane,
  question,
}: {
  readonly pane: Pane;
  readonly question: NamesQuestion;
}): ReactElement {
  const { dispatch, perform } = pane;
  const entries = namesWithProblems(question);
  const insert = (): void => {
    const { request, fill } = question;
    const sheetNames = { ...request.sheetNames, ...question.names };
    perform(insertTables({ request: { ...request, sheetNames }, fill }));
  };
  return (
    <QuestionBox
      title="工作表名称已被占用"
      answers={[
        {
          label: "另用新名称插入",
          run: insert,
          disabled: entries.some(({ problem }) => problem !== null),
        },
      ]}
      onCancel={() => dispatch({ type: "withdraw" })}
    >
      <p>
        {`工作簿中已经有${entries.map(({ wanted }) => `“${wanted}”`).join("、")}。原有的工作表不会改动，请给新表另起名称：`}
      </p>
      {entries.map(({ table, name, problem }) => (
        <Field
          key={table}
          label={`${TABLE_NAMES[table].short}的新名称`}
          {...(problem === null ? {} : { validationState: "error", validationMessage: problem })}
        >
          <Input
            value={name}
            onChange={(_, { value }) => dispatch({ type: "name", table, name: value })}
          />
        </Field>
      ))}
    </QuestionBox>
  );
}
