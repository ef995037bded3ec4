import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import type { Finding } from "../../check/finding";
import type { TableKey } from "../../report/form";
import { TABLE_NAMES } from "../../report/names";
import { placeOf } from "../../report/place";
import { Fold } from "../parts/fold";
import type { BlankRow } from "./groups";
import { zeroFills } from "./groups";
import { Jump } from "./jump";
import { OfferButtons } from "./offer-buttons";
import { QuestionBox } from "../parts/question-box";
import { ReasonPart } from "./reason-part";
import { SeverityBadge } from "./severity-badge";
import type { Pane } from "../use-pane";
import { writeFixes } from "../../actions/write-fixes";

const ADVICE = "没有发生的填 0；确需留空的，另附审核说明。";

/** More rows than this are folded away at first. */
const ROWS_SHOWN = 8;

interface BlankBlockProps {
  readonly pane: Pane;
  readonly table: TableKey;
  readonly rows: readonly BlankRow[];
}

/** The blanks of a table in one card: a line for each row, 填 0 for each cell or for all. */
export function BlankBlock({ pane, table, rows }: BlankBlockProps): ReactElement {
  const { question, running } = pane.state;
  const blanks = rows.flatMap((row) => row.blanks);
  const fills = zeroFills(blanks);
  const asked = question?.kind === "fillAll" && question.table === table ? question : null;
  const title = useId();
  const list = () => (
    <ul className="plain check-blank-rows">
      {rows.map((row) => (
        <BlankRowEntry key={row.row} pane={pane} table={table} row={row} />
      ))}
    </ul>
  );
  return (
    <li className="card card-explain">
      <p className="card-head">
        <SeverityBadge severity="explain" />
        <span className="card-title" id={title}>{`空白 ${blanks.length} 格`}</span>
      </p>
      <p>{ADVICE}</p>
      <ReasonPart pane={pane} id={`blanks.${table}`} findings={blanks} describedBy={title}>
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
              run: () => pane.perform(writeFixes({ fixes: asked.fixes })),
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
}

function BlankRowEntry({ pane, table, row }: BlankRowProps): ReactElement {
  const id = useId();
  const [first] = row.blanks;
  const address = first?.address ?? null;
  const explained = row.blanks.every(({ state }) => state !== "open");
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
              findings={row.blanks}
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

function BlankCell({ pane, blank }: { readonly pane: Pane; readonly blank: Finding }) {
  const id = useId();
  const { address, offers, sentence, focus } = blank;
  const [cell] = focus;
  return (
    <li className="check-blank-cell">
      <div className="grow">
        <p id={id}>{cell === undefined ? "" : placeOf(cell).column}</p>
        {offers.length === 0 && <p className="quiet">{sentence}</p>}
      </div>
      {address !== null && <Jump pane={pane} id={blank.id} address={address} describedBy={id} />}
      <OfferButtons pane={pane} finding={blank} describedBy={id} />
    </li>
  );
}
