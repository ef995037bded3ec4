import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import { CATALOGUE } from "../../check/catalogue";
import type { Finding } from "../../check/finding";
import { findingSentence } from "../../check/finding-sentence";
import { findingInstruction, findingPlace, findingTitle } from "../../check/sentences";
import type { BlankToFill, PlacedFinding } from "../../excel/contract";
import type { Report } from "../../report/model";
import { Jump } from "./jump";
import { RelatedCells, relatedCells } from "./related-cells";
import { SeverityBadge } from "./severity-badge";
import type { Pane } from "../use-pane";

/** Where 定位 goes: the first marked cell, or a changed label. */
export function jumpAddress({ finding, addresses }: PlacedFinding): string | null {
  return addresses[0] ?? (finding.code === "label-changed" ? finding.address : null);
}

/** What 填 writes for a blank; null for any other finding, or where only people know. */
export function fillOf(finding: Finding): BlankToFill | null {
  const [cell] = finding.focus;
  if (finding.code !== "blank" || finding.fill === null || cell === undefined) return null;
  return { cell, value: finding.fill };
}

interface FindingCardProps {
  readonly pane: Pane;
  readonly placed: PlacedFinding;
  readonly report: Report;
  /** The selected cell takes part in it. */
  readonly touched: boolean;
}

/** One finding: how bad, where, what, what to do, and the ways to the cells. */
export function FindingCard({ pane, placed, report, touched }: FindingCardProps): ReactElement {
  const { finding, id } = placed;
  const place = useId();
  const active = pane.state.active === id;
  const address = jumpAddress(placed);
  const fill = fillOf(finding);
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
      {(address !== null || fill !== null) && (
        <div className="actions">
          {address !== null && <Jump pane={pane} id={id} address={address} describedBy={place} />}
          {fill !== null && (
            <Button
              size="small"
              aria-describedby={place}
              disabledFocusable={pane.state.running !== null}
              onClick={() => pane.perform({ kind: "fill", blanks: [fill] })}
            >
              {`填 ${fill.value}`}
            </Button>
          )}
        </div>
      )}
      <RelatedCells pane={pane} cells={relatedCells(placed, report)} />
    </li>
  );
}
