import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import { CATALOGUE } from "../../check/catalogue";
import { keepable } from "../../check/review/justification";
import type { Justifiable } from "../../check/review/justification";
import { findingSentence } from "../../check/finding-sentence";
import type { CheckOutcome } from "../../excel/contract";
import type { TableKey } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import { placeOf } from "../../report/place";
import { fixOf, jumpAddress } from "./finding-card";
import { Fold } from "../parts/fold";
import type { BlankRow } from "./groups";
import { zeroFills } from "./groups";
import { Jump } from "./jump";
import { QuestionBox } from "../parts/question-box";
import { ReasonPart } from "./reason-part";
import { reasonsGiven } from "../../actions/reasons";
import { SeverityBadge } from "./severity-badge";
import type { Pane } from "../use-pane";

/** More rows than this are folded away at first. */
const ROWS_SHOWN = 8;

interface BlankBlockProps {
  readonly pane: Pane;
  readonly table: TableKey;
  readonly rows: readonly BlankRow[];
  readonly outcome: CheckOutcome;
}

const keepables = (rows: readonly BlankRow[], outcome: CheckOutcome): readonly Justifiable[] =>
  rows.flatMap(({ blanks }) => blanks).flatMap(({ finding }) => keepable(finding, outcome) ?? []);

/** The blanks of a table in one card: a line for each row, 填 0 for each cell or for all. */
export function BlankBlock({ pane, table, rows, outcome }: BlankBlockProps): ReactElement {
  const { question, running } = pane.state;
  const count = rows.reduce((sum, { blanks }) => sum + blanks.length, 0);
  const fills = zeroFills(rows);
  const asked = question?.kind === "fillAll" && question.table === table ? question : null;
  const title = useId();
  const list = () => (
    <ul className="plain check-blank-rows">
      {rows.map((row) => (
        <BlankRowEntry key={row.row} pane={pane} table={table} row={row} outcome={outcome} />
      ))}
    </ul>
  );
  return (
    <li className="card card-explain">
      <p className="card-head">
        <SeverityBadge severity="explain" />
        <span className="card-title" id={title}>{`空白 ${count} 格`}</span>
      </p>
      <p>{CATALOGUE.blank.instruction}</p>
      <ReasonPart
        pane={pane}
        id={`blanks.${table}`}
        findings={keepables(rows, outcome)}
        kept={outcome.kept}
        describedBy={title}
      >
        {fills.length > 0 && (
          <Button
            size="small"
            disabledFocusable={running !== null}
            onClick={() =>
              pane.dispatch({ type: "ask", question: { kind: "fillAll", table, fixes: fills } })
            }
          >
            {`全部填 0（${fills.length} 处）`}
          </Button>
        )}
      </ReasonPart>
      {asked && (
        <QuestionBox
          title={`把${TABLE_NAMES[table].short}的空白全部填 0？`}
          answers={[
            {
              label: `填 0（${asked.fixes.length} 处）`,
              run: () => pane.perform({ kind: "fill", fixes: asked.fixes }),
            },
          ]}
          onCancel={() => pane.dispatch({ type: "withdraw" })}
        >
          <p>{`${asked.fixes.length} 处空白将填为 0，表示确实没有发生。有数字还没填的，请先取消。`}</p>
        </QuestionBox>
      )}
      {rows.length > ROWS_SHOWN ? (
        <Fold summary={`按行查看（${rows.length} 行）`}>{list}</Fold>
      ) : (
        list()
      )}
    </li>
  );
}

interface BlankRowProps {
  readonly pane: Pane;
  readonly table: TableKey;
  readonly row: BlankRow;
  readonly outcome: CheckOutcome;
}

function BlankRowEntry({ pane, table, row, outcome }: BlankRowProps): ReactElement {
  const id = useId();
  const [first] = row.blanks;
  const address = first === undefined ? null : jumpAddress(first);
  const findings = keepables([row], outcome);
  const explained = reasonsGiven(findings, outcome.kept).open.length === 0;
  const words = `${row.name}：${row.blanks.length} 格空白${explained ? "，有说明" : ""}`;
  return (
    <li className="check-blank-row">
      <Fold summary={<span id={id}>{words}</span>}>
        {() => (
          <>
            <ul className="plain">
              {row.blanks.map((blank) => (
                <BlankCell key={blank.id} pane={pane} blank={blank} />
              ))}
            </ul>
            <ReasonPart
              pane={pane}
              id={`blanks.${table}.${row.row}`}
              findings={findings}
              kept={outcome.kept}
              describedBy={id}
            />
          </>
        )}
      </Fold>
      {first !== undefined && address !== null && (
        <Jump pane={pane} id={first.id} address={address} describedBy={id} />
      )}
    </li>
  );
}

function BlankCell({
  pane,
  blank,
}: {
  readonly pane: Pane;
  readonly blank: BlankRow["blanks"][number];
}) {
  const id = useId();
  const address = jumpAddress(blank);
  const fix = fixOf(blank.finding);
  const [cell] = blank.finding.focus;
  return (
    <li className="check-blank-cell">
      <div className="grow">
        <p id={id}>{cell === undefined ? "" : placeOf(cell).column}</p>
        {fix === null && <p className="quiet">{findingSentence(blank.finding)}</p>}
      </div>
      {address !== null && <Jump pane={pane} id={blank.id} address={address} describedBy={id} />}
      {fix !== null && (
        <Button
          size="small"
          aria-describedby={id}
          disabledFocusable={pane.state.running !== null}
          onClick={() => pane.perform({ kind: "fill", fixes: [fix] })}
        >
          {`填 ${fix.value}`}
        </Button>
      )}
    </li>
  );
}
