import type { ReactElement } from "react";
import { WORKDAYS } from "../../actions/ledger/ledger-in-use";
import { caseName, dayWords, leftWords } from "../../actions/ledger/ledger-words";
import type { LedgerState, ReadLedger } from "../../actions/ledger/ledger-state";
import { rowFacts } from "../../ledger/row-facts";
import type { RowFacts } from "../../ledger/row-facts";
import type { Standing } from "../../ledger/standing";
import { SelectedCard } from "../parts/selected-card";

interface RowCardProps {
  readonly ledger: LedgerState;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** How an application stands to its deadline. */
function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case "due":
      return `${dayWords(standing.day)}到期，${leftWords(standing)}`;
    case "closed":
      return standing.day === null ? "办结日期没有填好" : `${dayWords(standing.day)}办结`;
    case "waiting":
      return "等申请人补正，期限没有起算";
    case "undated":
      return "没有收到日期，算不出期限";
  }
}

function factsOf(use: ReadLedger, row: number, today: number): RowFacts | null {
  const { ledger, period } = use;
  const one = ledger.cases.find((each) => each.row === row);
  if (one === undefined) return null;
  return rowFacts(one, { period, today, workdays: WORKDAYS, problems: ledger.problems });
}

/** The selected row of the ledger: by when it is due, where it counts, what is missing. */
export function RowCard({ ledger, open, onToggle }: RowCardProps): ReactElement | null {
  const { use, row, countedFor } = ledger;
  if (use.kind !== "read" || row?.id !== use.sheet.id) return null;
  const facts = factsOf(use, row.row, countedFor.today);
  if (facts === null) return null;
  const { places, outside, standing, problems } = facts;
  return (
    <SelectedCard
      label="所选的申请"
      summary={`台账 ${caseName(facts)}：${standingWords(standing)}`}
      open={open}
      onToggle={onToggle}
    >
      {() => (
        <div className="selected-help">
          {places.length > 0 && <p>{`计入：${places.map(({ words }) => words).join("；")}`}</p>}
          {outside !== null && <p>{outside}</p>}
          {problems.map(({ message }) => (
            <p key={message}>{`要改：${message}`}</p>
          ))}
          {problems.length === 0 && <p className="quiet">这一行没有缺的、矛盾的。</p>}
        </div>
      )}
    </SelectedCard>
  );
}
