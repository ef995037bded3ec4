import type { ReactElement, ReactNode } from "react";
import type { Checked } from "../../actions/checked";
import type { Finding } from "../../check/finding";
import { sameCell } from "../../report/cell";
import type { Pane } from "../use-pane";
import { FindingCard } from "./finding-card";
import { Jump } from "./jump";
import { OfferButtons } from "./offer-buttons";
import { ReasonPart } from "./reason-part";
import { RelatedCells, relatedCells } from "./related-cells";

interface FindingEntryProps {
  readonly pane: Pane;
  readonly finding: Finding;
  readonly outcome: Checked;
  readonly showsPlace?: boolean;
  /** Suggestions follow. */
  readonly isSuggested?: boolean;
  /** What else can be done, in the same line. */
  readonly more?: ((describedBy: string) => ReactNode) | undefined;
}

/** A finding of the list with everything that can be done about it. */
export function FindingEntry(props: FindingEntryProps): ReactElement {
  const { pane, finding, outcome, showsPlace = true, isSuggested = false, more } = props;
  const { id, address, focus, about } = finding;
  const selected = pane.state.selected?.cell;
  const touched = selected !== undefined && focus.some((cell) => sameCell(cell, selected));
  return (
    <FindingCard
      finding={finding}
      active={pane.state.active === id}
      touched={touched}
      showsPlace={showsPlace}
      isSuggested={isSuggested}
      actions={(describedBy) => (
        <ReasonPart pane={pane} id={id} findings={[finding]} describedBy={describedBy}>
          {address !== null && (
            <Jump pane={pane} id={id} address={address} describedBy={describedBy} />
          )}
          {more?.(describedBy)}
          <OfferButtons pane={pane} finding={finding} describedBy={describedBy} />
        </ReasonPart>
      )}
    >
      {about === "tables" && <RelatedCells pane={pane} cells={relatedCells(finding, outcome)} />}
    </FindingCard>
  );
}
