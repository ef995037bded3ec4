import type { ReactElement } from "react";
import { useId, useState } from "react";
import { ledgerAddress } from "../../actions/ledger/address";
import { caseName, dayWords, leftWords } from "../../actions/ledger/ledger-words";
import type { DueCase, NamedRow, OpenCases } from "../../ledger/due-soon";
import { Jump } from "../check/jump";
import { Fold } from "../parts/fold";
import { useFew } from "../parts/use-few";
import type { Pane } from "../use-pane";

interface DueListProps {
  readonly pane: Pane;
  readonly sheet: string;
  readonly open: OpenCases;
}

/** What has to be answered, the most urgent first; what is not due soon is shown on request. */
export function DueList({ pane, sheet, open }: DueListProps): ReactElement {
  const { due, waiting, undated, assumed } = open;
  const near = due.filter(({ urgency }) => urgency !== "later");
  const [showsAll, setShowsAll] = useState(false);
  const { shown, more } = useFew(showsAll ? due : near);
  const later = due.length - near.length;
  return (
    <>
      {near.length === 0 && <p className="quiet">没有超期的，也没有七天内到期的。</p>}
      <ul className="plain">
        {shown.map((one) => (
          <Due key={one.row} pane={pane} sheet={sheet} one={one} />
        ))}
      </ul>
      {more}
      {later > 0 && !showsAll && (
        <p>
          <button type="button" className="link" onClick={() => setShowsAll(true)}>
            {`再看不急的 ${later} 件`}
          </button>
        </p>
      )}
      <Others title="等申请人补正，期限没有起算" rows={waiting} pane={pane} sheet={sheet} />
      <Others title="没有收到日期，算不出期限" rows={undated} pane={pane} sheet={sheet} />
      {assumed.length > 0 && (
        <p className="quiet">{`${assumed.join("、")} 年的放假安排还没有公布，按周一至周五计算，公布后请更新年报助手。`}</p>
      )}
    </>
  );
}

interface CaseProps<Case extends NamedRow> {
  readonly pane: Pane;
  readonly sheet: string;
  readonly one: Case;
}

function Due({ pane, sheet, one }: CaseProps<DueCase>) {
  const id = useId();
  return (
    <li className="ledger-row">
      <p className="grow" id={id}>
        <strong>{caseName(one)}</strong>
        {`　${dayWords(one.day)}到期　`}
        <span className={`ledger-${one.urgency}`}>{leftWords(one)}</span>
      </p>
      <Jump pane={pane} id={null} address={ledgerAddress(sheet, one.row)} describedBy={id} />
    </li>
  );
}

interface OthersProps {
  readonly title: string;
  readonly rows: readonly NamedRow[];
  readonly pane: Pane;
  readonly sheet: string;
}

function Others({ title, rows, pane, sheet }: OthersProps): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <Fold summary={`${title}（${rows.length}）`}>
      {() => <NamedRows pane={pane} sheet={sheet} rows={rows} />}
    </Fold>
  );
}

/** Rows of the ledger by their numbers, each with 定位. */
export function NamedRows(props: Omit<OthersProps, "title">): ReactElement {
  const { rows, pane, sheet } = props;
  const { shown, more } = useFew(rows);
  return (
    <>
      <ul className="plain">
        {shown.map((one) => (
          <Named key={one.row} pane={pane} sheet={sheet} one={one} />
        ))}
      </ul>
      {more}
    </>
  );
}

function Named({ pane, sheet, one }: CaseProps<NamedRow>) {
  const id = useId();
  return (
    <li className="ledger-row">
      <p className="grow" id={id}>
        {caseName(one)}
      </p>
      <Jump pane={pane} id={null} address={ledgerAddress(sheet, one.row)} describedBy={id} />
    </li>
  );
}
