import type { ReactElement } from "react";
import { useId } from "react";
import { ledgerAddress } from "../../actions/ledger/address";
import { caseName, dayWords } from "../../actions/ledger/ledger-words";
import type { ReadLedger } from "../../actions/ledger/ledger-state";
import { casesBehind } from "../../ledger/cases-behind";
import { knownDay } from "../../ledger/day";
import type { CellKey } from "../../report/cell";
import { Jump } from "../check/jump";
import { Fold } from "../parts/fold";
import { useFew } from "../parts/use-few";
import type { Pane } from "../use-pane";

interface CellCasesProps {
  readonly pane: Pane;
  readonly use: ReadLedger;
  readonly cell: CellKey;
}

/** The applications that the ledger counts in a cell of table three or four. */
export function CellCases({ pane, use, cell }: CellCasesProps): ReactElement {
  const behind = casesBehind(use.ledger.cases, use.period, cell);
  return (
    <Fold summary={`台账中的 ${behind.length} 件`}>
      {() => <Cases pane={pane} use={use} rows={behind} />}
    </Fold>
  );
}

type Rows = ReturnType<typeof casesBehind>;

function Cases(props: { readonly pane: Pane; readonly use: ReadLedger; readonly rows: Rows }) {
  const { pane, use, rows } = props;
  const { shown, more } = useFew(rows);
  if (rows.length === 0) return <p className="quiet">台账里没有计入这一格的件。</p>;
  return (
    <>
      <ul className="plain">
        {shown.map((one) => (
          <Case key={one.row} pane={pane} use={use} one={one} />
        ))}
      </ul>
      {more}
    </>
  );
}

function Case(props: {
  readonly pane: Pane;
  readonly use: ReadLedger;
  readonly one: Rows[number];
}) {
  const { pane, use, one } = props;
  const { sheet, ledger } = use;
  const id = useId();
  const whole = ledger.cases.find(({ row }) => row === one.row);
  const day = whole === undefined ? null : knownDay(whole.received);
  return (
    <li>
      <span id={id}>
        {`${caseName(one)}${day === null ? "" : `　${dayWords(day)}收到`}${one.number === "" ? "" : `　第 ${one.row} 行`}　`}
      </span>
      <Jump
        pane={pane}
        id={null}
        address={ledgerAddress(sheet.sheet, one.row)}
        describedBy={id}
        look="link"
      />
    </li>
  );
}
