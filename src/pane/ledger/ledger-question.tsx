import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { insertLedger } from "../../actions/ledger/insert-ledger";
import { countFromLedger } from "../../actions/ledger/propose-count";
import { shownValue } from "../../actions/sentences";
import type { Question } from "../../actions/state";
import { writeFixes } from "../../actions/write-fixes";
import { sheetNameProblem } from "../../excel/host/sheet-names";
import { TABLE_NAMES } from "../../report/names";
import { placeOf } from "../../report/place";
import { QuestionBox } from "../parts/question-box";
import type { Pane } from "../use-pane";

type Asked<Kind extends Question["kind"]> = Extract<Question, { readonly kind: Kind }>;

interface AskedProps<Kind extends Question["kind"]> {
  readonly pane: Pane;
  readonly question: Asked<Kind>;
}

/** What is asked before a ledger is inserted, or before numbers of the tables give way to it. */
export function LedgerQuestion({ pane }: { readonly pane: Pane }): ReactElement | null {
  const { question } = pane.state;
  switch (question?.kind) {
    case "ledgerName":
      return <NameQuestion pane={pane} question={question} />;
    case "ledgerCount":
      return <CountQuestion pane={pane} question={question} />;
    case "ledgerFill":
      return <FillQuestion pane={pane} question={question} />;
    default:
      return null;
  }
}

/** The sheet's name is taken: nothing is inserted until the user gives another. */
function NameQuestion({ pane, question }: AskedProps<"ledgerName">): ReactElement {
  const { insertion, wanted, suggested } = question;
  const [name, setName] = useState(suggested);
  const problem = sheetNameProblem(name, [wanted]);
  const request = { ...insertion.request, sheetName: name.trim() };
  return (
    <QuestionBox
      title="工作表名称已被占用"
      answers={[
        {
          label: "另用新名称插入",
          run: () => pane.perform(insertLedger({ ...insertion, request })),
          disabled: problem !== null,
        },
      ]}
      onCancel={() => pane.dispatch({ type: "withdraw" })}
    >
      <p>{`工作簿中已经有“${wanted}”。原有的工作表不会改动，请给新台账另起名称：`}</p>
      <Field
        label="台账的新名称"
        {...(problem === null ? {} : { validationState: "error", validationMessage: problem })}
      >
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
    </QuestionBox>
  );
}

function CountQuestion({ pane, question }: AskedProps<"ledgerCount">): ReactElement {
  const { sheet, held } = question;
  const cells = held.map(({ table, count }) => `${TABLE_NAMES[table].short} ${count} 格`);
  return (
    <QuestionBox
      title="按台账计数？"
      answers={[{ label: "改成公式", run: () => pane.perform(countFromLedger({ sheet })) }]}
      onCancel={() => pane.dispatch({ type: "withdraw" })}
    >
      <p>{`${cells.join("、")}现在有内容，会改成数台账“${sheet}”的公式；原来的数可以用“撤销”找回。`}</p>
    </QuestionBox>
  );
}

/** So many differences are named; who wants to see all looks at the table afterwards. */
const NAMED = 8;

function FillQuestion({ pane, question }: AskedProps<"ledgerFill">): ReactElement {
  const { fixes, doubts } = question;
  const named = fixes.slice(0, NAMED);
  const more = fixes.length - named.length;
  return (
    <QuestionBox
      title="把台账的计数填入表三、表四？"
      answers={[
        {
          label: `填入（${fixes.length} 格）`,
          run: () => pane.perform(writeFixes({ fixes })),
        },
      ]}
      onCancel={() => pane.dispatch({ type: "withdraw" })}
    >
      {doubts > 0 && (
        <p>{`台账还有 ${doubts} 处没有弄清，有关的件可能没有数进去，建议先改台账。`}</p>
      )}
      <p>{`${fixes.length} 格与台账不一致：`}</p>
      <ul className="lines">
        {named.map(({ cell, from, value }) => (
          <li key={placeOf(cell).full}>
            {`${placeOf(cell).full}：${shownValue(from)} → ${shownValue(value)}`}
          </li>
        ))}
        {more > 0 && <li>{`另有 ${more} 格`}</li>}
      </ul>
    </QuestionBox>
  );
}
