import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { Finding } from "../../check/finding";
import { Fold } from "../parts/fold";
import { useFew } from "../parts/use-few";
import type { Pane } from "../use-pane";
import { BlankBlock } from "./blank-block";
import { FindingEntry } from "./finding-entry";
import { groupFindings, isKept } from "./groups";

interface KeptFindingsProps {
  readonly pane: Pane;
  readonly outcome: Checked;
}

/** 1, 7 格, 1 处、7 格. */
function howMany(kept: readonly Finding[]): string {
  const blanks = kept.filter(({ isOneOfMany }) => isOneOfMany).length;
  const others = kept.length - blanks;
  if (blanks === 0) return String(others);
  return others === 0 ? `${blanks} 格` : `${others} 处、${blanks} 格`;
}

/** What is kept with a reason, out of the way: to be read, changed, or taken back. */
export function KeptFindings({ pane, outcome }: KeptFindingsProps): ReactElement | null {
  const kept = outcome.audit.findings.filter(isKept);
  if (kept.length === 0) return null;
  return (
    <Fold summary={`有说明（${howMany(kept)}）`}>
      {() => <KeptList pane={pane} outcome={outcome} kept={kept} />}
    </Fold>
  );
}

interface KeptListProps extends KeptFindingsProps {
  readonly kept: readonly Finding[];
}

function KeptList({ pane, outcome, kept }: KeptListProps): ReactElement {
  const blanks = groupFindings(kept.filter(({ isOneOfMany }) => isOneOfMany));
  const { shown, more } = useFew(kept.filter(({ isOneOfMany }) => !isOneOfMany));
  return (
    <>
      <ul className="plain">
        {shown.map((finding) => (
          <FindingEntry key={finding.id} pane={pane} finding={finding} outcome={outcome} />
        ))}
        {blanks.map(
          ({ part, blankRows }) =>
            part !== null &&
            part !== "ledger" && (
              <BlankBlock key={part} pane={pane} table={part} rows={blankRows} isKept />
            ),
        )}
      </ul>
      {more}
    </>
  );
}
