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
import { FillQuestion } from "./fill-question";
import { ReasonPart } from "./reason-part";
import { StateBadge } from "./state-badge";
import type { Pane } from "../use-pane";

const ADVICE = "没有发生的填 0；确需留空的，写明原因。";

/** More rows than this are folded away at first. */
const ROWS_SHOWN = 8;

interface BlankBlockProps {
  readonly pane: Pane;
  readonly table: TableKey;
  readonly rows: readonly BlankRow[];
  /** They are kept with a reason. */
  readonly isKept?: boolean;
}

/** The blanks of a table in one card: a line for each row, 填 0 for each cell or for all. */
export function BlankBlock({ pane, table, rows, isKept = false }: BlankBlockProps): ReactElement {
  const { running } = pane.state;
  const blanks = rows.flatMap((row) => row.blanks);
  const part = isKept ? `kept.${table}` : `blanks.${table}`;
  const fills = zeroFills(blanks);
  const title = useId();
  const list = () => (
    <ul className="plain check-blank-rows">
      {rows.map((row) => (
        <BlankRowEntry key={row.row} pane={pane} part={part} row={row} />
      ))}
    </ul>
  );
  return (
    <li className={isKept ? "card card-justified" : "card card-blank"}>
      <p className="card-head">
        <StateBadge state={isKept ? "justified" : "blank"} />
        <span className="card-title" id={title}>{`空白 ${blanks.length} 格`}</span>
      </p>
      {isKept ? <p className="card-place">{TABLE_NAMES[table].short}</p> : <p>{ADVICE}</p>}
      <ReasonPart pane={pane} id={part} findings={blanks} describedBy={title}>
        {fills.length > 0 && (
          <Button
            size="small"
            disabledFocusable={running !== null}
            onClick={() =>
              pane.dispatch({ type: "ask", question: { kind: "fillAll", table, fixes: fills } })
            }
          >
            {`全部填 0（${fills.length} 格）`}
          </Button>
        )}
      </ReasonPart>
      {!isKept && <FillQuestion pane={pane} table={table} names={TABLE_NAMES[table].short} />}
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
  /** What is written is kept under it. */
  readonly part: string;
  readonly row: BlankRow;
}

function BlankRowEntry({ pane, part, row }: BlankRowProps): ReactElement {
  const id = useId();
  const [first] = row.blanks;
  const address = first?.address ?? null;
  const words = `${row.name}：${row.blanks.length} 格空白`;
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
              id={`${part}.${row.row}`}
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
