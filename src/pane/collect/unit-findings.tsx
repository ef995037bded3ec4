import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { goToUnit } from "../../actions/collect/go-to-unit";
import { withPending } from "../../actions/collect/kept";
import { returnOf } from "../../actions/collect/desk-of";
import type { Finding } from "../../check/finding";
import { gathered } from "../../check/review/gathered";
import type { GatheredFindings } from "../../check/review/gathered";
import { repairNotes } from "../../check/review/repair-notes";
import { strikeKey } from "../../collect/desk";
import type { ReadReport } from "../../collect/received";
import { cellId } from "../../report/cell";
import { FindingCard } from "../check/finding-card";
import type { UnitParts } from "./unit-view";

interface UnitFindingsProps extends UnitParts {
  readonly read: ReadReport;
  readonly isFromSheet: boolean;
}

/** Tables and text, as 审核 has them; each can be left out of the opinion. */
export function UnitFindings(props: UnitFindingsProps): ReactElement {
  const { read, isFromSheet, outcome, line } = props;
  const { findings, report } = read.audit;
  const struck = new Set(returnOf(outcome.desk.returns, line.unit.name).struck);
  // Of 明细 the text is not known: what is said of it would be false.
  const known = isFromSheet ? findings.filter(({ about }) => about === "tables") : findings;
  const groups = gathered(known, report);
  const notes = repairNotes(
    read.explanations,
    groups.map(({ findings: [{ id }] }, at) => ({ id, number: at + 1 })),
    findings,
  );
  const left = groups.filter((group) => isStruck(group, struck)).length;
  return (
    <section aria-labelledby="unit-findings">
      <h2 id="unit-findings">
        {groups.length === 0 ? "问题" : `问题 ${groups.length} 处`}
        {left > 0 && <span className="quiet">{`其中 ${left} 处不退回`}</span>}
      </h2>
      {groups.length === 0 && (
        <p>{isFromSheet ? "只看“明细”里的数，没有发现问题。" : "没有发现问题。"}</p>
      )}
      <ul className="plain">
        {groups.map((group) => (
          <Entry
            key={group.findings[0].id}
            {...props}
            group={group}
            struck={struck}
            notes={notes.get(group.findings[0].id) ?? []}
          />
        ))}
      </ul>
    </section>
  );
}

const isStruck = ({ findings }: GatheredFindings, struck: ReadonlySet<string>): boolean =>
  findings.every((finding) => struck.has(strikeKey(finding)));

interface EntryProps extends UnitFindingsProps {
  readonly group: GatheredFindings;
  readonly struck: ReadonlySet<string>;
  readonly notes: readonly string[];
}

/** One finding, or the blanks of a row; 不退回 keeps it out of the opinion. */
function Entry({ pane, desk, line, group, struck, notes }: EntryProps): ReactElement {
  const [first] = group.findings;
  const { name } = line.unit;
  const isOut = isStruck(group, struck);
  const shown: Finding = { ...first, place: group.place };
  const [cell] = first.focus;
  const strike = (): void => {
    const keys = group.findings.map(strikeKey);
    const next = isOut
      ? [...struck].filter((key) => !keys.includes(key))
      : [...struck, ...keys.filter((key) => !struck.has(key))];
    desk.change((state) => withPending(state, name, { struck: next }));
  };
  return (
    <FindingCard
      finding={shown}
      struck={isOut}
      actions={(describedBy) => (
        <>
          {notes.map((note) => (
            <p key={note} className="quiet">
              {note}
            </p>
          ))}
          <div className="actions">
            {cell !== undefined && (
              <Button
                size="small"
                aria-describedby={describedBy}
                onClick={() => pane.perform(goToUnit({ unit: name, cell: cellId(cell) }))}
              >
                定位
              </Button>
            )}
            <Button size="small" aria-describedby={describedBy} onClick={strike}>
              {isOut ? "恢复" : "不退回"}
            </Button>
          </div>
        </>
      )}
    />
  );
}
