import type { ReactElement } from "react";
import { keepableText } from "../../check/text/kept-text";
import type { TextFinding } from "../../check/text/finding";
import type { CheckOutcome } from "../../excel/contract";
import type { Pane } from "../use-pane";
import { ReasonPart } from "./reason-part";

interface TextReasonProps {
  readonly pane: Pane;
  readonly outcome: CheckOutcome;
  readonly finding: TextFinding;
  /** The element that says what it is about. */
  readonly describedBy: string;
}

/** 说明 of a finding in the text. */
export function TextReason(props: TextReasonProps): ReactElement | null {
  const { pane, outcome, finding, describedBy } = props;
  const own = keepableText(finding, outcome);
  if (own === null) return null;
  return (
    <ReasonPart
      pane={pane}
      id={own.key}
      findings={[own]}
      kept={outcome.kept}
      describedBy={describedBy}
    />
  );
}
