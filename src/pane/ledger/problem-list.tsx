import type { ReactElement } from "react";
import { useId } from "react";
import { ledgerAddress } from "../../actions/ledger/address";
import type { LedgerProblem } from "../../ledger/problem";
import type { Ledger } from "../../ledger/read-ledger";
import { Jump } from "../check/jump";
import { useFew } from "../parts/use-few";
import type { Pane } from "../use-pane";

interface ProblemListProps {
  readonly pane: Pane;
  readonly sheet: string;
  readonly ledger: Ledger;
}

/** What is wrong in the ledger, row by row. */
export function ProblemList({ pane, sheet, ledger }: ProblemListProps): ReactElement {
  const { shown, more } = useFew(ledger.problems);
  return (
    <>
      <ul className="plain">
        {shown.map((problem) => (
          <Problem
            key={`${problem.row} ${problem.column} ${problem.message}`}
            pane={pane}
            problem={problem}
            address={ledgerAddress(sheet, problem.row, {
              key: problem.column,
              headings: ledger.headings,
            })}
          />
        ))}
      </ul>
      {more}
    </>
  );
}

function Problem(props: {
  readonly pane: Pane;
  readonly problem: LedgerProblem;
  readonly address: string;
}) {
  const { pane, problem, address } = props;
  const id = useId();
  return (
    <li className="ledger-row">
      <p className="grow" id={id}>{`第 ${problem.row} 行：${problem.message}`}</p>
      <Jump pane={pane} id={null} address={address} describedBy={id} />
    </li>
  );
}
