import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../check/finding";
import { pressOf } from "../../actions/offer";
import type { Pane } from "../use-pane";

interface OfferButtonsProps {
  readonly pane: Pane;
  readonly finding: Finding;
  /** The element that says what they are about. */
  readonly describedBy: string;
}

/** 填 118, 采纳 4, 改回: what can be written where the answer is known. */
export function OfferButtons({ pane, finding, describedBy }: OfferButtonsProps): ReactElement {
  return (
    <>
      {finding.offers.map((offer) => {
        const press = pressOf(offer, pane.state);
        return press === null ? null : (
          <Button
            key={offer.label}
            size="small"
            aria-describedby={describedBy}
            disabledFocusable={pane.state.running !== null}
            onClick={() => pane.perform(press)}
          >
            {offer.label}
          </Button>
        );
      })}
    </>
  );
}
