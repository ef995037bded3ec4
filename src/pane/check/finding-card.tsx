import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import { CATALOGUE } from "../../check/catalogue";
import type { Finding } from "../../check/finding";
import { keepable } from "../../check/review/justification";
import { findingSentence } from "../../check/finding-sentence";
import { findingInstruction, findingPlace, findingTitle } from "../../check/sentences";
import type { CellFix, CheckOutcome, PlacedFinding } from "../../excel/contract";
import { Jump } from "./jump";
import { RelatedCells, relatedCells } from "./related-cells";
import { ReasonPart } from "./reason-part";
import { SeverityBadge } from "./severity-badge";
import type { Pane } from "../use-pane";

/** Where 定位 goes: the first marked cell, or a changed label. */
export function jumpAddress({ finding, addresses }: PlacedFinding): string | null {
  return addresses[0] ?? (finding.code === "label-changed" ? finding.address : null);
}

/** The number a finding offers to write; null where only people know it. */
export function fixOf(finding: Finding): CellFix | null {
  const [cell] = finding.focus;
  if (cell === undefined) return null;
  if (finding.code === "blank" && finding.fill !== null) {
    return { cell, from: null, value: finding.fill };
  }
  if (finding.code === "number-as-text") {
    return { cell, from: finding.actual, value: finding.expected };
  }
  return null;
}

interface FindingCardProps {
  readonly pane: Pane;
  readonly placed: PlacedFinding;
  readonly outcome: CheckOutcome;
  /** The selected cell takes part in it. */
  readonly touched: boolean;
}

/** One finding: how bad, where, what, what to do, and the ways to the cells. */
export function FindingCard({ pane, placed, outcome, touched }: FindingCardProps): ReactElement {
  const { finding, id } = placed;
  const place = useId();
  const active = pane.state.active === id;
  const address = jumpAddress(placed);
  const fix = fixOf(finding);
  const ownReason = keepable(finding, outcome);
  return (
    <li
      className={`card card-${finding.severity}${active ? " active" : ""}${touched ? " touched" : ""}`}
      aria-current={active ? "true" : undefined}
    >
      <p className="card-head">
        <SeverityBadge severity={finding.severity} />
        <span className="card-title">{findingTitle(finding)}</span>
        {touched && <span className="quiet">所选单元格</span>}
      </p>
      <p className="card-place" id={place}>
        {findingPlace(finding)}
      </p>
      <p>{findingSentence(finding)}</p>
      <p>
        <span className="quiet">处理：</span>
        {findingInstruction(finding)}
      </p>
      <p className="quiet">{`依据：${CATALOGUE[finding.code].source}`}</p>
      <ReasonPart
        pane={pane}
        id={id}
        findings={ownReason === null ? [] : [ownReason]}
        kept={outcome.kept}
        describedBy={place}
      >
        {address !== null && <Jump pane={pane} id={id} address={address} describedBy={place} />}
        {fix !== null && (
          <Button
            size="small"
            aria-describedby={place}
            disabledFocusable={pane.state.running !== null}
            onClick={() => pane.perform({ kind: "fill", fixes: [fix] })}
          >
            {fix.from === null ? `填 ${fix.value}` : "采纳"}
          </Button>
        )}
      </ReasonPart>
      <RelatedCells pane={pane} cells={relatedCells(placed, outcome.report)} />
    </li>
  );
}
