import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { wayWords } from "../../check/repair/way-words";
import { equalWords, leadWords, unexplainedWords } from "../../check/repair/words";
import type { Explanation, Repair } from "../../check/repair/repair";
import { sameCell } from "../../report/cell";
import { Fold } from "../parts/fold";
import type { Pane } from "../use-pane";
import type { ExplainedGroup } from "../../actions/repair/arrange";
import { RepairWay } from "./repair-way";
import type { Checked } from "../../actions/checked";
import { settleSuggestion } from "../../actions/settle";

/** Where several ways are alike, so few others are shown at once as well. */
const FEW = 3;

interface RepairCardProps {
  readonly pane: Pane;
  readonly outcome: Checked;
  readonly group: ExplainedGroup;
}

/** What was probably typed wrong, and what to do about it. */
export function RepairCard({ pane, outcome, group }: RepairCardProps): ReactElement {
  const { explanation, findings } = group;
  if (explanation.kind !== "found") {
    return (
      <p className="card repair-card">{unexplainedWords(explanation.kind, findings.length)}</p>
    );
  }
  const selected = pane.state.selected?.cell;
  const touched =
    selected !== undefined &&
    explanation.repairs.some(({ changes }) => changes.some(({ cell }) => sameCell(cell, selected)));
  return (
    <div className={`card repair-card${touched ? " touched" : ""}`}>
      {touched && <p className="quiet">所选单元格</p>}
      <Ways pane={pane} outcome={outcome} group={group} explanation={explanation} />
    </div>
  );
}

/** 都不对: keeps all of them away. */
function Dismiss({ pane, group }: Pick<RepairCardProps, "pane" | "group">): ReactElement {
  return (
    <Button
      size="small"
      disabledFocusable={pane.state.running !== null}
      onClick={() => pane.perform(settleSuggestion({ kind: "dismiss", key: group.key }))}
    >
      都不对
    </Button>
  );
}

interface WaysProps extends RepairCardProps {
  readonly explanation: Extract<Explanation, { kind: "found" }>;
}

function Ways({ pane, outcome, group, explanation }: WaysProps): ReactElement {
  const { equal, repairs } = explanation;
  const { findings } = group;
  const likeliest = repairs.slice(0, equal);
  const others = repairs.slice(equal);
  const alone = repairs.length === 1;
  const words = wayWords(repairs);
  // Where all come to the same, it need not be said of each.
  const isSame = equal > 1 && new Set(repairs.map(({ resolves }) => resolves)).size === 1;
  const dismiss = <Dismiss pane={pane} group={group} />;
  const way = (repair: Repair, at: number): ReactElement => (
    <RepairWay
      key={at}
      pane={pane}
      outcome={outcome}
      repair={repair}
      findings={findings}
      lead={leadWords(at, equal)}
      words={words[at]}
      tellsResolved={!isSame}
      proposed={equal === 1 && at === 0}
    >
      {alone && dismiss}
    </RepairWay>
  );
  return (
    <>
      {equal === 1 ? (
        likeliest.map(way)
      ) : (
        <>
          <p>{equalWords(equal)}</p>
          <ol className="plain repair-ways">
            {likeliest.map((repair, at) => (
              <li key={at}>{way(repair, at)}</li>
            ))}
          </ol>
        </>
      )}
      {others.length > 0 && (
        <Fold
          summary={`其他可能（${others.length} 种）`}
          startsOpen={equal > 1 && others.length <= FEW}
        >
          {() => (
            <ol className="plain repair-ways">
              {others.map((repair, at) => (
                <li key={at}>{way(repair, equal + at)}</li>
              ))}
            </ol>
          )}
        </Fold>
      )}
      {!alone && <div className="actions">{dismiss}</div>}
    </>
  );
}
